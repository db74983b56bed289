import JSONText
import PlanModel

/// Keeps of a published value what the standard takes, and names the rest.
struct StandardValue {
    /// The members that are left out, by their way from the grant.
    private(set) var leftOut: [String] = []

    /// An object without the members that are not what the standard says they are. Members that it does not know may
    /// hold anything.
    mutating func object(_ object: JSONObject, as shape: GrantStandard.Shape, at path: String) -> JSONObject {
        var kept = JSONObject()
        for member in object.members {
            let way = path.isEmpty ? member.name : "\(path).\(member.name)"
            guard let known = shape.member(member.name) else {
                kept.members.append(member)
                continue
            }
            // What the standard lets be null need not be there.
            if member.value == .null { continue }
            if let value = value(member.value, as: known.content, at: way) {
                kept.members.append(JSONMember(name: member.name, value: value))
            } else {
                leftOut.append(way)
            }
        }
        return kept
    }

    private mutating func value(
        _ value: JSONValue, as content: GrantStandard.Content, at way: String
    ) -> JSONValue? {
        switch (content, value) {
        case (.text, .string), (.number, .number): return value
        case (.number, .string(let text)):
            return ExactNumber(TableWords.trimmed(text)).map { .number($0.description) }
        case (.currency, .string(let text)) where text.isCurrency: return value
        case (.yesOrNo, .string(let text)):
            return ["yes": "Yes", "no": "No"][TableWords.trimmed(text).lowercased()]
        case (.link, .string(let text)) where text.contains("://") && !text.contains(where: \.isWhitespace):
            return value
        case (.day, .string(let text)), (.date, .string(let text)), (.moment, .string(let text)):
            return date(text, content)
        case (.texts, .array(let list)) where list.allSatisfy({ $0.asString != nil }): return value
        case (.object(let shape), .object(let object)): return whole(object, as: shape, at: way)
        case (.object(let shape), .array(let list)) where list.count == 1:
            return list[0].asObject.flatMap { whole($0, as: shape, at: way) }
        case (.list(let shape), .array(let list)):
            let kept = list.compactMap { $0.asObject.flatMap { whole($0, as: shape, at: way) } }
            let full = kept.filter { $0 != .object(JSONObject()) }
            if kept.count == list.count, !full.isEmpty { return .array(full) }
            return nil
        case (.list(let shape), .object(let object)):
            return whole(object, as: shape, at: way).map { .array([$0]) }
        default: return nil
        }
    }

    /// An object with what it must have; nil without.
    private mutating func whole(
        _ object: JSONObject, as shape: GrantStandard.Shape, at way: String
    ) -> JSONValue? {
        let kept = self.object(object, as: shape, at: way)
        let needed = shape == .organisation || shape == .person ? ["id", "name"] : []
        guard needed.allSatisfy({ kept[$0] != nil }) else { return nil }
        return .object(kept)
    }

    /// Only what is certain is spelt anew.
    private func date(_ text: String, _ content: GrantStandard.Content) -> JSONValue? {
        guard let date = GrantDate(text, near: .latest), date.doubt == nil else { return nil }
        if let day = date.date.asDay {
            let isMoment = text.utf8.count > 10 && text.utf8.dropFirst(10).first == UInt8(ascii: "T")
            let isWhole = isMoment && text.utf8.count >= 20
            return .string(isWhole ? text : "\(day)T00:00:00+00:00")
        }
        if case .date = content { return .string(date.date.description) }
        return nil
    }
}

extension String {
    /// Three capital letters, as ISO 4217 has them.
    var isCurrency: Bool { utf8.count == 3 && utf8.allSatisfy { (0x41...0x5A).contains($0) } }
}
