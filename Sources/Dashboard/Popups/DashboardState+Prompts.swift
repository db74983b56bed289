import PlanModel
import PlanStore
import TextGrid

extension DashboardState {
    mutating func press(_ key: Key, in prompt: Prompt) -> [Effect] {
        var prompt = prompt
        prompt.complaint = nil
        let wasLosing = prompt.isLosing
        prompt.isLosing = false
        switch key {
        case .enter: return answer(prompt)
        case .escape, .control("c"):
            if prompt.wouldLose, !wasLosing {
                prompt.isLosing = true
                let lost = prompt.purpose.isOfForm ? "what was typed" : "the note"
                prompt.complaint = "Esc again loses \(lost); Enter keeps it."
                replaceTop(.prompt(prompt))
            } else {
                popups.removeLast()
                didLeave(prompt)
            }
            return []
        case .backspace where prompt.line.isEmpty:
            popups.removeLast()
            didLeave(prompt)
            return []
        case .control("j"), .altEnter:
            if prompt.purpose.isNote { prompt.line.insert("\n") }
        case .up where prompt.purpose.isNote, .down where prompt.purpose.isNote:
            prompt.line.move(
                to: TypedLines.place(
                    key == .up ? -1 : 1, below: prompt.line, width: max(2, promptWidth),
                    charset: environment.charset))
        default: _ = prompt.line.take(key)
        }
        replaceTop(.prompt(prompt))
        return []
    }

    /// Takes what was typed, or says in the prompt why it cannot be.
    private mutating func answer(_ prompt: Prompt) -> [Effect] {
        guard let question = prompt.date else { return answer(prompt, nil) }
        let typed = prompt.line.string.trimmed
        switch question.read(typed) {
        case .failure(let refusal): complain(refusal.message, in: prompt)
        case .success(let dates) where dates.count > 1: askReading(dates, of: typed)
        case .success(let dates): return answer(prompt, dates.first)
        }
        return []
    }

    /// Takes what was typed, of a prompt that asks for a date with the date as it was read.
    mutating func answer(_ prompt: Prompt, _ date: DateAsTyped?) -> [Effect] {
        let text = prompt.line.string.trimmed
        let editor = environment.editor
        switch prompt.purpose {
        case .statusReason(let ref, let status):
            popups.removeLast()
            let word = label(status.rawValue, of: ref)
            apply(
                store.settingStatus(ref, to: status, why: text, by: editor),
                "\(store.idText(of: ref)) is \(word) already; nothing was changed.")
        case .confidenceReason(let ref, let rag):
            popups.removeLast()
            apply(
                store.settingConfidence(ref, to: rag, why: text, by: editor),
                "The confidence in \(store.idText(of: ref)) is \(rag.rawValue) already; nothing was changed.")
        case .evidenceQuote(let ref, let verdict):
            popups.removeLast()
            apply(store.judging(ref, verdict, quote: text, by: editor), "")
        case .note(let ref):
            popups.removeLast()
            guard !text.isEmpty else {
                refuse("An empty note was not kept.")
                return []
            }
            apply(store.addingNote(ref, text, by: editor), "")
        case .doneDate(let ref):
            guard let date else { return [] }
            popups.removeLast()
            markDone(ref, date)
        case .dueDate(let ref):
            guard let date else { return [] }
            popups.removeLast()
            popups.append(
                .prompt(
                    Prompt(
                        .dueReason(ref, date),
                        title: "\(store.idText(of: ref)) due \(Shown.date(date.date)): why?",
                        hint: reasonHint(ref))))
        case .dueReason(let ref, let date):
            popups.removeLast()
            apply(
                store.revising(ref, to: date.date, typed: date.text, why: text, by: editor),
                "\(store.idText(of: ref)) is due then already; nothing was changed.")
        case .replyDate(let reply):
            guard let date else { return [] }
            popups.removeLast()
            take(date: date, for: reply)
        case .replyText(let reply):
            guard !text.isEmpty else {
                complain("Type what was said; Esc gives it up.", in: prompt)
                return []
            }
            popups.removeLast()
            take(text: text, for: reply)
        case .closingDate(let ref):
            guard let day = date?.date.asDay else { return [] }
            popups.removeLast()
            apply(
                store.settingClosed(ref, day, by: environment.editor), "It is closed then already.",
                isStamped: false)
        case .dismissal(let finding):
            guard !text.isEmpty else {
                complain("Type why; Esc leaves the finding as it is.", in: prompt)
                return []
            }
            popups.removeLast()
            dismiss(finding, why: text)
        case .field(let field): answer(field, text, date, prompt)
        case .bulk(let bulk): answer(bulk, text, date, prompt)
        case .newMeeting(let meeting): answer(meeting, text, date)
        case .capture(let form, let field): answer(form, field, text, date, prompt)
        case .reading(let entry): answer(entry, text, date, prompt)
        case .older:
            guard !text.isEmpty else {
                complain("Type a file, a folder or git:REV:PATH; Esc gives it up.", in: prompt)
                return []
            }
            popups.removeLast()
            return read(.named(text))
        case .inquiry(let inquiry):
            switch inquiry.subject(
                from: text, near: store.viewpoint.asOf ?? store.plans[selected?.plan ?? 0].states.asOf)
            {
            case .success(let subject):
                popups.removeLast()
                go(to: .inquiry(inquiry, about: subject))
            case .failure(let error): complain(error.reason, in: prompt)
            }
        case .viewName(let naming): return answer(naming, text, prompt)
        case .asOf:
            popups.removeLast()
            look(asOf: date?.date.asDay)
        case .folder(let thenQuit):
            guard !text.isEmpty else {
                complain("Type the name of a folder; it is made if it is missing.", in: prompt)
                return []
            }
            popups.removeLast()
            return [.saveInto(folder: text, thenQuit: thenQuit)]
        case .paper(let export):
            guard !text.isEmpty else {
                complain("Type the name of a file; Esc gives it up.", in: prompt)
                return []
            }
            popups.removeLast()
            return write(export, to: text)
        }
        return []
    }

    private mutating func markDone(_ ref: RecordRef, _ typed: DateAsTyped) {
        let date = typed.date
        apply(
            store.settingDone(ref, date, typed: typed.text, by: environment.editor),
            "It is marked so already.", isStamped: false
        )
        let asOf = states(ref).asOf
        if !date.counts(on: asOf), toast?.kind == .done {
            say(
                "Marked, but it does not count until \(Shown.date(date)): the plan is read as of \(Shown.day(asOf))."
            )
        }
    }

    mutating func complain(_ text: String, in prompt: Prompt) {
        var prompt = prompt
        prompt.complaint = text
        replaceTop(.prompt(prompt))
    }
}

extension String {
    /// Without white space at either end.
    var trimmed: String {
        var text = self[...]
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
