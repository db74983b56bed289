import PlanModel
import PlanStore

/// What a witness sheet says on paper.
struct WitnessWords {
    let scope: PaperScope
    private var store: PlanStore { scope.store }

    init(scope: PaperScope) { self.scope = scope }

    /// For whom it stands.
    func standing(of entry: Int) -> [String] {
        let parts = store.directory.covers(entry).subtracting([entry]).map {
            store.directory.entries[$0].name
        }
        return parts.isEmpty ? [] : ["Stands for its parts too: \(parts.sorted().joined(separator: "; "))"]
    }

    func section(_ part: WitnessPart, _ lines: [WitnessLine]) -> Paper.Section {
        let title = title(of: part)
        guard part != .enquiry else { return Paper.Section(title, [.list(lines.map(point))]) }
        let rows = lines.map {
            [PaperTable.Cell(store.text(of: $0)), state(of: $0), PaperTable.Cell(date(of: $0))]
        }
        return Paper.Section(title, [.table(PaperTable(title, columns: columns(of: part), rows: rows))])
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

    private func columns(of part: WitnessPart) -> [PaperTable.Column] {
        let titles =
            switch part {
            case .moneyIn, .moneyOut: ["Stream", "Status", "Ends"]
            case .owes: ["Asked for", "State", "Due"]
            case .asked: ["Question", "State", "Asked"]
            case .words: ["Action", "By", "Said"]
            case .enquiry, .leads, .dueNext, .supports: ["Milestone or action", "State", "Due"]
            }
        return zip(titles, [PaperTable.Column.Kind.text, .text, .word]).map { PaperTable.Column($0, $1) }
    }

    /// A question with where the facts stand.
    func point(_ line: WitnessLine) -> Paper.Point {
        let text = store.text(of: line)
        guard case .enquiry(.found(let finding)) = line.subject else { return Paper.Point(text) }
        let records = store.plans[finding.record.plan].records
        var sources: [String] = []
        for source in store.sources(of: finding).map({ scope.text(of: $0, in: records) })
        where !sources.contains(source) {
            sources.append(source)
        }
        return Paper.Point(text, below: sources.map { "Source: \($0)" })
    }

    private func date(of line: WitnessLine) -> String {
        store.date(of: line).map(Shown.date) ?? ""
    }

    private func state(of line: WitnessLine) -> PaperTable.Cell {
        switch line.subject {
        case .enquiry: return ""
        case .owed(let owed): return state(of: owed.obligation)
        case .word(let word):
            let records = store.plans[word.action.plan].records
            return PaperTable.Cell(word.update.flatMap { records.optional(records.updates[$0].by) } ?? "")
        case .record(let ref):
            switch ref.kind {
            case .milestone: return scope.standing(ofMilestone: ref)
            case .action: return PaperTable.Cell(scope.standing(ofAction: ref))
            case .question:
                return store.questionState(of: ref).answers.isEmpty ? "no answer" : "answered in part"
            case .funding: return PaperTable.Cell(state(ofStream: ref))
            default: return ""
            }
        }
    }

    private func state(of obligation: Obligation) -> PaperTable.Cell { scope.standing(of: obligation) }

    private func state(ofStream ref: RecordRef) -> String {
        let stream = store.plans[ref.plan].records.funding[ref.row]
        let status = store.plans[ref.plan].records.status(of: stream, on: store.plans[ref.plan].states.asOf)
        return stream.kind.isMoney ? status.rawValue : "\(stream.kind.rawValue), \(status.rawValue)"
    }
}
