import PlanModel
import PlanStore

// Changing what was taken down.
extension DashboardState {
    /// The question, answer or resolution under the cursor.
    var selectedCapture: RowID? {
        switch selectedRow?.subject {
        case .answer(let ref, let row): return .answer(ref, row: row)
        case .obligation(let ref, _): return .record(ref)
        case .record(let ref) where ref.kind == .question || ref.kind == .resolution: return .record(ref)
        default: return nil
        }
    }

    /// Why there is nothing here that could be changed.
    var whyNothingToTidy: String? {
        if selectedCapture != nil { return nil }
        return selectedRow == nil
            ? whyNoRow
            : "This works on questions, answers and resolutions; \(key(.openObligations)) opens them, "
                + "\(key(.openCaptures)) what was taken down."
    }

    /// Shows what was taken down in its form.
    mutating func amend() {
        guard let capture = selectedCapture else { return }
        var form: CaptureForm
        switch capture {
        case .answer(let asked, let row):
            let taken = store.taken(answer: row, of: asked)
            let place = row - records(asked).questions[asked.row].answers.range.lowerBound
            form = CaptureForm(
                meeting: name(ofMeeting: meeting(ofQuestion: asked)), plan: records(asked).id,
                matter: .answer(taken, to: RecordName(.question, store.idText(of: asked))))
            form.origin = .answer(place: place, taken)
        case .record(let ref):
            form = CaptureForm(
                meeting: name(ofMeeting: meeting(ofAsked: ref)), plan: records(ref).id,
                matter: ref.kind == .question
                    ? .question(store.taken(question: ref)) : .resolution(store.taken(resolution: ref)))
            form.origin = .record(RecordName(ref.kind, store.idText(of: ref)))
        default: return
        }
        open(form)
    }

    /// Keeps what was changed in the form.
    mutating func amend(_ form: CaptureForm, in plan: Int) {
        let gone = "It is gone, or no longer says the same; nothing was changed."
        let same = "It says so already; nothing was changed."
        let editor = environment.editor
        switch (form.matter, form.origin) {
        case (.question(let question), .record(let name)):
            guard let ref = store.find(name, in: plan) else { return refuse(gone) }
            apply(store.amending(ref, to: question, by: editor), same, isStamped: false)
        case (.resolution(let resolution), .record(let name)):
            guard let ref = store.find(name, in: plan) else { return refuse(gone) }
            apply(store.amending(ref, to: resolution, by: editor), same, isStamped: false)
        case (.answer(let answer, let asked), .answer(let place, let before)):
            guard let ref = store.find(asked, in: plan) else { return refuse(gone) }
            let answers = records(ref).questions[ref.row].answers.range
            let row = answers.lowerBound + place
            guard answers.contains(row), store.taken(answer: row, of: ref) == before else {
                return refuse(gone)
            }
            apply(store.amending(answer: row, of: ref, to: answer, by: editor), same, isStamped: false)
        default: break
        }
    }
}
