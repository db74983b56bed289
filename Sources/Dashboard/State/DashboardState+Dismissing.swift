import PlanModel
import PlanStore

// Dismissing findings, which is an edit of the plan like any other.
extension DashboardState {
    /// The finding on which the view of the findings stands.
    var selectedFinding: Finding? {
        guard let view = rows.view, let content = view.content as? FindingContent else { return nil }
        return view.place(at: screens.top.rows.index).map { content.rows[$0] }
    }

    /// Why there is nothing that could be dismissed.
    var whyNothingToDismiss: String? {
        guard rows.view?.content is FindingContent else {
            return "This works on findings; \(key(.openFindings)) opens them."
        }
        return selectedFinding == nil && !hasMarks ? whyNoRow : nil
    }

    /// Asks for the reason, or of a finding that is dismissed whether it stands again.
    mutating func dismiss() {
        guard !hasMarks else { return beginBulkDismissal() }
        guard let finding = selectedFinding else { return }
        let subject = store.text(of: finding).message
        let plan = RecordRef(plan: finding.record.plan, kind: .plan, row: 0)
        guard finding.isDismissed else {
            let count = store.count(dismissedWith: finding, among: findings)
            let others = count == 1 ? "" : " All \(count) of this rule about the record go with it."
            popups.append(
                .prompt(
                    Prompt(
                        .dismissal(finding.id), title: "Dismiss \"\(store.ruleWords(of: finding))\": why?",
                        hint: subject + others + standingHint(plan))))
            return
        }
        popups.append(
            .chooser(
                Chooser(
                    purpose: .restoring(finding.id), title: "It is dismissed", subject: subject,
                    options: [
                        .init(letter: "y", title: "let it stand again", outcome: .letStand),
                        .init(letter: "n", title: "leave it dismissed", outcome: .leave),
                    ], index: 1)))
    }

    private var findings: [Finding] { (rows.view?.content as? FindingContent)?.rows ?? [] }

    /// Dismisses a finding. The selection stays where it is, on what comes next.
    mutating func dismiss(_ id: FindingID, why: String) {
        guard let finding = standing(id) else { return }
        let next = rows.view?.id(at: screens.top.rows.index + 1)
        let isSelected = screens.top.rows.selection == .finding(id)
        apply(
            store.dismissing(finding, why: why, by: environment.editor),
            "It is dismissed already; nothing was changed.")
        if isSelected, let next, toast?.kind == .done { screens.top.rows.selection = next }
    }

    /// Lets a finding that was dismissed stand again.
    mutating func restore(_ id: FindingID) {
        guard let finding = standing(id) else { return }
        apply(
            store.restoring(finding, by: environment.editor), "It stands already; nothing was changed.",
            isStamped: false)
    }

    func finding(_ id: FindingID) -> Finding? { findings.first { $0.id == id } }

    /// The finding as it stands now; says so where nothing is found any more.
    private mutating func standing(_ id: FindingID) -> Finding? {
        let found = finding(id)
        if found == nil { refuse("This is found no more; nothing was changed.") }
        return found
    }

    /// The marked findings, in the order in which they stand; those that filter or find hide last.
    var markedFindings: [FindingID] {
        let marks = self[list: lastList].marks
        let shown = (0..<rowCount(of: lastList)).compactMap { row(of: lastList, at: $0) }
            .filter(marks.contains)
        return (shown + marks.subtracting(shown)).compactMap { mark in
            guard case .finding(let id) = mark else { return nil }
            return id
        }
    }

    /// What becomes of each marked finding. One note dismisses all of a rule that name a record.
    func dismissalLines(of bulk: BulkEdit) -> [BulkLine] {
        var noted: [Finding] = []
        return bulk.findings.map { id in
            guard let finding = finding(id) else {
                return BulkLine(name: "A finding", ref: bulk.refs[0], text: "is not found any more")
            }
            let name = store.text(of: finding).message
            let rule = store.ruleName(of: finding)
            if noted.contains(where: { $0.record == finding.record && store.ruleName(of: $0) == rule }) {
                return BulkLine(name: name, ref: bulk.refs[0], text: "goes with one above")
            }
            noted.append(finding)
            let edit = store.dismissing(finding, why: bulk.text, by: environment.editor)
            return BulkLine(
                name: name, ref: bulk.refs[0], text: edit == nil ? "is dismissed already" : "is dismissed",
                edit: edit)
        }
    }
}

extension PlanStore {
    /// How many findings one note dismisses: all those of the rule that the record names.
    fileprivate func count(dismissedWith finding: Finding, among findings: [Finding]) -> Int {
        let rule = ruleName(of: finding)
        return findings.count { $0.record == finding.record && ruleName(of: $0) == rule }
    }
}
