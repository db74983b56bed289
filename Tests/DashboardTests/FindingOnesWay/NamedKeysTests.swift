import Testing
import TextGrid

@testable import Dashboard

/// Sentences name the keys that are in force, not those that were once.
@Suite struct NamedKeysTests {
    private func driver(_ bound: [Command: Key], _ size: Size = Size(width: 120, height: 40)) throws -> Driver
    {
        var driver = try Driver.riverside(size)
        var keymap = Keymap.standard
        for (command, key) in bound {
            let place = try #require(keymap.bindings.firstIndex { $0.command == command })
            keymap.bindings[place].keys = [key]
        }
        driver.use(keymap)
        return driver
    }

    private static let all: [Command: Key] = [
        .undo: .function(1), .clearFilters: .function(2), .quit: .function(3), .help: .function(4),
        .meetingMode: .function(5), .takeDown: .function(6), .openCaptures: .function(7), .save: .function(8),
        .focusPlan: .function(9), .mark: .function(10), .savedViews: .function(11),
        .openTimeline: .function(12),
        .toggleMouse: .control("y"), .back: .control("o"), .focusFunding: .control("x"),
    ]

    @Test(arguments: [
        ("!", "! does nothing here; F4 shows the keys."),
        ("<C-o>", "There is nothing to go back from; F3 quits."),
        ("d", "d does nothing here; F4 shows the keys."),
        ("<F6>", "No meeting is being taken down; F5 begins."),
        ("U", "No row of this list is marked; F10 marks one."),
        ("<C-x>s", "This works on actions and milestones; go to the plan with F9 and select one."),
        ("+", "This works on the timeline; F12 opens it."), ("<C-y><C-y>", "Ctrl-Y takes it back."),
        ("b", "go there with Ctrl-X or 3."), ("jjsc<Enter>", "F1 takes it back."),
        ("Vmine<Enter>", ""), ("5<Left>", "These rows do not fold; F9 goes to the plan."),
    ])
    func messagesFollow(keys: String, text: String) throws {
        var driver = try driver(Self.all)
        try driver.type(keys)
        #expect(driver.message.hasSuffix(text), "\(driver.message)")
    }

    @Test func emptyListsAndHintsFollow() throws {
        var driver = try driver(Self.all)
        try driver.type("ftrust<Enter>:meetings<Enter>")
        #expect(driver.shows("F5 begins one.") || driver.shows("F2 clears it."), "\(driver)")
        try driver.type("<C-o>1/zzzz<Enter>")
        #expect(
            driver.shows("Nothing is found; Ctrl-O drops the find.")
                || driver.frame.contains("Nothing is found"))
        try driver.type("V")
        #expect(driver.popupText.contains("F11 opens it again."), "\(driver)")
    }

    /// A command without any key is reached by the palette, and that is what is said.
    @Test func aCommandWithoutAKeyIsNamedByThePalette() throws {
        var keymap = Keymap.standard
        let place = try #require(keymap.bindings.firstIndex { $0.command == .clearFilters })
        keymap.bindings[place].keys = []
        #expect(keymap.key(.clearFilters) == ":clear filters")
        #expect(keymap.key(.undo) == "u")
    }

    /// No sentence that says why a command cannot act names a key that does something else by now.
    @Test func reasonsFollow() throws {
        var driver = try driver([:])
        var keymap = Keymap.standard
        for place in keymap.bindings.indices { keymap.bindings[place].keys = [.function(20 + place)] }
        driver.use(keymap)
        for view in [nil] + ViewName.allCases.map(\.view) {
            if let view { driver.go(to: view) }
            for command in Command.allCases {
                guard let reason = driver.state.whyDisabled(command) else { continue }
                let words = reason.split { " ;,.".contains($0) }
                #expect(!words.contains { $0.count == 1 && $0 != "A" && $0 != "a" }, "\(reason)")
                #expect(!reason.contains("Esc") && !reason.contains("Space") && !reason.contains("Enter"))
            }
        }
    }
}
