import PlanModel
import PlanStore

extension ListValue {
    /// The value as people read it; empty where there is none.
    package var shown: String {
        switch self {
        case .none: ""
        case .text(let text): text
        case .integer(let number): Shown.number(number)
        case .number(let number): Shown.number(number)
        case .range(let min, let max): "\(Shown.number(min)) to \(Shown.number(max))"
        case .amount(let amount, let currency): Shown.amount(amount, currency: currency)
        case .total(let total):
            total.ordered.map { Shown.money($0.money, currency: $0.currency) }.joined(separator: ", ")
        case .date(let date): Shown.date(date)
        case .flag(let flag): flag ? "yes" : "no"
        case .record(let label): label.short
        case .records(let labels): labels.map(\.short).joined(separator: ", ")
        case .texts(let texts): texts.joined(separator: ", ")
        case .bounded(let bound, let value): "\(bound.rawValue) \(value.shown)"
        }
    }
}
