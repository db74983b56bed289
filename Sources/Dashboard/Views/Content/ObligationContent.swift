import PlanModel
import PlanStore
import TextGrid

/// What committees asked for: what each respondent owes, and the questions; what is owed first.
struct ObligationContent: ViewContent {
    enum Row: Sendable {
        /// With the respondent's place among those of the resolution.
        case obligation(Obligation, place: Int)
        /// One that owes nothing: a note, or asked for in a paper and not resolved.
        case resolution(RecordRef)
        case question(RecordRef)
    }

    static let columns = [
        ViewColumn(.state, "State", .state, width: 15, weight: 9),
        ViewColumn(.daysOpen, "Open", .number, width: 6, weight: 6),
        ViewColumn(.who, "Who", .text, width: 14, upTo: 24, weight: 8),
        ViewColumn(.what, "What was asked", .text, width: 24, upTo: nil, weight: 10, comfort: 31),
        ViewColumn(.due, "Due", .date, width: 12, weight: 4),
        ViewColumn(.date, "Asked", .date, width: 12, upTo: 24, weight: 3),
        ViewColumn(.plan, "Plan", .text, width: 14, upTo: 20, weight: 1),
    ]
    static let ownOrder = "what is owed"
    static let emptyText = "No meeting has asked for anything at this date."

    let rows: [Row]
    let counts: [RowCount<Row>]

    /// What a list of them keeps to.
    enum Part: Sendable {
        case unansweredQuestions
        /// Resolutions that only note, and so oblige nobody.
        case notes
    }

    init(of store: PlanStore, keeping filter: PlanFilter, only part: Part) {
        rows = ObligationContent(of: store, keeping: filter).rows.filter { row in
            switch (part, row) {
            case (.unansweredQuestions, .question(let ref)): store.isAnswered(ref) == false
            case (.notes, .resolution(let ref)):
                store.plans[ref.plan].records.resolutions[ref.row].verb == .note
            default: false
            }
        }
        counts = []
    }

    init(of store: PlanStore, keeping filter: PlanFilter) {
        let sieve = Sieve(filter, over: store)
        var rows: [(row: Row, rank: Int)] = []
        for plan in store.plans.indices where sieve.keepsPlan(plan) {
            for ref in store.rows(of: .resolution, in: plan) where store.hasBeenResolved(ref) {
                let obligations = store.obligations(of: ref)
                for (place, obligation) in obligations.enumerated() where sieve.keeps(obligation) {
                    rows.append((.obligation(obligation, place: place), Self.rank(obligation)))
                }
                if obligations.isEmpty, sieve.keeps(ref) { rows.append((.resolution(ref), Self.last + 2)) }
            }
            for ref in store.rows(of: .question, in: plan) where sieve.keeps(ref) && store.hasBeenAsked(ref) {
                let isAnswered = store.isAnswered(ref)
                rows.append((.question(ref), isAnswered.map { $0 ? Self.last : 0 } ?? Self.last + 1))
            }
        }
        // Behind what is owed come the questions without an answer.
        let order = NumberOrder.places(of: rows.map { Int64($0.rank) })
        self.rows = order.map { rows[Int($0)].row }
        counts = [
            RowCount(
                "owed",
                rule:
                    "Each respondent of a resolution that asks for something owes one report; without respondents one is owed by nobody named. Those not reported in full, and not closed by the committee, are owed."
            ) { row in
                if case .obligation(let obligation, _) = row { return obligation.state.isOwed }
                return false
            },
            RowCount(
                "unanswered",
                rule:
                    "Questions of meetings that have taken place without an answer, or with a part that no answer covers; concerns and statements need none."
            ) { row in
                if case .question(let ref) = row { return store.isAnswered(ref) == false }
                return false
            },
        ]
    }

    private static let last = 10

    /// What is owed stands before all others, the longest open first; then what is reported, then what is closed.
    private static func rank(_ obligation: Obligation) -> Int {
        switch obligation.state {
        case .open, .partAnswered:
            (obligation.isPastDue ? -10_000_000 : -1_000_000) - (obligation.daysOpen ?? 0)
        case .reported: 1
        case .closed: 2
        }
    }

    func id(of row: Row) -> RowID {
        switch row {
        case .obligation(let obligation, let place): .obligation(obligation.resolution, respondent: place)
        case .resolution(let ref), .question(let ref): .record(ref)
        }
    }

    func record(of row: Row) -> RecordRef? {
        switch row {
        case .obligation(let obligation, _): obligation.resolution
        case .resolution(let ref), .question(let ref): ref
        }
    }

    func isFound(_ row: Row, by query: FindQuery, in store: PlanStore) -> Bool {
        switch row {
        case .obligation(let obligation, _): store.finds(obligation, by: query)
        case .resolution(let ref), .question(let ref): store.finds(ref, by: query)
        }
    }

    func cell(_ column: ViewColumn, of row: Row, width: Int, in state: DashboardState) -> ViewCell {
        guard let ref = record(of: row) else { return .nothing }
        switch (column.id, row) {
        case (.state, .obligation(let obligation, _)):
            return .state(StateText(obligation), rank: Self.rank(obligation))
        case (.state, .question):
            let standing = state.store.questionState(of: ref)
            return .state(StateText(standing, kind: state.records(ref).questions[ref.row].kind), rank: 0)
        case (.state, .resolution):
            let isProposed = state.records(ref).resolutions[ref.row].isProposed
            return .state(
                StateText(mark: " ", word: isProposed ? "only proposed" : "noted only", role: .dim), rank: 99)
        case (.daysOpen, .obligation(let obligation, _)):
            return .number(obligation.daysOpen, unit: "d", role: obligation.isPastDue ? .overdue : .text)
        case (.due, .obligation(let obligation, _)):
            return .date(obligation.due, role: obligation.isPastDue ? .overdue : .text)
        case (.who, .obligation(let obligation, _)):
            let name = state.respondentName(of: obligation)
            return ViewCell(name ?? "nobody named", role: name == nil ? .warning : .text)
        case (.who, .question):
            let question = state.records(ref).questions[ref.row]
            return ViewCell(state.shortened(state.names(question.to, of: ref)))
        case (.what, .question):
            return ViewCell(state.records(ref).string(state.records(ref).questions[ref.row].text))
        case (.what, _):
            return ViewCell(state.records(ref).string(state.records(ref).resolutions[ref.row].text))
        case (.date, _):
            let meeting = state.meeting(ofAsked: ref)
            return .date(state.records(ref).meetings[meeting.row].date.edtf)
        case (.plan, _): return ViewCell(state.records(ref).id, role: .dim)
        default: return .nothing
        }
    }

    func write(_ row: Row, to writer: inout DetailWriter, in state: DashboardState) {
        switch row {
        case .obligation(let obligation, _): state.write(obligation, to: &writer)
        case .resolution(let ref): state.write(resolution: ref, to: &writer)
        case .question(let ref): state.write(question: ref, to: &writer)
        }
    }

    func explanation(of row: Row, in state: DashboardState) -> [Pages.Line] {
        switch row {
        case .obligation(let obligation, _): state.explain(obligation)
        case .resolution(let ref): state.explain(resolution: ref)
        case .question(let ref): state.explain(question: ref)
        }
    }
}

extension StateText {
    /// How an obligation stands.
    init(_ obligation: Obligation) {
        switch obligation.state {
        case .open where obligation.isPastDue: self.init(mark: "!", word: "PAST DUE", role: .overdue)
        case .open: self.init(mark: "-", word: "no report", role: .dueSoon)
        case .partAnswered where obligation.isPastDue:
            self.init(mark: "!", word: "PART, LATE", role: .overdue)
        case .partAnswered: self.init(mark: "?", word: "part-answered", role: .questionable)
        case .reported: self.init(mark: ".", word: "reported", role: .onTime)
        case .closed: self.init(mark: "+", word: "closed", role: .done)
        }
    }

    /// How a question stands; what is no question needs no answer.
    init(_ state: QuestionState, kind: QuestionKind) {
        switch state.isAnswered {
        case true?: self.init(mark: "+", word: "answered", role: .done)
        case false? where state.answers.isEmpty: self.init(mark: "?", word: "unanswered", role: .questionable)
        case false?: self.init(mark: "?", word: "part-answered", role: .questionable)
        case nil: self.init(mark: " ", word: kind.rawValue, role: .dim)
        }
    }
}
