import PlanModel
import PlanStore

// What is answered in the form's prompts, and what its letters do.
extension DashboardState {
    /// Does what a line of the form says, and shows the form again where it is not kept.
    mutating func take(_ field: CaptureField, in form: CaptureForm) {
        var form = form
        switch field {
        case .keep: return keep(form)
        case .keepAndAnswer: return keep(form, thenAnswer: true)
        case .kind:
            if case .question(var question) = form.matter {
                question.kind = question.kind.next
                form.matter = .question(question)
            }
        case .verb: form.changeResolution { $0.verb = $0.verb.next }
        case .response: form.changeResolution { $0.isResponseRequired.toggle() }
        case .concern: form.isAboutConcern.toggle()
        case .exempt: form.isExempt.toggle()
        case .organisations:
            open(form)
            return openOrganisationPicker(for: form)
        case .answered:
            open(form)
            return openAnsweredPicker(for: form)
        case .text, .by, .parts, .minute, .due, .note:
            open(form)
            return ask(field, of: form)
        }
        open(form)
    }

    private mutating func ask(_ field: CaptureField, of form: CaptureForm) {
        let title: String
        let hint: String
        var text = ""
        var question: DateQuestion?
        switch field {
        case .by:
            title = form.kind == .answer ? "Answered by?" : "Asked by?"
            hint = "A name, a role or a body. Enter alone leaves it out."
            text = form.by
        case .parts:
            title = "Its parts, one a line"
            hint = "Each is answered by itself. Ctrl-J starts the next line; empty: it has no parts."
            text = form.parts.joined(separator: "\n")
        case .minute:
            title = "Minute?"
            hint = "Its number, such as 73/24. Enter alone leaves it out."
            if case .resolution(let resolution) = form.matter { text = resolution.minute }
        case .due:
            title = "Due when?"
            hint = "Empty: no date is set. \(DateQuestion.hint)"
            let near = ref(of: form.meeting).map { states($0).asOf } ?? store.viewpoint.today
            question = DateQuestion(near: near, whenEmpty: .none)
            if case .resolution(let resolution) = form.matter {
                text = resolution.due.map { $0.text ?? $0.date.description } ?? ""
            }
        case .note:
            title = "Note"
            hint = "What else is to be known. Empty leaves it out."
            text = form.note
        default:
            title = "Text"
            hint = "In its own words."
            text = form.text
        }
        popups.append(
            .prompt(Prompt(.capture(form, field), title: title, hint: hint, text: text, date: question)))
    }

    /// Takes what was typed for a line of the form.
    mutating func answer(
        _ form: CaptureForm, _ field: CaptureField, _ text: String, _ date: DateAsTyped?, _ prompt: Prompt
    ) {
        var form = form
        switch field {
        case .text:
            guard !text.isEmpty else { return complain("Type what was said; Esc gives it up.", in: prompt) }
            form.text = text
        case .by: form.by = text
        case .note: form.note = text
        case .parts:
            form.parts = text.split(whereSeparator: \.isNewline).map { String($0).trimmed }.filter {
                !$0.isEmpty
            }
        case .minute: form.changeResolution { $0.minute = text }
        case .due:
            form.changeResolution { $0.due = date }
        default: break
        }
        popups.removeLast()
        let isFirst = popups.isEmpty
        replaceForm(with: form)
        // Without its parts an answer to a question that has some answers none of them.
        if isFirst, case .answer(let answer, let asked) = form.matter, answer.parts.isEmpty,
            !parts(of: asked, in: form.plan).isEmpty
        {
            openAnsweredPicker(for: form)
        }
    }

    /// Shows the form as it is now in the place of how it was.
    mutating func replaceForm(with form: CaptureForm) {
        if case .chooser(let chooser)? = popups.last, case .capture = chooser.purpose { popups.removeLast() }
        open(form)
    }

    /// What becomes of a prompt that was left: of a first text it is remembered, elsewhere the form stands.
    mutating func didLeave(_ prompt: Prompt) {
        guard popups.isEmpty, case .capture(var form, .text) = prompt.purpose else { return }
        form.text = prompt.line.string.trimmed
        leave(form)
    }

    /// What becomes of a choice that was left.
    mutating func didLeave(_ chooser: Chooser) {
        if case .capture(let form) = chooser.purpose { leave(form) }
    }
}

extension PlanWord where Self: Equatable {
    /// The word behind it, and behind the last the first.
    fileprivate var next: Self {
        let all = Array(Self.allCases)
        guard let place = all.firstIndex(of: self) else { return self }
        return all[(place + 1) % all.count]
    }
}
