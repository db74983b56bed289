import PlanModel
import PlanStore

/// Ids for records that are about to be added, each given once.
struct NewIDs {
    private let records: PlanRecords
    private var taken: Set<RecordName> = []

    init(_ records: PlanRecords) { self.records = records }

    func isFree(_ name: RecordName) -> Bool { !taken.contains(name) && records.row(of: name) == nil }

    mutating func take(_ name: RecordName) { taken.insert(name) }

    /// Takes the first of a row of ids that is free.
    mutating func next(_ kind: RecordKind, _ id: (Int) -> String) -> String {
        var place = 0
        while !isFree(RecordName(kind, id(place))) { place += 1 }
        take(RecordName(kind, id(place)))
        return id(place)
    }

    /// A title in small letters and digits with hyphens between the words.
    mutating func next(_ kind: RecordKind, titled title: String) -> String {
        let slug = Self.slug(title)
        let stem = slug.isEmpty ? kind.rawValue : slug
        return next(kind) { $0 == 0 ? stem : "\(stem)-\($0 + 1)" }
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
