import PlanModel
import PlanStore

/// What a value counts for when a list is put in order; nil for a value that is absent.
enum SortKey {
    case number(ExactNumber)
    case amount(Amount)
    case total([Money])
    /// First day, then last.
    case date(Day, Day)
    /// Case-folded.
    case text(String)

    init?(_ value: ListValue, naming: RecordNaming) {
        switch value {
        case .none: return nil
        case .text(let text): self.init(text)
        case .integer(let number): self = .number(ExactNumber(number))
        case .number(let number): self = .number(number)
        case .range(let min, _): self = .number(min)
        case .amount(let amount, _): self = .amount(amount)
        case .total(let total): self = .total(total.ordered.map(\.money))
        case .date(let date): self = .date(PlanRecords.order(of: date), date.lastDay ?? .latest)
        case .flag(let flag): self = .number(ExactNumber(flag ? 1 : 0))
        case .record(let label): self.init(label.text(naming))
        case .records(let labels):
            guard let first = labels.first else { return nil }
            self.init(first.text(naming))
        case .texts(let texts):
            guard let first = texts.first else { return nil }
            self.init(first)
        case .bounded(_, let value): self.init(value, naming: naming)
        }
    }

    private init(_ text: String) { self = .text(FoldedText.fold(text)) }

    func isOrdered(before other: SortKey) -> Bool {
        switch (self, other) {
        case (.number(let one), .number(let two)): one < two
        case (.amount(let one), .amount(let two)):
            one.counted == two.counted ? one.upper < two.upper : one.counted < two.counted
        case (.total(let one), .total(let two)): one.lexicographicallyPrecedes(two)
        case (.date(let one, let end), .date(let two, let otherEnd)): one == two ? end < otherEnd : one < two
        case (.text(let one), .text(let two)): FoldedText.isOrdered(one, before: two)
        default: false
        }
    }
}

extension Amount {
    fileprivate var upper: Money {
        switch self {
        case .exact(let money): money
        case .range(_, let max): max
        }
    }
}
