import PlanModel
import PlanStore

// What is asked before the marked rows are changed together.
extension DashboardState {
    /// Begins an edit of all marked rows.
    mutating func beginBulk(_ command: Command) {
        let bulk = BulkEdit(command: command, refs: markedRecords)
        switch command {
        case .setStatus:
            choose(
                bulk, "Status",
                zip("nipclx", ActionStatus.allCases).map {
                    .init(letter: $0, title: $1.rawValue, outcome: .status($1))
                })
        case .setConfidence:
            choose(
                bulk, "Confidence",
                zip("ragn", Rag.allCases).map {
                    .init(letter: $0, title: $1.rawValue, outcome: .confidence($1))
                })
        case .judgeEvidence: choose(bulk, "Evidence", Self.verdictOptions)
        case .addNote, .toggleDone, .reviseDue: ask(bulk)
        default: preview(bulk)
        }
    }

    /// Begins to dismiss all marked findings.
    mutating func beginBulkDismissal() {
        let ids = markedFindings
        guard let first = ids.compactMap({ finding($0) }).first else {
            return refuse("None of the marked findings is found any more.")
        }
        var bulk = BulkEdit(
            command: .dismiss, refs: [RecordRef(plan: first.record.plan, kind: .plan, row: 0)])
        bulk.findings = ids
        ask(bulk)
    }

    private func subject(of bulk: BulkEdit) -> String {
        bulk.command == .dismiss
            ? Shown.count(bulk.findings.count, "marked finding") : Shown.count(bulk.refs.count, "marked row")
    }

    private mutating func choose(_ bulk: BulkEdit, _ title: String, _ options: [Chooser.Option]) {
        popups.append(
            .chooser(
                Chooser(
                    purpose: .bulk(bulk), title: title, subject: subject(of: bulk), options: options, index: 0
                )))
    }

    private mutating func ask(_ bulk: BulkEdit) {
        let near = states(bulk.refs[0]).asOf
        let next = "A preview comes next.\(standingHint(bulk.refs[0]))"
        var question: DateQuestion?
        let title: String
        var hint = next
        switch bulk.command {
        case .addNote:
            title = "Note on \(subject(of: bulk))"
            hint = "Enter goes on, Ctrl-J starts a new line. \(next)"
        case .toggleDone:
            title = "\(subject(of: bulk)): done when?"
            hint = "Enter alone: \(near). \(DateQuestion.hint)"
            question = DateQuestion(near: near, whenEmpty: .thatDay)
        case .dismiss: title = "Dismiss \(subject(of: bulk)): why?"
        case .reviseDue where bulk.date == nil:
            title = "\(subject(of: bulk)): due when?"
            hint = "\(DateQuestion.hint) \(next)"
            question = DateQuestion(near: near)
        case .judgeEvidence:
            title =
                "Evidence on \(subject(of: bulk)) \(bulk.verdict?.rawValue ?? ""): which words show it?"
            hint = "A short quote. Enter alone leaves it empty. \(next)"
        default:
            title = "\(subject(of: bulk)): why?"
            hint = "Enter alone leaves it empty. \(next)"
        }
        popups.append(.prompt(Prompt(.bulk(bulk), title: title, hint: hint, date: question)))
    }

    /// Takes a word that was chosen for all marked rows, and asks for the reason.
    mutating func take(_ outcome: Chooser.Option.Outcome, for bulk: BulkEdit) {
        var bulk = bulk
        switch outcome {
        case .status(let status): bulk.status = status
        case .confidence(let rag): bulk.rag = rag
        case .verdict(let verdict): bulk.verdict = verdict
        default: return
        }
        ask(bulk)
    }

    /// Takes what was typed for all marked rows.
    mutating func answer(_ bulk: BulkEdit, _ text: String, _ date: DateAsTyped?, _ prompt: Prompt) {
        var bulk = bulk
        if prompt.date != nil {
            bulk.date = date
            popups.removeLast()
            return bulk.command == .reviseDue ? ask(bulk) : preview(bulk)
        }
        bulk.text = text
        popups.removeLast()
        if bulk.command == .addNote, text.isEmpty { return refuse("An empty note was not kept.") }
        if bulk.command == .dismiss, text.isEmpty { return refuse("Nothing was dismissed without a reason.") }
        preview(bulk)
    }

    /// Shows row by row what would change, and what would not and why.
    mutating func preview(_ bulk: BulkEdit) {
        let lines = bulkLines(of: bulk)
        let changing = lines.filter { $0.edit != nil }
        let staying = lines.filter { $0.edit == nil }
        var shown: [Pages.Line] = []
        if !changing.isEmpty {
            shown.append(heading("Will change: \(Shown.number(changing.count))"))
            shown += changing.map { line("\($0.name ?? name(of: $0.ref)): \($0.text)") }
        }
        if !staying.isEmpty {
            shown.append(heading("Will not: \(Shown.number(staying.count))"))
            shown += staying.map { line("\($0.name ?? name(of: $0.ref)): \($0.text)") }
        }
        let title =
            changing.isEmpty
            ? "Nothing would change"
            : "\(Shown.number(changing.count)) of \(Shown.number(lines.count)) change: Enter does it"
        popups.append(.pages(Pages(kind: .preview(bulk), title: title, lines: shown)))
    }
}
