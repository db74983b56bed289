import PlanModel
import PlanStore

// Notes that are written in the officer's own editor.
extension DashboardState {
    /// Hands the note over to the editor.
    mutating func writeNote() -> [Effect] {
        guard !environment.isRendering else { return refuseInRendering("run") }
        let refs = hasMarks ? markedRecords : [selected].compactMap { $0 }
        var seen: Set<RecordRef> = []
        let actions = refs.compactMap { action(of: $0) }.filter { seen.insert($0).inserted }
        guard !actions.isEmpty else {
            refuse("No action is marked, and no milestone of one.")
            return []
        }
        return [
            .writeNote(
                NoteDraft(
                    actions: actions.map { .init(plan: records($0).id, id: store.idText(of: $0)) }, text: ""))
        ]
    }

    /// Keeps what came back from the editor.
    mutating func keep(_ draft: NoteDraft, written: String) {
        let text = written.trimmed
        guard !text.isEmpty, text != draft.text else {
            return refuse("Nothing was written, so no note was kept.")
        }
        let refs = draft.actions.compactMap { name in
            store.plan(id: name.plan).flatMap { store.find(RecordName(.action, name.id), in: $0) }
        }
        guard let first = refs.first else {
            return fail("The action is gone; the note was not kept. It said: \(text)")
        }
        if let whyNoEdit { return fail("\(whyNoEdit) The note was not kept. It said: \(text)") }
        guard refs.count > 1 else {
            return apply(store.addingNote(first, text, by: environment.editor), "")
        }
        var bulk = BulkEdit(command: .addNote, refs: refs)
        bulk.text = text
        preview(bulk)
    }
}
