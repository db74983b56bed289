import PlanModel
import PlanStore

// Deleting what stands in a row, which is an edit of the plan like any other.
extension DashboardState {
    /// What `D` would delete.
    private var deletable: RowID? {
        guard let row = selectedRow?.subject else { return nil }
        switch row {
        case .obligation(let ref, _): return .record(ref)
        case .record(let ref), .grouped(let ref, _): return store.home(of: ref) == nil ? nil : .record(ref)
        default: return entry(of: row) == nil ? nil : row
        }
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
        if let row = deletable { askDeletion(of: row) }
    }

    mutating func askDeletion(of row: RowID) {
        let subject: String
        switch row {
        case .record(let ref): subject = "\(described(ref))\(goesWith(ref))\(pointsTo(ref))"
        default:
            guard let entry = entry(of: row), let form = form(of: entry) else { return }
            subject = "\(called(form)): \(text(of: form.object, entry.kind, in: form))"
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
            case .question: records(ref).string(records(ref).questions[ref.row].text)
            case .resolution: records(ref).string(records(ref).resolutions[ref.row].text)
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
        pointersText(to: ref).map { " Still pointing to it: \($0); the findings will name them." } ?? ""
    }

    /// What names a record and will lead nowhere without it; nil where nothing does.
    ///
    /// - Parameter others: What is deleted at once with it.
    func pointersText(to ref: RecordRef, besides others: [RecordRef] = []) -> String? {
        let pointers =
            store.pointers(to: ref).filter { !others.contains($0.from) }.map { pointer in
                "\(pointer.from.kind.noun) \(store.idText(of: pointer.from)) (\(pointer.member))"
            } + store.entryPointers(to: ref)
        guard !pointers.isEmpty else { return nil }
        let shown = pointers.prefix(4)
        let more = pointers.count > shown.count ? " and \(pointers.count - shown.count) more" : ""
        return shown.joined(separator: ", ") + more
    }

    mutating func delete(_ row: RowID) {
        switch row {
        case .record(let ref):
            let name = RecordName(ref.kind, store.idText(of: ref))
            apply(
                store.deleting(ref, by: environment.editor), "It is gone already.", isStamped: false)
            // Its form goes with it.
            if case .form(let form)? = popups.last, form.origin == .existing(name) { popups.removeLast() }
        default:
            guard let entry = entry(of: row), let form = form(of: entry) else {
                return refuse("It is gone already.")
            }
            apply(
                store.deleting(
                    entry: entry.index, of: entry.home, called: called(form), in: entry.plan,
                    by: environment.editor), "It is gone already.", isStamped: false)
        }
    }
}
