import PlanModel
import PlanStore
import TextGrid

/// What was taken down at a meeting, to tidy after it.
struct CaptureContent: ViewContent {
    typealias Row = Capture

    static let columns = [
        ViewColumn(.kind, "Sort", .text, width: 10, weight: 8),
        ViewColumn(.what, "What was taken down", .text, width: 24, upTo: nil, weight: 10),
        ViewColumn(.who, "Who", .text, width: 14, upTo: 24, weight: 7),
        ViewColumn(.state, "State", .state, width: 14, weight: 9),
        ViewColumn(.when, "Taken", .text, width: 7, weight: 5),
        ViewColumn(.due, "Due", .date, width: 12, weight: 4),
        ViewColumn(.plan, "Plan", .text, width: 14, upTo: 20, weight: 1),
    ]
    static let ownOrder = "as taken down"
    static let emptyText = "Nothing was taken down at this meeting."

    let rows: [Capture]
    let remarks: [String]

    func emptyText(_ keymap: Keymap) -> String {
        "Nothing was taken down at this meeting; \(keymap.key(.meetingMode)) begins, "
            + "then \(keymap.key(.takeDown)) takes down."
    }

    init(of store: PlanStore, keeping filter: PlanFilter, at meeting: MeetingName) {
        let sieve = Sieve(filter, over: store)
        let ref = store.plan(id: meeting.plan).flatMap {
            store.find(RecordName(.meeting, meeting.id), in: $0)
        }
        let rows = (ref.map { store.captures(at: $0) } ?? []).filter { sieve.keeps($0.subject.record) }
        self.rows = rows
        let new = rows.count(where: \.isNew)
        remarks = new == 0 ? [] : ["\(new) taken down now"]
    }

    /// What was taken down last is what is tidied first.
    var opening: Int { rows.firstIndex(where: \.isNew) ?? 0 }

    func id(of row: Capture) -> RowID {
        switch row.subject {
        case .question(let ref), .resolution(let ref): .record(ref)
        case .answer(let ref, let row): .answer(ref, row: row)
        }
    }

    func record(of row: Capture) -> RecordRef? { row.subject.record }

    func isFound(_ row: Capture, by query: FindQuery, in store: PlanStore) -> Bool {
        store.finds(row.subject.record, by: query)
    }

    func cell(_ column: ViewColumn, of row: Capture, width: Int, in state: DashboardState) -> ViewCell {
        let ref = row.subject.record
        let records = state.records(ref)
        switch column.id {
        case .kind:
            if case .question = row.subject { return ViewCell(records.questions[ref.row].kind.rawValue) }
            return ViewCell(row.subject.word.text)
        case .plan: return ViewCell(records.id, role: .dim)
        case .when: return ViewCell(row.isNew ? "now" : "before", role: row.isNew ? .marked : .dim)
        case .what: return ViewCell(text(of: row, in: records))
        case .who: return ViewCell(who(row, in: state))
        case .state: return .state(standing(of: row, in: state), rank: row.subject.word.rank)
        case .due:
            guard case .resolution = row.subject else { return .nothing }
            return .date(records.resolutions[ref.row].due.edtf)
        default: return .nothing
        }
    }

    private func text(of row: Capture, in records: PlanRecords) -> String {
        switch row.subject {
        case .question(let ref): records.string(records.questions[ref.row].text)
        case .resolution(let ref): records.string(records.resolutions[ref.row].text)
        case .answer(_, let row): records.string(records.answers[row].text)
        }
    }

    private func who(_ row: Capture, in state: DashboardState) -> String {
        let records = state.records(row.subject.record)
        switch row.subject {
        case .question(let ref): return state.shortened(state.names(records.questions[ref.row].to, of: ref))
        case .resolution(let ref):
            return state.shortened(state.names(records.resolutions[ref.row].respondents, of: ref))
        case .answer(_, let row): return records.string(records.answers[row].by)
        }
    }

    private func standing(of row: Capture, in state: DashboardState) -> StateText {
        let ref = row.subject.record
        let records = state.records(ref)
        switch row.subject {
        case .question:
            return StateText(state.store.questionState(of: ref), kind: records.questions[ref.row].kind)
        case .answer: return StateText(mark: " ", word: "to \(state.store.idText(of: ref))", role: .dim)
        case .resolution:
            let obligations = state.store.obligations(of: ref)
            guard !obligations.isEmpty else { return StateText(mark: " ", word: "noted only", role: .dim) }
            let owed = obligations.count { $0.state.isOwed }
            return owed == 0
                ? StateText(mark: "+", word: "reported", role: .done)
                : StateText(mark: "-", word: "\(owed) owed", role: .dueSoon)
        }
    }

    func write(_ row: Capture, to writer: inout DetailWriter, in state: DashboardState) {
        let ref = row.subject.record
        guard case .resolution = row.subject else { return state.write(question: ref, to: &writer) }
        let obligations = state.store.obligations(of: ref)
        guard !obligations.isEmpty else { return state.write(resolution: ref, to: &writer) }
        let records = state.records(ref)
        let resolution = records.resolutions[ref.row]
        writer.heading("\(state.store.idText(of: ref)) \(records.string(resolution.text))")
        writer.field("Verb", resolution.verb.rawValue)
        writer.field("Minute", records.optional(resolution.minute))
        writer.field("Due", obligations.first.map { state.dueText(of: $0) })
        writer.field("Response", state.responseText(of: ref))
        writer.section("Each owes")
        for (place, obligation) in obligations.enumerated() {
            writer.item(
                state.respondentName(of: obligation) ?? "nobody named", state: StateText(obligation),
                link: .obligation(ref, respondent: place))
        }
        state.write(
            parts: resolution.parts, left: left(by: obligations, of: resolution), of: ref, to: &writer)
        state.writeActions(of: ref, to: &writer)
        state.writeMargin(resolution.margin, of: ref, to: &writer)
    }

    /// The parts that any of the respondents leaves: where nobody answers, the first leaves them all.
    private func left(by obligations: [Obligation], of resolution: Resolution) -> Set<Int> {
        var left: Set<Int> = []
        for obligation in obligations where left.count < resolution.parts.range.count {
            left.formUnion(obligation.partsLeft)
        }
        return left
    }

    func explanation(of row: Capture, in state: DashboardState) -> [Pages.Line] {
        let ref = row.subject.record
        let taken =
            row.isNew
            ? "It was taken down in this session, or came back from one that did not save; u can take it back."
            : "It stood in the plan before this session."
        let first = [
            state.heading("Taken down at \(state.meetingName(state.meeting(ofAsked: ref)))"),
            state.line(taken),
        ]
        guard case .resolution = row.subject else { return first + state.explain(question: ref) }
        let obligations = state.store.obligations(of: ref)
        return obligations.isEmpty
            ? first + state.explain(resolution: ref) : first + obligations.flatMap { state.explain($0) }
    }
}
