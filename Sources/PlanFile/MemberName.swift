import JSONText
import PlanModel

/// The members that one kind of object knows; the raw value is the place in `names`.
protocol MemberName: CaseIterable, RawRepresentable, Sendable where RawValue == Int {
    /// The names in the file, in the order of the cases.
    static var names: [StaticString] { get }
    /// Members without which the file does not load.
    static var required: [Self] { get }
    /// All of these, made when the first object of the kind is read.
    static var table: MemberTable { get }
}

/// The members of one kind of object, as they are looked up while a file is read; `MarginMember`s stand behind
/// the kind's own.
struct MemberTable: Sendable {
    let names: JSONNameTable
    /// How many members are the kind's own.
    let ownCount: Int
    /// One bit for each member without which the file does not load.
    let required: UInt64

    init<Name: MemberName>(_ members: Name.Type) {
        names = JSONNameTable(Name.allCases.map(\.text) + MarginMember.allCases.map(\.rawValue))
        ownCount = Name.names.count
        required = Name.required.reduce(0) { $0 | 1 << UInt64($1.rawValue) }
    }
}

extension MemberName {
    /// The name in the file.
    var text: String { Self.names[rawValue].description }

    /// The known name that an unknown one was probably meant to be: within two edits, or one where either has
    /// fewer than five letters.
    static func near(_ name: String) -> String? {
        let known = names.map(\.description) + MarginMember.allCases.map(\.rawValue)
        let close = known.compactMap { candidate in
            EditDistance.between(
                candidate, name, atMost: min(candidate.count, name.prefix(5).count) < 5 ? 1 : 2
            )
            .map { (name: candidate, distance: $0) }
        }
        return close.min { $0.distance < $1.distance }?.name
    }
}

/// The members that every object may carry.
enum MarginMember: String, CaseIterable {
    case note, exempt, source
}
