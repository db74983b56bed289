/// A list of records that stand one behind the other, in four bytes where a `Run` takes eight.
///
/// Every action has six such lists and every milestone two, and nearly all of them are empty or have a few records.
/// Where one has more, or stands beyond the places that there are bits for, its run stands in an array of its own;
/// `PlanRecords.run(_:)` knows both.
package struct ShortRun<Element>: Equatable, Sendable {
    /// From the lowest bit: three for how many there are, the others for the first of them. Where there are seven or
    /// more, the others are a row of `PlanRecords.longRuns`.
    @usableFromInline let bits: UInt32

    @usableFromInline static var countBits: UInt32 { 3 }
    @usableFromInline static var many: UInt32 { 7 }

    package init() { bits = 0 }

    fileprivate init(place: Int, count: UInt32) {
        bits = UInt32(truncatingIfNeeded: place) << ShortRun.countBits | count
    }

    @inlinable package var isEmpty: Bool { bits & ShortRun.many == 0 }
}

extension PlanRecords {
    /// Where the records of a short list stand.
    @inlinable
    package func run<Element>(_ list: ShortRun<Element>) -> Run<Element> {
        let count = list.bits & ShortRun<Element>.many
        let place = Int(list.bits >> ShortRun<Element>.countBits)
        guard count == ShortRun<Element>.many else { return Run(start: place, count: Int(count)) }
        return Run(start: longRuns[place].lowerBound, count: longRuns[place].count)
    }

    /// A list in its short form.
    package mutating func shortened<Element>(_ run: Run<Element>) -> ShortRun<Element> {
        guard !run.isEmpty else { return ShortRun() }
        let places = UInt32.max >> ShortRun<Element>.countBits
        if run.count < ShortRun<Element>.many, run.start <= places {
            return ShortRun(place: Int(run.start), count: run.count)
        }
        longRuns.append(run.range)
        return ShortRun(place: longRuns.count - 1, count: ShortRun<Element>.many)
    }
}
