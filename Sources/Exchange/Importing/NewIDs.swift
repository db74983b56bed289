import PlanModel
import PlanStore

/// Ids for records that are about to be added, each given once.
struct NewIDs {
    private let records: PlanRecords
    private var taken: Set<RecordName> = []
    /// What was taken, the last last, so that it can be given back.
    private var takings: [Taking] = []
    /// Numbers of a series none of which is free: without them each next one would be looked for from the beginning.
    private var spent: [Series: Range<Int>] = [:]

    private struct Series: Hashable {
        var kind: RecordKind
        var name: String
    }

    private struct Taking {
        var name: RecordName
        var series: Series?
        /// What was spent of the series before.
        var spent: Range<Int>?
    }

    init(_ records: PlanRecords) { self.records = records }

    func isFree(_ name: RecordName) -> Bool { !taken.contains(name) && records.row(of: name) == nil }

    mutating func take(_ name: RecordName) { take(Taking(name: name)) }

    private mutating func take(_ taking: Taking) {
        taken.insert(taking.name)
        takings.append(taking)
    }

    /// Takes the first of a series of ids that is free.
    ///
    /// - Parameter series: What tells the series from others of the kind; the same name stands for the same ids.
    /// - Parameter first: The number at which to begin.
    /// - Parameter id: The id with a number of the series.
    mutating func next(
        _ kind: RecordKind, in series: String, from first: Int = 0, _ id: (Int) -> String
    ) -> String {
        let series = Series(kind: kind, name: series)
        let before = spent[series]
        let known = before.flatMap { $0.lowerBound <= first && first <= $0.upperBound ? $0 : nil }
        var number = known?.upperBound ?? first
        while !isFree(RecordName(kind, id(number))) { number += 1 }
        spent[series] = (known?.lowerBound ?? first)..<(number + 1)
        let name = RecordName(kind, id(number))
        take(Taking(name: name, series: series, spent: before))
        return name.id
    }

    /// A title in small letters and digits with hyphens between the words.
    mutating func next(_ kind: RecordKind, titled title: String) -> String {
        let slug = Self.slug(title)
        let stem = slug.isEmpty ? kind.rawValue : slug
        return next(kind, in: stem) { $0 == 0 ? stem : "\(stem)-\($0 + 1)" }
    }

    /// How many ids have been taken.
    var count: Int { takings.count }

    /// Gives back all ids but the first that were taken.
    mutating func giveBack(to count: Int) {
        while takings.count > count, let last = takings.popLast() {
            taken.remove(last.name)
            if let series = last.series { spent[series] = last.spent }
        }
    }

    private static func slug(_ title: String) -> String {
        var slug = ""
        for word in FoldedText.fold(title).split(whereSeparator: {
            !($0.isASCII && ($0.isLetter || $0.isNumber))
        }) {
            guard slug.isEmpty || slug.utf8.count + word.utf8.count < 40 else { break }
            slug += (slug.isEmpty ? "" : "-") + word
        }
        return slug
    }
}
