import JSONText
import PlanModel

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
            if shape.member(member.name) != nil { values[member.name] = member.value } else { strange.append(member) }
        }
        for member in strange {
            let letters = Self.letters(member.name)
            let known = shape.members.filter { values[$0.name] == nil }
            if let same = known.first(where: { Self.letters($0.name) == letters || Self.letters($0.title) == letters }) {
                values[same.name] = member.value
            } else if letters.count >= 5,
                let near = known.first(where: {
                    $0.name.count >= 5 && EditDistance.between(Self.letters($0.name), letters) <= 2
                })
            {
                values[near.name] = member.value
                doubts.append("\"\(member.name)\" is taken for \(near.name)")
            } else {
                unknown.append(member.name)
            }
        }
    }

    private static func letters(_ name: String) -> String {
        name.lowercased().filter { $0.isLetter || $0.isNumber }
    }

    /// The value of a member; nil where it is absent, null or blank.
    subscript(name: String) -> JSONValue? {
        switch values[name] {
        case .null: nil
        case .string(let text) where text.allSatisfy(\.isWhitespace): nil
        case let value: value
        }
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
