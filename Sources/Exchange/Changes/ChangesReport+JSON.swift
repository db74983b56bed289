package import JSONText
import PlanModel
import PlanStore

extension ChangesReport {
    /// An object for each change, every member present.
    package var json: JSONValue { .array(changes.map(Self.object)) }

    private static func object(_ change: PlanChange) -> JSONValue {
        let members: [(String, JSONValue?)] = [
            ("plan", .string(change.plan)), ("record", .string(change.recordName)),
            ("kind", .string(change.kind.rawValue)), ("message", .string(change.message)),
            ("old", change.old.map(value)), ("new", change.new.map(value)),
            ("days", change.days.map { .number(String($0)) }), ("by", change.by.map { .string($0) }),
            ("why", change.why.map { .string($0) }), ("on", change.on.map { .string($0) }),
        ]
        return .object(JSONObject(members.map { JSONMember(name: $0.0, value: $0.1 ?? .null) }))
    }

    /// A member's value as in the file, its numbers in their shortest form.
    private static func value(_ value: MemberValue) -> JSONValue {
        switch value {
        case .text(let text): .string(text)
        case .number(let spelling): .number(ExactNumber(spelling)?.description ?? spelling)
        case .flag(let flag): .bool(flag)
        case .null: .null
        case .list(let elements): .array(elements.map(Self.value))
        case .record(let members):
            .object(JSONObject(members.map { JSONMember(name: $0.name, value: Self.value($0.value)) }))
        }
    }
}
