import PlanModel
import PlanStore
import TextGrid

/// The meetings: who was invited and did not come, what was asked and resolved.
struct MeetingContent: ViewContent {
    typealias Row = RecordRef

    static let columns = [
        ViewColumn(.date, "Date", .date, width: 12, upTo: 26, weight: 9),
        ViewColumn(.body, "Body", .text, width: 22, upTo: 40, weight: 10),
        ViewColumn(.title, "Title", .text, width: 16, upTo: nil, weight: 4, comfort: 34),
        ViewColumn(.questions, "Questions", .number, width: 9, weight: 6),
        ViewColumn(.resolutions, "Resolutions", .number, width: 11, weight: 7),
        ViewColumn(.invited, "Invited", .number, width: 7, weight: 3),
        ViewColumn(.absent, "Absent", .number, width: 6, weight: 8),
        ViewColumn(.plan, "Plan", .text, width: 14, upTo: 20, weight: 1),
    ]
    static let ownOrder = "date"
    static let emptyText = "No meeting stands in these plans."

    let rows: [RecordRef]

    func emptyText(_ keymap: Keymap) -> String {
        "No meeting stands in these plans; \(keymap.key(.meetingMode)) begins one."
    }

    init(of store: PlanStore, keeping filter: PlanFilter) {
        let sieve = Sieve(filter, over: store)
        let refs = store.plans.indices.flatMap { plan in
            sieve.rows(of: .meeting, in: plan).map { RecordRef(plan: plan, kind: .meeting, row: Int($0)) }
        }
        let days = refs.map { ref in
            store.plans[ref.plan].records.meetings[ref.row].date.edtf.map {
                Int64(PlanRecords.order(of: $0).number)
            }
        }
        // The latest first.
        rows = NumberOrder.places(of: days, isReversed: true).map { refs[Int($0)] }
    }

    func id(of row: RecordRef) -> RowID { .record(row) }
    func record(of row: RecordRef) -> RecordRef? { row }
    func isFound(_ row: RecordRef, by query: FindQuery, in store: PlanStore) -> Bool {
        let records = store.plans[row.plan].records
        let meeting = records.meetings[row.row]
        return store.finds(row, by: query)
            || records[children: meeting.questions].contains {
                store.finds(RecordRef(plan: row.plan, kind: .question, row: Int($0)), by: query)
            }
            || records[children: meeting.resolutions].contains {
                store.finds(RecordRef(plan: row.plan, kind: .resolution, row: Int($0)), by: query)
            }
    }

    func cell(_ column: ViewColumn, of ref: RecordRef, width: Int, in state: DashboardState) -> ViewCell {
        let records = state.records(ref)
        let meeting = records.meetings[ref.row]
        let standing = state.store.meetingState(of: ref)
        switch column.id {
        case .date: return .date(meeting.date.edtf, role: standing.isPlanned ? .dim : .text)
        case .body: return ViewCell(state.name(meeting.body, of: ref))
        case .title:
            let title = records.optional(meeting.title) ?? ""
            return ViewCell(standing.isPlanned ? "planned: \(title)" : title)
        case .questions:
            return standing.isPlanned ? .nothing : .count(records[children: meeting.questions].count)
        case .resolutions:
            return standing.isPlanned ? .nothing : .count(records[children: meeting.resolutions].count)
        case .invited: return .count(standing.invited.count)
        case .absent: return .count(standing.absent.count, role: .warning)
        case .plan: return ViewCell(records.id, role: .dim)
        default: return .nothing
        }
    }

    func write(_ ref: RecordRef, to writer: inout DetailWriter, in state: DashboardState) {
        let records = state.records(ref)
        let meeting = records.meetings[ref.row]
        let standing = state.store.meetingState(of: ref)
        writer.heading(records.optional(meeting.title) ?? state.name(meeting.body, of: ref))
        writer.field("Body", state.name(meeting.body, of: ref), link: state.link(meeting.body, of: ref.plan))
        writer.field("Date", state.dateText(meeting.date, of: ref) + (standing.isPlanned ? ", planned" : ""))
        if state.store.plans.count > 1 { writer.field("Plan", records.title) }
        guard !standing.isPlanned else { return }
        writer.field("Invited", standing.invited.joined(separator: "; "))
        writer.field("Attended", standing.attended.joined(separator: "; "))
        writer.field("Absent", standing.absent.joined(separator: "; "), role: .warning)
        writeAsked(ref, to: &writer, in: state)
        state.writeMargin(meeting.margin, of: ref, to: &writer)
    }

    private func writeAsked(_ ref: RecordRef, to writer: inout DetailWriter, in state: DashboardState) {
        let records = state.records(ref)
        let meeting = records.meetings[ref.row]
        let resolutions = records[children: meeting.resolutions]
        if !resolutions.isEmpty { writer.section("Resolutions") }
        for row in resolutions {
            let resolution = RecordRef(plan: ref.plan, kind: .resolution, row: Int(row))
            let record = records.resolutions[Int(row)]
            let owed = state.store.obligations(of: resolution).count { $0.state.isOwed }
            let asked = record.isProposed ? "proposed, \(record.verb.rawValue)" : record.verb.rawValue
            writer.item(
                "\(state.store.idText(of: resolution)) (\(asked)) \(records.string(record.text))",
                state: owed > 0 ? StateText(mark: "-", word: "\(owed) owed", role: .dueSoon) : nil,
                link: resolution)
        }
        let questions = records[children: meeting.questions]
        if !questions.isEmpty { writer.section("Questions") }
        for row in questions {
            let question = RecordRef(plan: ref.plan, kind: .question, row: Int(row))
            let record = records.questions[Int(row)]
            writer.item(
                "\(state.store.idText(of: question)) \(records.string(record.text))",
                state: StateText(state.store.questionState(of: question), kind: record.kind), link: question)
        }
    }

    func explanation(of ref: RecordRef, in state: DashboardState) -> [Pages.Line] {
        let standing = state.store.meetingState(of: ref)
        let reason =
            standing.isPlanned
            ? "Its date does not count yet, so only its date, body and title are shown."
            : "Absent is who was invited and is not among those who attended."
        // As of an earlier day its minutes are not written yet.
        let isToldOf = !standing.isPlanned || state.states(ref).isPresent
        let sources = isToldOf ? state.sourceLines(state.records(ref).meetings[ref.row].margin, of: ref) : []
        return [
            state.heading(standing.isPlanned ? "It is planned" : "It has taken place"), state.line(reason),
            state.readAsOf(ref.plan),
        ] + sources
    }
}
