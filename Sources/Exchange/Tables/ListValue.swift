package import PlanModel
package import PlanStore

/// What stands in one cell of a list.
package enum ListValue: Equatable, Sendable {
    /// The record does not say, or the question does not arise.
    case none
    case text(String)
    case integer(Int)
    case number(ExactNumber)
    case range(min: ExactNumber, max: ExactNumber)
    case amount(Amount, currency: String)
    case total(MoneyTotal)
    case date(EDTF)
    case flag(Bool)
    /// One record.
    case record(RecordLabel)
    /// Several records.
    case records([RecordLabel])
    case texts([String])
    /// A number of which the record only says that it is over, under or about it.
    indirect case bounded(ReadingBound, ListValue)
}

/// A record as a list names it.
package struct RecordLabel: Equatable, Sendable {
    package let id: String
    /// What tables show.
    package let short: String

    package init(id: String, short: String) {
        self.id = id
        self.short = short
    }

    package func text(_ naming: RecordNaming) -> String {
        switch naming {
        case .shortNames: short
        case .ids: id
        }
    }
}

extension ListValue {
    package init(_ text: String?) { self = text.map { .text($0) } ?? .none }
    package init(_ word: (some PlanWord)?) { self = word.map { .text($0.rawValue) } ?? .none }
    package init(_ number: Int?) { self = number.map { .integer($0) } ?? .none }
    package init(_ date: EDTF?) { self = date.map { .date($0) } ?? .none }
    package init(_ day: Day?) { self = day.map { .date(EDTF($0)) } ?? .none }
    package init(_ figure: Figure?) {
        switch figure {
        case .exact(let number): self = .number(number)
        case .range(let min, let max): self = .range(min: min, max: max)
        case nil: self = .none
        }
    }
    package init(_ flag: Bool?) { self = flag.map { .flag($0) } ?? .none }
    package init(_ label: RecordLabel?) { self = label.map { .record($0) } ?? .none }
}
