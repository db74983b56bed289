import PlanModel
import PlanStore

// How a paper names records and says how they stand.
extension PaperScope {
    func records(_ ref: RecordRef) -> PlanRecords { store.plans[ref.plan].records }

    /// `3.2 Identify and promote champions`; of what has no title its text.
    func name(of ref: RecordRef) -> String { store.titled(ref) }

    /// The plan's own word for a status or a confidence, where it has one.
    func label(_ word: String, in plan: Int) -> String {
        let records = store.plans[plan].records
        return records.labels[records.head.labels].first { records.equal($0.word, word) }
            .map { records.string($0.local) } ?? word.spoken
    }

    /// The names of organisations, as the directory has them; an id that leads nowhere stands for itself.
    func names(_ list: Run<Reference>, in plan: Int) -> String {
        store.plans[plan].records.references[list].map { name(of: $0, in: plan) }.joined(separator: ", ")
    }

    func name(of reference: Reference, in plan: Int) -> String {
        store.directory.entry(plan: plan, row: reference.row).map { store.directory.entries[$0].shownName }
            ?? store.plans[plan].records.string(reference.id)
    }

    /// The action of a milestone.
    func action(of milestone: RecordRef) -> RecordRef {
        RecordRef(
            plan: milestone.plan, kind: .action, row: Int(records(milestone).milestones[milestone.row].action)
        )
    }

    /// Who leads an action, or a milestone's action.
    func leads(of ref: RecordRef) -> String {
        let records = records(ref)
        let action = ref.kind == .milestone ? Int(records.milestones[ref.row].action) : ref.row
        return names(records.run(records.actions[action].leads), in: ref.plan)
    }

    func state(_ ref: RecordRef) -> MilestoneState { store.plans[ref.plan].states.milestones[ref.row] }

    /// `overdue, 277 days late, questionable`
    func standing(ofMilestone ref: RecordRef) -> PaperTable.Cell {
        let state = state(ref)
        let late = state.timeliness == .overdue ? ", \(Shown.count(Int(state.daysLate), "day")) late" : ""
        return PaperTable.Cell(
            state.timeliness.rawValue.spoken + late + (state.isQuestionable ? ", questionable" : ""),
            state.timeliness.tone)
    }

    /// `in-progress, confidence amber`
    func standing(ofAction ref: RecordRef) -> String {
        let plan = store.plans[ref.plan]
        let status = label(plan.states.actions[ref.row].status.rawValue, in: ref.plan)
        let confidence = plan.confidence(ofAction: ref.row).map {
            ", confidence \(label($0.rag.rawValue, in: ref.plan))"
        }
        return status + (confidence ?? "")
    }

    /// `open for 260 days, past its due date`
    func standing(of obligation: Obligation) -> PaperTable.Cell {
        let open = obligation.daysOpen.map { $0 > 0 ? " for \(Shown.count($0, "day"))" : "" } ?? ""
        return PaperTable.Cell(
            obligation.state.rawValue.spoken + open + (obligation.isPastDue ? ", past its due date" : ""),
            obligation.isPastDue ? .late : .plain)
    }

    /// The due date in force as people read it, and as it was printed where that says something else.
    func due(of ref: RecordRef) -> String {
        let plan = store.plans[ref.plan]
        let due = plan.records.printedDueInForce(plan.records.milestones[ref.row], on: plan.states.asOf)
        return due.edtf.map(Shown.date) ?? plan.records.optional(due.printed) ?? "no date"
    }

    /// What was said last of an action, and when; nil where no word of it counts.
    func lastWord(ofAction row: Int, in plan: Int) -> String? {
        let open = store.plans[plan]
        guard let update = open.lastUpdate(ofAction: row) else { return nil }
        let text = open.records.string(update.text)
        let on = update.on.edtf.map { " (\(Shown.date($0)))" } ?? ""
        return (text.isEmpty ? "an update without words" : text) + on
    }

    /// What was said last of a milestone's action.
    func lastWord(ofMilestone ref: RecordRef) -> String {
        lastWord(ofAction: Int(records(ref).milestones[ref.row].action), in: ref.plan)
            ?? "no word is recorded"
    }

    /// A source with its place and its words: `Report to the Board, 4.2: "..."`.
    func text(of source: Source, in records: PlanRecords) -> String {
        let quote = records.optional(source.quote).map { ": \"\($0)\"" } ?? ""
        return place(of: source, in: records) + quote
    }

    /// The document and the place in it: `Report to the Board, 4.2`.
    func place(of source: Source, in records: PlanRecords) -> String {
        let document =
            source.document.isKnown
            ? records.string(records.documents[Int(source.document.row)].title)
            : records.string(source.document.id)
        return document + (records.optional(source.ref).map { ", \($0)" } ?? "")
    }

    func amount(ofStream ref: RecordRef) -> String {
        records(ref).funding[ref.row].amount.map { Shown.amount($0, currency: store.currency(of: ref)) }
            ?? "no amount"
    }

    /// The body, the title and the date of a meeting: `Scrutiny Board (4): progress, 4 Nov 2015`.
    func title(ofMeeting ref: RecordRef) -> String {
        let records = records(ref)
        let meeting = records.meetings[ref.row]
        return records.optional(meeting.title) ?? name(of: meeting.body, in: ref.plan)
    }

    /// The plan in which a record stands, where there are several.
    func planName(of ref: RecordRef) -> String { places.count > 1 ? records(ref).title : "" }
}

extension String {
    /// A word of the format as a sentence has it: `in progress`.
    var spoken: String { replacing("-", with: " ") }
}

extension Timeliness {
    var tone: PaperTone {
        switch self {
        case .overdue: .late
        case .dueSoon: .soon
        case .done: .good
        case .undated, .cancelled: .quiet
        case .onTime: .plain
        }
    }
}

extension Sequence<String> {
    /// `a, b and c`, as it stands in a sentence.
    var inSentence: String {
        let all = Array(self)
        guard let last = all.last, all.count > 1 else { return all.first ?? "" }
        return all.dropLast().joined(separator: ", ") + " and " + last
    }
}
