import TextGrid

// What the popups ask, in lines; and the answers.
extension PlainSession {
    /// The longest list of choices that is said whole.
    private static let mostChoices = 20

    mutating func sayQuestion() {
        switch state.popups.last {
        case .chooser(let chooser):
            say("\(chooser.title): \(chooser.subject)")
            for option in chooser.options { say("\(option.letter): \(option.title)") }
            say("Type a letter, or cancel.")
        case .prompt(let prompt):
            say(prompt.title)
            say(prompt.complaint ?? prompt.hint)
            if !prompt.line.isEmpty { say("Now: \(prompt.line.string)") }
            say("Type the answer, an empty line for Enter alone, or cancel.")
        case .picker(let picker):
            say("\(picker.title), \(picker.shown.count) to choose from:")
            for (index, choice) in picker.shown.prefix(Self.mostChoices).enumerated() {
                say("\(index + 1): \(choice.title)" + (choice.aside.isEmpty ? "" : ", \(choice.aside)"))
            }
            say("Type a number, a word to narrow them, or cancel.")
        case .pages(let pages):
            state.popups.removeLast()
            for line in pages.lines { say(line.label.isEmpty ? line.text : "\(line.label): \(line.text)") }
        case .find:
            state.popups.removeLast()
            say("Type find and the words.")
        case .form, .columns:
            state.popups.removeLast()
            say("That is done on the screen, without --plain; nothing was changed.")
        case nil: break
        }
    }

    mutating func answer(_ popup: Popup, _ text: String) {
        if text.lowercased() == "cancel" { return press(.escape) }
        switch popup {
        case .chooser(let chooser):
            guard let option = chooser.options.first(where: { $0.isNamed(text) }) else {
                return press(text.count == 1 ? .character(text.first ?? " ") : .character(" "))
            }
            press(.character(option.letter))
        case .prompt:
            if !text.isEmpty {
                press(.control("u"))
                effects += state.handle(.paste(text))
            }
            press(.enter)
        case .picker(var picker):
            if let number = Int(text), picker.shown.indices.contains(number - 1) {
                picker.highlight(number - 1)
                state.replaceTop(.picker(picker))
                return press(.enter)
            }
            press(.control("u"))
            effects += state.handle(.paste(text))
            guard case .picker(let narrowed)? = state.popups.last, narrowed.shown.count == 1 else { return }
            press(.enter)
        case .pages, .find, .form, .columns: state.popups.removeLast()
        }
    }
}
