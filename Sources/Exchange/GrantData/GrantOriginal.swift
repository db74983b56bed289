import JSONText
import PlanModel

/// A grant as it was published, which its stream keeps as a member that the format does not know.
enum GrantOriginal {
    static let member = "asPublished"

    /// What the file of a plan has of it; nil for a stream that came since it was read.
    static func of(_ stream: FundingStream, in records: PlanRecords) -> JSONObject? {
        // The plan itself begins at the first brace, so no stream does.
        guard stream.margin.origin > 0, Int(stream.margin.origin) < records.bytes.count else { return nil }
        let value = records.bytes.withUnsafeBufferPointer { bytes -> JSONValue? in
            var cursor = JSONCursor(bytes, from: Int(stream.margin.origin))
            return try? JSONValue(reading: &cursor)
        }
        return value?.asObject?[member]?.asObject
    }
}

extension MemberValue {
    /// What stands in another file, for a member that the format does not know.
    init(original json: JSONValue) {
        switch json {
        case .string(let text): self = .text(text)
        case .number(let spelling): self = .number(spelling)
        case .bool(let flag): self = .flag(flag)
        case .null: self = .null
        case .array(let elements): self = .list(elements.map(MemberValue.init(original:)))
        case .object(let object):
            self = .record(object.members.map { Member($0.name, MemberValue(original: $0.value)) })
        }
    }
}
