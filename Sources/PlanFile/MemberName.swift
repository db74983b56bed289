import PlanModel

/// The members that one kind of object knows; the raw value is the name in the file.
protocol MemberName: CaseIterable, RawRepresentable, Hashable, Sendable where RawValue == String {
    /// Members without which the file does not load.
    static var required: [Self] { get }
    static var table: MemberTable<Self> { get }
}

/// Finds a member by the bytes of its name.
struct MemberTable<Name: MemberName>: Sendable {
    private struct Entry {
        let name: Name
        let bytes: [UInt8]
    }

    /// By length of the name, so that most candidates are never compared.
    private let byLength: [[Entry]]
    let ordinals: [Name: Int]

    init() {
        let all = Name.allCases.map { Entry(name: $0, bytes: Array($0.rawValue.utf8)) }
        let longest = all.map(\.bytes.count).max() ?? 0
        byLength = (0...longest).map { length in all.filter { $0.bytes.count == length } }
        ordinals = Dictionary(uniqueKeysWithValues: Name.allCases.enumerated().map { ($0.element, $0.offset) })
    }

    func find(_ bytes: UnsafeBufferPointer<UInt8>) -> Name? {
        guard bytes.count < byLength.count else { return nil }
        for entry in byLength[bytes.count] where entry.bytes.elementsEqual(bytes) { return entry.name }
        return nil
    }

    /// The known name that an unknown one was probably meant to be: within two edits, or one where either has
    /// fewer than five letters.
    static func near(_ name: String) -> String? {
        let known = Name.allCases.map(\.rawValue) + MarginMember.allCases.map(\.rawValue)
        let ranked = known.map { (name: $0, distance: EditDistance.between($0, name)) }
        let close = ranked.filter { candidate in
            candidate.distance <= (min(candidate.name.count, name.count) < 5 ? 1 : 2)
        }
        return close.min { $0.distance < $1.distance }?.name
    }
}

/// The members that every object may carry.
enum MarginMember: String, CaseIterable {
    case note, exempt, source
}
