import PlanModel
import PlanStore
import TextGrid

/// The witness sheet of an organisation, line by line.
struct WitnessContent: ViewContent {
    struct Row: Sendable {
        var part: WitnessPart
        var subject: Subject
    }

    enum Subject: Sendable {
        case enquiry(LineOfEnquiry)
        /// A milestone, an action, a question or a stream.
        case record(RecordRef)
        case owed(WitnessSheet.Owed)
        case word(WitnessSheet.Word)
    }

    static let columns = [
        ViewColumn(.part, "Part", .text, width: 10, upTo: 22, weight: 8),
        ViewColumn(.what, "What", .text, width: 26, upTo: nil, weight: 10),
        ViewColumn(.state, "State", .state, width: 14, upTo: 18, weight: 9),
        ViewColumn(.when, "When", .date, width: 12, upTo: 22, weight: 6),
    ]
    static let ownOrder = "what to ask first"
    static let emptyText = "Nothing in these plans concerns this organisation at this date."

    let rows: [Row]
    let remarks: [String]

    init(of store: PlanStore, keeping filter: PlanFilter, organisation: RecordRef) {
        guard let entry = store.entry(of: organisation) else {
            (rows, remarks) = ([], [])
            return
        }
        let sieve = Sieve(filter, over: store)
        let sheet = WitnessSheet(of: entry, in: store, inPlans: store.plans.indices.filter(sieve.keepsPlan))
        func lines(_ part: WitnessPart, _ refs: [RecordRef]) -> [Row] {
            refs.map { Row(part: part, subject: .record($0)) }
        }
        let enquiries = store.linesOfEnquiry(of: sheet)
        rows =
            enquiries.map { Row(part: .enquiry, subject: .enquiry($0)) } + lines(.leads, sheet.leads)
            + lines(.dueNext, sheet.dueNext) + sheet.obligations.map { Row(part: .owes, subject: .owed($0)) }
            + lines(.asked, sheet.questions) + lines(.supports, sheet.supports)
            + lines(.moneyIn, sheet.moneyIn) + lines(.moneyOut, sheet.moneyOut)
            + sheet.words.map { Row(part: .words, subject: .word($0)) }
        let late = sheet.leads.count { ref in
            ref.kind == .milestone && store.plans[ref.plan].states.milestones[ref.row].timeliness == .overdue
        }
        remarks = [
            "leads \(Shown.count(sheet.actions.count, "action"))", "\(late) late",
            "\(sheet.obligations.count) owed", "\(sheet.questions.count) unanswered",
        ]
    }

    func id(of row: Row) -> RowID { .line(row.part, link(of: row)) }

    func record(of row: Row) -> RecordRef? {
        switch row.subject {
        case .record(let ref): ref
        case .word(let word): word.action
        case .owed(let owed): owed.obligation.resolution
        case .enquiry(let line):
            switch line.about {
            case .record(let ref), .obligation(let ref, _): ref
            }
        }
    }

    /// Where the record of a line stands.
    private func link(of row: Row) -> RowID {
        switch row.subject {
        case .record(let ref): .record(ref)
        case .word(let word): .record(word.action)
        case .owed(let owed): .obligation(owed.obligation.resolution, respondent: owed.place)
        case .enquiry(let line):
            switch line.about {
            case .record(let ref): .record(ref)
            case .obligation(let ref, let place): .obligation(ref, respondent: place)
            }
        }
    }

    func isFound(_ row: Row, by query: FindQuery, in store: PlanStore) -> Bool {
        if query.matches(short: [row.part.rawValue], long: []) { return true }
        if case .enquiry(let line) = row.subject, query.matches(short: [], long: [line.text]) { return true }
        return record(of: row).map { store.finds($0, by: query) } ?? false
    }

    func cell(_ column: ViewColumn, of row: Row, width: Int, in state: DashboardState) -> ViewCell {
        switch column.id {
        case .part:
            return ViewCell(
                row.part.rawValue, role: row.part == .enquiry ? .headerStrong : .label,
                order: .number(WitnessPart.allCases.firstIndex(of: row.part).map { Int64($0) }))
        case .what: return ViewCell(text(of: row, in: state))
        case .state: return standing(of: row, in: state)
        case .when: return .date(date(of: row, in: state))
        default: return .nothing
        }
    }

    private func text(of row: Row, in state: DashboardState) -> String {
        switch row.subject {
        case .enquiry(let line): return line.text
        case .owed(let owed):
            let ref = owed.obligation.resolution
            return state.records(ref).string(state.records(ref).resolutions[ref.row].text)
        case .word(let word):
            let text = state.records(word.action).string(state.records(word.action).updates[word.update].text)
            return "\(state.store.idText(of: word.action)): \(text.isEmpty ? "no words" : text)"
        case .record(let ref) where ref.kind == .question:
            return state.records(ref).string(state.records(ref).questions[ref.row].text)
        case .record(let ref) where ref.kind == .funding:
            return "\(state.title(of: ref)), \(state.amountText(of: ref))"
        case .record(let ref): return state.name(of: ref)
        }
    }

    private func standing(of row: Row, in state: DashboardState) -> ViewCell {
        switch row.subject {
        case .owed(let owed): return .state(StateText(owed.obligation), rank: 0)
        case .enquiry, .word: return .nothing
        case .record(let ref):
            switch ref.kind {
            case .milestone:
                let standing = state.states(ref).milestones[ref.row]
                return .state(
                    StateText(standing, asOf: state.states(ref).asOf), rank: standing.timeliness.place)
            case .action: return .state(state.stateText(ofAction: ref), rank: 9)
            case .question:
                let kind = state.records(ref).questions[ref.row].kind
                return .state(StateText(state.store.questionState(of: ref), kind: kind), rank: 0)
            default: return ViewCell(state.shortStatus(of: ref), order: .number(0))
            }
        }
    }

    private func date(of row: Row, in state: DashboardState) -> EDTF? {
        switch row.subject {
        case .enquiry: return nil
        case .owed(let owed): return owed.obligation.due
        case .word(let word): return state.records(word.action).updates[word.update].on.edtf
        case .record(let ref):
            let records = state.records(ref)
            return switch ref.kind {
            case .milestone: records.dueInForce(records.milestones[ref.row], on: state.states(ref).asOf).edtf
            case .question: records.meetings[state.meeting(ofQuestion: ref).row].date.edtf
            case .funding: records.funding[ref.row].end.edtf
            default: nil
            }
        }
    }

    func write(_ row: Row, to writer: inout DetailWriter, in state: DashboardState) {
        if case .enquiry(let line) = row.subject {
            writer.heading("To ask")
            writer.text(line.text)
            writer.blank()
        }
        writer.text("Go to where it stands", role: .link, link: link(of: row))
        writer.blank()
        switch link(of: row) {
        case .obligation(let ref, let place):
            let obligations = state.store.obligations(of: ref)
            if obligations.indices.contains(place) { state.write(obligations[place], to: &writer) }
        case .record(let ref) where ref.kind == .question: state.write(question: ref, to: &writer)
        case .record(let ref): state.write(ref, to: &writer)
        default: break
        }
    }

    func explanation(of row: Row, in state: DashboardState) -> [Pages.Line] {
        let why: String =
            switch row.part {
            case .enquiry:
                "Worked out from what it owes and was asked, what is late or not shown, and money that ends within 6 months."
            case .leads:
                "Open milestones of the actions that it leads, or that a part of it leads; the most days late first."
            case .dueNext: "Those that fall due before the next meeting that is still to come."
            case .owes: "What resolutions ask of it and no report answers."
            case .asked: "Questions to it without a full answer."
            case .supports: "Open milestones of actions that it supports and does not lead."
            case .moneyIn: "Streams that it receives."
            case .moneyOut: "Streams that it gives."
            case .words: "The last update of each action that it leads."
            }
        let lines = [state.heading("Why this line stands here"), state.line(why)]
        switch link(of: row) {
        case .obligation(let ref, let place):
            let obligations = state.store.obligations(of: ref)
            return lines + (obligations.indices.contains(place) ? state.explain(obligations[place]) : [])
        case .record(let ref) where ref.kind == .question: return lines + state.explain(question: ref)
        case .record(let ref): return lines + state.explanation(of: ref)
        default: return lines
        }
    }
}

extension Timeliness {
    /// The worst first.
    var place: Int { Timeliness.allCases.reduce(0) { $0 + ($1 < self ? 1 : 0) } }
}
