import PlanModel

/// The new ids that both sides gave to two different records, or to two different parts of one record.
struct SameIDs {
    struct Clash {
        /// The record, or the one that the part belongs to.
        var record: RecordName
        /// The part's id; nil where a record is meant.
        var part: String?
        /// The id that theirs has in the merged plan.
        var theirs: String
    }

    private(set) var clashes: [Clash] = []

    /// A new id is one that no side gives to another record of the kind.
    init(base: RecordIndex, ours: RecordIndex, theirs: RecordIndex) {
        var taken: Set<RecordName> = []
        for name in theirs.names where name.kind != .plan {
            guard let our = ours[name]?.value, let their = theirs[name]?.value else { continue }
            if !base.has(name), Self.differ(our, their, name, ours, theirs) {
                let id = Self.free(name.id) { id in
                    let other = RecordName(name.kind, id)
                    return ![base, ours, theirs].contains { $0.has(other) } && taken.insert(other).inserted
                }
                clashes.append(Clash(record: name, part: nil, theirs: id))
            } else {
                addParts(of: name, base[name]?.value, our, their)
            }
        }
    }

    private mutating func addParts(
        of record: RecordName, _ base: MemberValue?, _ ours: MemberValue, _ theirs: MemberValue
    ) {
        guard ObjectShape.record(record.kind).shape(of: "parts") == .keyed(.part) else { return }
        let ourParts = ours["parts"].elements
        let all = base?["parts"].elements ?? []
        var ids = Set((all + ourParts + theirs["parts"].elements).compactMap { $0["id"]?.asText?.exact })
        for part in theirs["parts"].elements {
            guard let id = part["id"]?.asText, !all.contains(where: { $0["id"] == part["id"] }),
                let other = ourParts.first(where: { $0["id"] == part["id"] }), other != part
            else { continue }
            let new = Self.free(id) { ids.insert($0.exact).inserted }
            clashes.append(Clash(record: record, part: id, theirs: new))
        }
    }

    /// The id with the first number behind it that nobody has.
    private static func free(_ id: String, isFree: (String) -> Bool) -> String {
        var number = 2
        while !isFree("\(id)-\(number)") { number += 1 }
        return "\(id)-\(number)"
    }

    /// Whether two records say different things, apart from the records inside them.
    private static func differ(
        _ one: MemberValue, _ other: MemberValue, _ name: RecordName, _ ours: RecordIndex,
        _ theirs: RecordIndex
    ) -> Bool {
        var finder = DifferenceFinder(from: ours, to: theirs)
        finder.looksAtOwnMembersOnly = true
        finder.compare(one, other, .record(name.kind), at: Place(name))
        return !finder.isEmpty
    }

    /// Theirs with the ids that it has in the merged plan.
    func renamed(_ theirs: MemberValue, _ index: RecordIndex) -> MemberValue {
        var renaming = Renaming(in: index)
        for clash in clashes {
            if let part = clash.part {
                renaming.parts[.init(clash.record, part)] = clash.theirs
            } else {
                renaming.ids[clash.record] = clash.theirs
            }
        }
        return renaming.whole(theirs, as: index.root)
    }
}

extension String {
    /// Ids are compared by their bytes.
    fileprivate var exact: [UInt8] { Array(utf8) }
}
