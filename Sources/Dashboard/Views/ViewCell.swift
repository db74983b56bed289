import PlanModel
import PlanStore
import TextGrid

/// What a view says of a row in a column: as it is shown, and by what it is sorted.
struct ViewCell: Sendable {
    enum Order: Sendable {
        /// By the text itself, nothing last.
        case text
        case number(Int64?)
        case exact(ExactNumber?)
    }

    var text: String
    var role: Role
    var order: Order
    /// A picture in several roles, whose letters are the text; empty where one role does for all.
    var spans: [DetailLine.Span] = []
    /// Whether it ends where its column ends, and takes what it needs beyond it from its left.
    var standsAtRight = false

    init(_ text: String, role: Role = .text, order: Order = .text) {
        self.text = text
        self.role = role
        self.order = order
    }

    init(spans: [DetailLine.Span], standsAtRight: Bool = false) {
        self.init(spans.text)
        self.spans = spans
        self.standsAtRight = standsAtRight
    }

    static let nothing = ViewCell("", order: .number(nil))

    static func number(_ number: Int?, unit: String = "", role: Role = .text) -> ViewCell {
        guard let number else { return nothing }
        return ViewCell(Shown.number(number) + unit, role: role, order: .number(Int64(number)))
    }

    /// A count of which none is worth no mention.
    static func count(_ number: Int, role: Role = .text) -> ViewCell {
        number == 0
            ? ViewCell("-", role: .dim, order: .number(0))
            : ViewCell(Shown.number(number), role: role, order: .number(Int64(number)))
    }

    static func date(_ date: EDTF?, role: Role = .text) -> ViewCell {
        guard let date else { return nothing }
        return ViewCell(
            Shown.date(date), role: role, order: .number(Int64(PlanRecords.order(of: date).number)))
    }

    /// - Parameter rank: Where the state stands among the states of its kind.
    static func state(_ state: StateText, rank: Int) -> ViewCell {
        ViewCell(state.text, role: state.role, order: .number(Int64(rank)))
    }

    static func money(_ total: MoneyTotal) -> ViewCell {
        let sums = total.ordered
        guard let first = sums.first else { return ViewCell("-", role: .dim, order: .number(nil)) }
        return ViewCell(
            sums.map { Shown.money($0.money, currency: $0.currency) }.joined(separator: " + "), role: .money,
            order: .number(first.money.hundredths))
    }
}
