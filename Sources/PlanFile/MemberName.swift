import PlanModel

/// The members that one kind of object knows; the raw value is the place in `names`.
protocol MemberName: CaseIterable, RawRepresentable, Sendable where RawValue == Int {
    /// The names in the file, in the order of the cases.
    static var names: [StaticString] { get }
    /// Members without which the file does not load.
    static var required: [Self] { get }
}

extension MemberName {
    /// The name in the file.
    var text: String { Self.names[rawValue].description }

    /// The member whose name has these bytes.
    static func find(_ bytes: UnsafeBufferPointer<UInt8>) -> Self? {
        names.firstIndex { $0.isSpelt(bytes) }.flatMap(Self.init)
    }

    /// The known name that an unknown one was probably meant to be: within two edits, or one where either has
    /// fewer than five letters.
    static func near(_ name: String) -> String? {
        let known = names.map(\.description) + MarginMember.allCases.map(\.rawValue)
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

extension StaticString {
    fileprivate func isSpelt(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard utf8CodeUnitCount == bytes.count else { return false }
        return UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount).elementsEqual(bytes)
    }
}
