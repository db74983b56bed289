import PlanModel
import PlanStore

// Marking rows, so that an edit acts on all of them.
extension DashboardState {
    /// Why the row under the cursor cannot be marked.
    var whyNoMark: String? {
        if focus == .detail { return "This works on lists; \(key(.nextPane)) goes to one." }
        guard selectedRow != nil else { return whyNoRow }
        return selected == nil ? "This row stands for no record that could be marked." : nil
    }

    /// Marks the row or takes its mark away, and goes to the next.
    mutating func toggleMark() {
        guard let row = selectedRow else { return }
        if self[list: focus].marks.remove(row) == nil { self[list: focus].marks.insert(row) }
        move(.moveDown)
    }

    mutating func clearMarks() {
        let count = self[list: lastList].marks.count
        self[list: lastList].marks = []
        say("\(Shown.count(count, "mark")) cleared.")
    }

    /// Whether rows of the list are marked, which then are what edits are about.
    var hasMarks: Bool { !self[list: lastList].marks.isEmpty }

    /// What the title says of the marks; those that filter or find hide are marked still.
    func markText(of pane: Pane) -> String? {
        let marks = self[list: pane].marks
        guard !marks.isEmpty else { return nil }
        let hidden = hiddenMarks[pane]?.count ?? 0
        let text = "\(Shown.number(marks.count)) marked"
        return hidden == 0 ? text : "\(text) (\(Shown.number(hidden)) hidden)"
    }

    /// Counts the marks that are hidden, where that may be another number.
    mutating func holdMarks() {
        for pane in screens.top.panes where pane != .detail {
            hiddenMarks[pane] =
                self[list: pane].marks.isEmpty
                ? nil : HiddenMarks(of: pane, in: self, before: hiddenMarks[pane])
        }
    }

    /// The marked records, each once, in the order in which they stand; those that are not shown last.
    var markedRecords: [RecordRef] {
        let marks = self[list: lastList].marks
        let shown = (0..<rowCount(of: lastList)).filter {
            row(of: lastList, at: $0).map(marks.contains) == true
        }
        let inOrder = shown.compactMap { record(at: $0) }
        let isShown = Set(shown.compactMap { row(of: lastList, at: $0) })
        let rest = marks.subtracting(isShown).compactMap(\.subject.recordMeant)
            .sorted { ($0.plan, $0.kind.rawValue, $0.row) < ($1.plan, $1.kind.rawValue, $1.row) }
        var seen: Set<RecordRef> = []
        return (inOrder + rest).filter { seen.insert($0).inserted }
    }

    private func record(at index: Int) -> RecordRef? {
        lastList == .view ? rows.view?.record(at: index) : row(of: lastList, at: index)?.record
    }
}

extension RowID {
    /// The record that a row is about.
    fileprivate var recordMeant: RecordRef? {
        switch self {
        case .record(let ref), .obligation(let ref, _), .report(let ref, _), .answer(let ref, _): ref
        default: nil
        }
    }
}
