import JSONText

/// The members of an object under the standard's names, whatever slips there are in how they are spelt.
struct GrantNames {
    private var values: [String: JSONValue] = [:]
    /// Names that had to be guessed.
    private(set) var doubts: [String] = []
    /// Names that the standard does not know.
    private(set) var unknown: [String] = []

    init(_ object: JSONObject, of shape: GrantStandard.Shape) {
        var strange: [JSONMember] = []
        for member in object.members {
            if shape.member(member.name) != nil {
                values[member.name] = member.value
            } else {
                strange.append(member)
            }
        }
        for member in strange {
            let letters = GrantStandard.letters(member.name)
            let known = shape.members.filter { values[$0.name] == nil }
            if let same = known.first(where: { $0.letters.contains(letters) }) {
                values[same.name] = member.value
            } else if letters.count >= 5, let near = known.first(where: { $0.isNear(letters) }) {
                values[near.name] = member.value
                doubts.append("\"\(member.name)\" is taken for \(near.name)")
            } else {
                unknown.append(member.name)
            }
        }
    }

    /// The value of a member; nil where it is absent, null or blank.
    subscript(name: String) -> JSONValue? {
        guard let value = values[name], value != .null else { return nil }
        if case .string(let text) = value, text.allSatisfy(\.isWhitespace) { return nil }
        return value
    }

    /// Its text, where it is one or a number.
    func text(_ name: String) -> String? {
        switch self[name] {
        case .string(let text): TableWords.trimmed(text)
        case .number(let spelling): spelling
        default: nil
        }
    }

    /// Its objects; a single one that stands without its list is one too.
    func objects(_ name: String) -> [JSONObject] {
        switch self[name] {
        case .array(let list): list.compactMap(\.asObject)
        case .object(let object): [object]
        default: []
        }
    }
}
