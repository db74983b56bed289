package import JSONText
import PlanModel
import PlanStore

extension ListValue {
    /// The value as JSON: exact numbers in shortest form, records by id, dates as EDTF.
    package var json: JSONValue {
        switch self {
        case .none: .null
        case .text(let text): .string(text)
        case .integer(let number): .number(String(number))
        case .number(let number): .number(number.description)
        case .range(let min, let max): .range(min.description, max.description)
        case .amount(.exact(let money), _): .number(money.description)
        case .amount(.range(let min, let max), _): .range(min.description, max.description)
        case .total(let total):
            .object(
                JSONObject(
                    total.ordered.map { JSONMember(name: $0.currency, value: .number($0.money.description)) })
            )
        case .date(let date): .string(date.description)
        case .flag(let flag): .bool(flag)
        case .record(let label): .string(label.id)
        case .records(let labels): .array(labels.map { .string($0.id) })
        case .texts(let texts): .array(texts.map { .string($0) })
        case .bounded(_, let value): value.json
        }
    }
}

extension JSONValue {
    fileprivate static func range(_ min: String, _ max: String) -> JSONValue {
        .object(
            JSONObject([
                JSONMember(name: "min", value: .number(min)), JSONMember(name: "max", value: .number(max)),
            ]))
    }
}

extension ListTable {
    /// Each row as an object in which every column is present.
    package var objects: [JSONValue] {
        rows.map { row in
            .object(
                JSONObject(zip(columns, row).map { JSONMember(name: $0.name, value: $1.json) }))
        }
    }
}
