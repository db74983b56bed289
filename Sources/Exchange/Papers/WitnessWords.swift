import PlanModel
import PlanStore

/// What a witness sheet says on paper.
struct WitnessWords {
    let store: PlanStore

    /// For whom it stands, and on which day the plans are read.
    func facts(of entry: Int, filter: PlanFilter) -> [String] {
        let parts = store.directory.covers(entry).subtracting([entry]).map {
            store.directory.entries[$0].name
        }
        let standing =
            parts.isEmpty ? [] : ["Stands for its parts too: \(parts.sorted().joined(separator: "; "))"]
        let plans = store.plans.indices.filter { filter.plans.isEmpty || filter.plans.contains($0) }
            .map { store.plans[$0] }
        let readings = plans.map { reading($0.states) }
        guard Set(readings).count > 1 else { return standing + readings.prefix(1) }
        return standing + zip(plans, readings).map { "\($0.records.title): \($1)" }
    }

    private func reading(_ states: PlanStates) -> String {
        "as of \(Shown.day(states.asOf)), a month due \(Shown.policy(states.policy))"
    }

    func section(_ part: WitnessPart, _ lines: [WitnessLine]) -> Paper.Section {
        guard part != .enquiry else {
            return Paper.Section(title: title(of: part), body: .list(lines.map(point)))
        }
        return Paper.Section(
            title: title(of: part),
            body: .table(
                head: head(of: part),
                rows: lines.map { [store.text(of: $0), state(of: $0), date(of: $0)] }))
    }

    private func title(of part: WitnessPart) -> String {
        switch part {
        case .enquiry: "Lines of enquiry"
        case .leads: "What it leads, late first"
        case .dueNext: "Due before the next meeting"
        case .owes: "What it owes"
        case .asked: "Questions without a full answer"
        case .supports: "What it supports"
        case .moneyIn: "Money in"
        case .moneyOut: "Money out"
        case .words: "Last words on each action that it leads"
        }
    }

    private func head(of part: WitnessPart) -> [String] {
        switch part {
        case .moneyIn, .moneyOut: ["Stream", "Status", "Ends"]
        case .owes: ["Asked for", "State", "Due"]
        case .asked: ["Question", "State", "Asked"]
        case .words: ["Action", "By", "Said"]
        case .enquiry, .leads, .dueNext, .supports: ["Milestone or action", "State", "Due"]
        }
    }

    /// A question with where the facts stand.
    private func point(_ line: WitnessLine) -> Paper.Point {
        let text = store.text(of: line)
        guard case .enquiry(.found(let finding)) = line.subject else { return Paper.Point(text: text) }
        let records = store.plans[finding.record.plan].records
        return Paper.Point(
            text: text,
            below: store.sources(of: finding).map { source in
                let quote = records.optional(source.quote).map { ": \"\($0)\"" } ?? ""
                let place = records.optional(source.ref).map { ", \($0)" } ?? ""
                return "Source: \(title(of: source.document, in: records))\(place)\(quote)"
            })
    }

    private func title(of document: Reference, in records: PlanRecords) -> String {
        document.isKnown
            ? records.string(records.documents[Int(document.row)].title) : records.string(document.id)
    }

    private func date(of line: WitnessLine) -> String {
        store.date(of: line).map(Shown.date) ?? ""
    }

    private func state(of line: WitnessLine) -> String {
        switch line.subject {
        case .enquiry: return ""
        case .owed(let owed): return state(of: owed.obligation)
        case .word(let word):
            let records = store.plans[word.action.plan].records
            return word.update.flatMap { records.optional(records.updates[$0].by) } ?? ""
        case .record(let ref):
            switch ref.kind {
            case .milestone: return state(ofMilestone: ref)
            case .action: return store.plans[ref.plan].states.actions[ref.row].status.rawValue
            case .question:
                return store.questionState(of: ref).answers.isEmpty ? "no answer" : "answered in part"
            case .funding: return state(ofStream: ref)
            default: return ""
            }
        }
    }

    private func state(ofMilestone ref: RecordRef) -> String {
        let state = store.plans[ref.plan].states.milestones[ref.row]
        let late = state.timeliness == .overdue ? ", \(Shown.count(Int(state.daysLate), "day")) late" : ""
        return state.timeliness.rawValue + late + (state.isQuestionable ? ", questionable" : "")
    }

    private func state(of obligation: Obligation) -> String {
        let open = obligation.daysOpen.map { ", open \(Shown.count($0, "day"))" } ?? ""
        return obligation.state.rawValue + open + (obligation.isPastDue ? ", past its due date" : "")
    }

    private func state(ofStream ref: RecordRef) -> String {
        let stream = store.plans[ref.plan].records.funding[ref.row]
        let status = store.plans[ref.plan].records.status(of: stream, on: store.plans[ref.plan].states.asOf)
        return stream.kind.isMoney ? status.rawValue : "\(stream.kind.rawValue), \(status.rawValue)"
    }
}
