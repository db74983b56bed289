import Settings
import Testing
import TextGrid

@testable import Dashboard

/// Keys of one's own.
@Suite struct RebindingTests {
    private func rebound(_ keys: String) throws(SettingsFileError) -> Keymap {
        try Keymap.standard.rebound(
            by: try SettingsFile.read(Array("{\"keys\": {\(keys)}}".utf8), path: "settings.json"))
    }

    @Test func aKeyDoesWhatItIsBoundTo() throws {
        let keymap = try rebound("\"undo\": [\"Z\", \"<F3>\"], \"find\": \"<C-f>\"")
        #expect(keymap.command(for: .character("Z")) == .undo)
        #expect(keymap.command(for: .function(3)) == .undo)
        #expect(keymap.command(for: .character("u")) == nil)
        #expect(keymap.command(for: .character("/")) == nil)
        var driver = try Driver.riverside()
        driver.use(keymap)
        try driver.type("<C-f>oaks<Enter>")
        #expect(driver.cursorLine.contains("Oaks planted"))
        #expect(driver.keyBar.contains("Ctrl-F find"))
        try driver.type("?/find as")
        #expect(driver.shows("Ctrl-F"))
    }

    @Test func twoCommandsMayChangeKeys() throws {
        let keymap = try rebound("\"undo\": \"w\", \"save\": \"u\"")
        #expect(keymap.command(for: .character("w")) == .undo)
        #expect(keymap.command(for: .character("u")) == .save)
    }

    @Test(arguments: [
        (
            "\"undo\": \"w\"",
            "1:19: w is the key of save already; choose another, or bind that one elsewhere too"
        ),
        ("\"undoo\": \"Z\"", "1:11: \"undoo\" is not a command; did you mean \"undo\"?"),
        ("\"undo\": \"<M-x>\"", "1:19: Alt-x is read as Esc and a letter; choose a key without Alt"),
        (
            "\"undo\": \"<C-l>\"",
            "1:19: Ctrl-L means the same everywhere and cannot be bound; choose another key"
        ),
        (
            "\"undo\": \"Z\", \"save\": \"Z\"",
            "1:19: Z is the key of save already; choose another, or bind that one elsewhere too"
        ),
    ])
    func collisionsAreNamed(_ keys: String, _ message: String) {
        #expect(throws: SettingsFileError.self) { try rebound(keys) }
        do throws(SettingsFileError) {
            _ = try rebound(keys)
        } catch {
            #expect(error.description == "settings.json:" + message)
        }
    }

    @Test func commandsThatShareAKeyFromTheBeginningMayGoOn() throws {
        let keymap = try rebound("\"amend\": [\"e\", \"<F4>\"]")
        #expect(keymap.bindings.filter { $0.keys.contains(.character("e")) }.count == 2)
    }

    /// No two commands share a key but those of which only one can act in a place.
    @Test func theStandardKeysCollideOnlyWhereThatIsMeant() {
        let bindings = Keymap.standard.bindings
        for (place, binding) in bindings.enumerated() {
            for other in bindings.dropFirst(place + 1) where other.keys.contains(where: binding.keys.contains)
            {
                #expect([.character("e"), .character("D")].contains(binding.keys[0]), "\(binding.keys)")
            }
        }
    }
}
