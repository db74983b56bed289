/// Puts many things in order by a whole number each: days, amounts, places in a list of words.
package enum NumberOrder {
    /// The places of the numbers in their order; equal ones as they stand, and those that have none last, also
    /// where the order is reversed.
    package static func places(of numbers: [Int64?], isReversed: Bool = false) -> [Int32] {
        var (least, greatest) = (Int64.max, Int64.min)
        for case let number? in numbers { (least, greatest) = (min(least, number), max(greatest, number)) }
        let span = greatest.subtractingReportingOverflow(least)
        guard least <= greatest, !span.overflow, span.partialValue < mostSlots else {
            return compared(numbers, isReversed)
        }
        let behind = Int(span.partialValue) + 1
        return CountingOrder.places(
            of: numbers.map { number in
                guard let number else { return behind }
                return Int(isReversed ? greatest - number : number - least)
            })
    }

    /// Numbers that lie further apart than this are compared: days of three centuries lie nearer.
    private static let mostSlots: Int64 = 120_000

    private static func compared(_ numbers: [Int64?], _ isReversed: Bool) -> [Int32] {
        var known: [(number: Int64, place: Int32)] = []
        var missing: [Int32] = []
        known.reserveCapacity(numbers.count)
        for (place, number) in numbers.enumerated() {
            if let number {
                known.append((number, Int32(truncatingIfNeeded: place)))
            } else {
                missing.append(Int32(truncatingIfNeeded: place))
            }
        }
        known.sort { one, other in
            one.number == other.number ? one.place < other.place : (one.number < other.number) != isReversed
        }
        return known.map(\.place) + missing
    }
}
