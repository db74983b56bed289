import PlanModel
import PlanStore

// Deleting what stands in a row, which is an edit of the plan like any other.
extension DashboardState {
    /// What `D` would delete.
    private var deletable: RowID? {
        if let capture = selectedCapture { return capture }
        guard case .record(let ref)? = selectedRow?.subject, store.home(of: ref) != nil else { return nil }
        return .record(ref)
    }

    var whyNothingToDelete: String? {
        if rows.view?.content is FindingContent {
            return whyNothingToDismiss ?? "A finding is dismissed, not deleted."
        }
        if hasMarks || deletable != nil { return nil }
        guard let row = selectedRow else { return whyNoRow }
        if row.record?.kind == .plan {
            return "A plan is a file of its own; delete that, or its pillars here."
        }
        return "This row stands for no record that could be deleted."
    }

    /// Asks before it deletes, and says what goes with it and what still points to it.
    mutating func askDeletion() {
        guard let row = deletable else { return }
        let subject: String
        switch row {
        case .answer(let asked, let row):
            subject = "An answer to \(store.idText(of: asked)): \(store.taken(answer: row, of: asked).text)"
        case .record(let ref): subject = "\(described(ref))\(goesWith(ref))\(pointsTo(ref))"
        default: return
        }
        popups.append(
            .chooser(
                Chooser(
                    purpose: .deletion(row), title: "Delete?", subject: subject,
                    options: [
                        .init(
                            letter: "y", title: "delete it; \(key(.undo)) brings it back", outcome: .delete),
                        .init(letter: "n", title: "leave it", outcome: .leave),
                    ], index: 1)))
    }

    private func described(_ ref: RecordRef) -> String {
        let id = store.idText(of: ref)
        let text: String =
            switch ref.kind {
            case .question: store.taken(question: ref).text
            case .resolution: store.taken(resolution: ref).text
            case .meeting: meetingName(ref)
            default: title(of: ref)
            }
        let name = "\(ref.kind.noun.capitalised) \(id)"
        guard text != id else { return name + "." }
        return "\(name): \(text)" + (text.last?.isPunctuation == true ? "" : ".")
    }

    private func goesWith(_ ref: RecordRef) -> String {
        let inside = store.inside(ref)
        return inside.isEmpty
            ? ""
            : " With it \(inside.count == 1 && inside[0].hasPrefix("1 ") ? "goes" : "go") \(inside.joined(separator: ", "))."
    }

    private func pointsTo(_ ref: RecordRef) -> String {
        let pointers = store.pointers(to: ref)
        guard !pointers.isEmpty else { return "" }
        let shown = pointers.prefix(4).map { pointer in
            "\(pointer.from.kind.noun) \(store.idText(of: pointer.from)) (\(pointer.member))"
        }
        let more = pointers.count > shown.count ? " and \(pointers.count - shown.count) more" : ""
        return " Still pointing to it: \(shown.joined(separator: ", "))\(more); the findings will name them."
    }

    mutating func delete(_ row: RowID) {
        switch row {
        case .answer(let asked, let row):
            apply(
                store.deleting(answer: row, of: asked, by: environment.editor), "It is gone already.",
                isStamped: false)
        case .record(let ref):
            apply(
                store.deleting(ref, by: environment.editor), "It is gone already.", isStamped: false)
        default: break
        }
    }
}
