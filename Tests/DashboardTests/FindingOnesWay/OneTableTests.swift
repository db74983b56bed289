import Testing
import TextGrid

@testable import Dashboard

/// Every command stands in the one table, and is reached from it by key, palette and help.
@Suite struct OneTableTests {
    @Test(arguments: Command.allCases)
    func aCommandHasAKeyASentenceAndItsPlaceInThePalette(command: Command) throws {
        let driver = try Driver()
        let bindings = Keymap.standard.bindings.filter { $0.command == command }
        let binding = try #require(bindings.first, "\(command) is not in the table")
        #expect(bindings.count == 1)
        #expect(!binding.keys.isEmpty)
        #expect(binding.help.hasSuffix(".") && binding.help.first?.isUppercase == true, "\(binding.help)")
        let view = ViewName.allCases.first { $0.command == command }
        let value: Picker.Choice.Value = view.map { .view($0) } ?? .command(command)
        let choices = driver.state.paletteChoices.filter { $0.value == value }
        // The palette itself is where one is.
        #expect(choices.count == (command == .palette ? 0 : 1))
        #expect(choices.allSatisfy { $0.aside == binding.keys[0].label })
        let lines = driver.state.helpLines().filter { $0.text.hasPrefix(binding.help) }
        #expect(lines.count == 1, "\(binding.help)")
        #expect(lines.first?.label == binding.keys.map(\.label).joined(separator: " "))
    }

    /// What is chosen in the palette does what the key does.
    @Test(arguments: [
        Command.filterByLead, .openTimeline, .help, .setAsOf, .saveView, .chooseTheme, .moveToBottom, .expand,
    ])
    func thePaletteDoesWhatTheKeyDoes(command: Command) throws {
        var (byKey, byName) = (try Driver(), try Driver())
        let key = try #require(Keymap.standard.binding(for: command)?.keys.first)
        byKey.send(.key(key))
        let name = ViewName.allCases.first { $0.command == command }?.title ?? command.words
        try byName.type(":\(name)<Enter>")
        #expect(byName.frame == byKey.frame)
    }

    @Test(arguments: [(":colours", "choose theme"), (":clipboard", "Nothing"), (":spreadsheet", "copy list")])
    func aCommandIsFoundByWhatItsSentenceSays(keys: String, found: String) throws {
        var driver = try Driver()
        try driver.type(keys)
        #expect(driver.shows(found), "\(driver)")
    }

    @Test func viewsPlansBodiesRecordsQuestionsAndSavedViewsAreAllThere() throws {
        var driver = try Driver()
        for (typed, found, aside) in [
            ("charts", "Charts", ""), ("ignite:", "Ignite", "plan"),
            ("grapevine", "Grapevine", "witness sheet"),
            ("3.2", "3.2 Find", "action"), ("3.2a", "3.2a", "milestone"), ("due next", "Due next", "list"),
            ("silent", "Silent and late", "saved view"), ("obl", "Obligations", "5"), ("undo", "undo", "u"),
        ] {
            try driver.type(":\(typed)")
            let line = driver.lines.first { $0.contains(found) && $0.contains(aside) && $0.contains("│") }
            #expect(line != nil, "\(typed): \(driver)")
            try driver.type("<Esc>")
        }
    }

    @Test func viewsWithoutAKeyAreInTheHelp() throws {
        let lines = try Driver().state.helpLines()
        for name in ViewName.allCases where name.command == nil {
            #expect(lines.contains { $0.label == ":\(name.rawValue)" }, "\(name)")
        }
    }
}
