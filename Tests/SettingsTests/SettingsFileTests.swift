import Settings
import Testing
import TextGrid

@Suite("Settings")
struct SettingsFileTests {
    private func read(_ text: String) throws(SettingsFileError) -> UserSettings {
        try SettingsFile.read(Array(text.utf8), path: "settings.json")
    }

    private func message(_ text: String) -> String? {
        do throws(SettingsFileError) {
            _ = try read(text)
            return nil
        } catch {
            return error.description
        }
    }

    @Test("are read, each of them optional")
    func reading() throws {
        #expect(try read("{}").takesMouse)
        let settings = try read(
            """
            { "// theme": "a remark", "theme": "light", "by": "Ann Clerk", "folder": "~/plans", "mouse": false,
              "ascii": true, "keys": { "undo": ["u", "<C-_>"], "set-status": "<F2>" } }
            """)
        #expect(settings.theme?.value == "light")
        let place = settings.theme.map { settings.fault("x", at: $0.position).description }
        #expect(place == "settings.json:1:36: x")
        #expect(settings.by == "Ann Clerk" && settings.folder?.value == "~/plans")
        #expect(!settings.takesMouse && settings.isASCII)
        let columns = try read(
            "{\n \"columns\": {\"// a\": 1, \"funding\": {\"order\": [\"amount\"], \"sort\": \"end\", \"group\": \"year\"}}}"
        )
        let list = try #require(columns.lists.first)
        #expect(list.list.value == "funding")
        #expect(columns.fault("x", at: list.list.position).description == "settings.json:2:25: x")
        #expect(list.choice.order == ["amount"] && list.choice.sort == "end" && list.choice.group == "year")
        #expect(list.columns.map(\.value) == ["amount", "end"] && list.group?.value == "year")
        #expect(settings.bindings.map(\.command.value) == ["undo", "set-status"])
        #expect(
            settings.bindings.map { $0.keys.map(\.value) } == [
                [.character("u"), .control("_")], [.function(2)],
            ])
    }

    @Test(
        "are refused with the place and what would be right",
        arguments: [
            (
                "{\n  \"them\": \"light\"}",
                "settings.json:2:3: \"them\" is not a setting; did you mean \"theme\"?"
            ),
            ("{\"mouse\": \"no\"}", "settings.json:1:11: expected true or false, found a string"),
            ("{\"theme\": \"\"}", "settings.json:1:11: the text is empty; leave the setting out instead"),
            (
                "{\"keys\": {\"undo\": \"uu\"}}",
                "settings.json:1:19: \"uu\" is not one key; expected one such as \"s\", \"<C-s>\" or \"<F2>\""
            ),
            ("[]", "settings.json:1:1: expected an object, found an array"),
            (
                "{\"columns\": {\n\"funding\": {\"hide\": []}}}",
                "settings.json:2:13: \"hide\" is not a member of a list; expected order, hidden, sort, reversed or group"
            ),
            (
                "{\"columns\": {\"funding\": {\"order\": \"amount\"}}}",
                "settings.json:1:35: expected an array, found a string"
            ),
        ])
    func refusing(_ text: String, _ expected: String) {
        #expect(message(text) == expected)
    }

    @Test("are printed with remarks, in a text that they can be read from again")
    func commented() throws {
        #expect(try read(UserSettings().commented) == settings(UserSettings()))
        let some = try read(
            "{\"theme\": \"mono\", \"keys\": {\"undo\": [\"u\", \"<C-_>\"], \"set-status\": \"<lt>\"}, \"by\": \"A \\\"B\\\"\"}"
        )
        let again = try read(some.commented)
        #expect(again.theme?.value == "mono" && again.by == "A \"B\"")
        #expect(again.bindings.map { $0.keys.map(\.value) } == some.bindings.map { $0.keys.map(\.value) })
        #expect(some.commented.contains("\"// folder\""))
        let columns = try read(
            "{\"columns\": {\"overdue\": {\"hidden\": [\"due\"], \"reversed\": true}, \"plan\": {}}}")
        #expect(try read(columns.commented).lists.map(\.choice) == columns.lists.map(\.choice))
    }

    private func settings(_ settings: UserSettings) -> UserSettings {
        var settings = settings
        settings.path = "settings.json"
        return settings
    }

    @Test("are looked for once, where the folder is known")
    func files() throws {
        let files = SettingsFiles(
            read: { path throws(SettingsFileFault) in
                path == "/c/settings.json" ? Array("{\"by\": \"Ann\"}".utf8) : path.hasPrefix("/e") ? [] : nil
            }, list: { (_) throws(SettingsFileFault) in [] })
        #expect(try SettingsFile.read(in: "/c", files).by == "Ann")
        #expect(try SettingsFile.read(in: "/d", files) == UserSettings())
        #expect(try SettingsFile.read(in: nil, files) == UserSettings())
        // As a shell leaves it before what is printed stands in it.
        #expect(try SettingsFile.read(in: "/e", files) == UserSettings())
        let closed = SettingsFiles(
            read: { (_) throws(SettingsFileFault) in throw SettingsFileFault(message: "Permission denied") },
            list: { (_) throws(SettingsFileFault) in [] })
        #expect(
            throws: SettingsFileError(path: "/c/settings.json", position: nil, message: "Permission denied")
        ) {
            try SettingsFile.read(in: "/c", closed)
        }
    }
}

@Suite("Saved views")
struct SavedViewsFileTests {
    private let words = SavedViewWords(
        views: ["home", "overdue"], panes: ["plan"], states: ["overdue", "due-soon"],
        policies: ["end", "start"],
        isDay: { $0 == "2015-11-04" }, findFault: { $0.contains("?") ? "a find asks nothing" : nil })

    private func message(_ text: String) -> String? {
        do throws(SettingsFileError) {
            _ = try SavedViewsFile.read(Array(text.utf8), path: "views.json", words)
            return nil
        } catch {
            return error.description
        }
    }

    @Test("come back as they were written")
    func roundTrip() throws {
        var view = SavedView(name: "Parks \"late\"", view: "overdue")
        (view.leads, view.plans, view.states) = (["parks", "É"], ["p"], ["overdue"])
        (view.match, view.find, view.sort, view.isReversed) = ("a", "b", "due", true)
        (view.asOf, view.policy, view.pane, view.about) = ("2015-11-04", "start", "plan", "x")
        view.record = "p/action:1.1"
        let views = [view, SavedView(name: "Plain", view: "home")]
        let text = SavedViewsFile.text(of: views)
        #expect(try SavedViewsFile.read(Array(text.utf8), path: "views.json", words) == views)
        #expect(try SavedViewsFile.read(Array(SavedViewsFile.text(of: []).utf8), path: "", words) == [])
    }

    @Test(
        "are refused with the place and what would be right",
        arguments: [
            (
                "{\"view\": []}",
                "views.json:1:2: \"view\" is not a member of this file; did you mean \"views\"?"
            ),
            (
                "{\"views\": [\n  { \"name\": \"x\", \"view\": \"overdu\" }]}",
                "views.json:2:26: \"overdu\" is not a view; did you mean \"overdue\"?"
            ),
            (
                "{\"views\": [{ \"view\": \"home\" }]}",
                "views.json:1:12: the view has no name; expected a member \"name\""
            ),
            (
                "{\"views\": [{ \"name\": \"x\", \"lead\": [] }]}",
                "views.json:1:27: \"lead\" is not a member of a view; did you mean \"leads\"?"
            ),
            (
                "{\"views\": [{ \"name\": \"x\", \"asOf\": \"2015\" }]}",
                "views.json:1:35: \"2015\" is not a day; expected one such as \"2015-11-04\""
            ),
            ("{\"views\": [{ \"name\": \"x\", \"find\": \"?\" }]}", "views.json:1:35: a find asks nothing"),
            (
                "{\"views\": [{ \"name\": \"x\" }, { \"name\": \"x\" }]}",
                "views.json:1:29: two views are named \"x\"; rename one"
            ),
        ])
    func refusing(_ text: String, _ expected: String) {
        #expect(message(text) == expected)
    }
}
