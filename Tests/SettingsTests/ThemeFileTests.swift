import Settings
import Testing
import TextGrid

@Suite("Theme files")
struct ThemeFileTests {
    private func message(_ text: String) -> String? {
        do throws(SettingsFileError) {
            _ = try ThemeFile.read(Array(text.utf8), path: "dusk.json", name: "dusk")
            return nil
        } catch {
            return error.description
        }
    }

    @Test("give each role its look, in whatever order they stand")
    func reading() throws {
        let text = """
            { "roles": { "title": { "fg": "sky", "bg": "#010203", "bold": true, "italic": true },
                         "text": { "fg": "sky", "underline": true },
                         "selection": { "reverse": true, "dim": true } },
              "colours": { "sky": "#87D7ff" }, "summary": "At dusk", "name": "dusk" }
            """
        let theme = try ThemeFile.read(Array(text.utf8), path: "dusk.json", name: "dusk")
        let sky = Colour(red: 0x87, green: 0xD7, blue: 0xFF)
        #expect(theme.name == "dusk" && theme.summary == "At dusk")
        #expect(
            theme[.title]
                == RoleStyle(
                    foreground: sky, background: Colour(red: 1, green: 2, blue: 3), isBold: true,
                    isItalic: true))
        #expect(theme[.selection] == RoleStyle(isDim: true, isReversed: true))
        #expect(theme[.overdue] == RoleStyle(foreground: sky, isUnderlined: true), "as text, being left out")
    }

    @Test(
        "are refused with the place and what was expected",
        arguments: [
            ("", "dusk.json:1:1: the text is empty; expected a JSON value"),
            ("{\n\"name\": \"dusk\",\n}", "dusk.json:2:15: a comma must not stand before '}'; remove it"),
            ("[]", "dusk.json:1:1: expected an object, found an array"),
            ("{}", "dusk.json:1:1: the theme has no roles; expected a member \"roles\""),
            ("{\"name\": \"dawn\"}", "dusk.json:1:10: a theme has the name of its file; expected \"dusk\""),
            (
                "{\"colors\": {}}",
                "dusk.json:1:2: \"colors\" is not a member of a theme; did you mean \"colours\"?"
            ),
            (
                "{\"x\": {}}",
                "dusk.json:1:2: \"x\" is not a member of a theme; expected name, summary, colours or roles"
            ),
            (
                "{\"colours\": {\n  \"sky\": \"blue\"}}",
                "dusk.json:2:10: \"blue\" is not a colour; expected #rrggbb, as in #ff8787"
            ),
            ("{\"colours\": {\"sky\": 5}}", "dusk.json:1:21: expected a string, found a number"),
            (
                "{\"roles\": {\n\t\"overdu\": {}}}",
                "dusk.json:2:2: \"overdu\" is not a role; did you mean \"overdue\"?"
            ),
            (
                "{\"roles\": {\"text\": {\"fgg\": \"#000000\"}}}",
                "dusk.json:1:21: text: \"fgg\" is not a member of a role; did you mean \"fg\"?"
            ),
            (
                "{\"roles\": {\"text\": {\"fg\": \"skyy\"}}, \"colours\": {\"sky\": \"#000000\"}}",
                "dusk.json:1:27: text: \"skyy\" is not a colour of this theme; did you mean \"sky\"?"
            ),
            (
                "{\"roles\": {\"text\": {\"fg\": \"#12345\"}}}",
                "dusk.json:1:27: text: \"#12345\" is not a colour of this theme; expected one of its names, or #rrggbb"
            ),
            (
                "{\"roles\": {\"text\": {\"bold\": 1}}}",
                "dusk.json:1:29: text: expected true or false, found a number"
            ),
            (
                "{\"roles\": {\"text\": {}, \"text\": {}}}",
                "dusk.json:1:24: the name \"text\" stands twice in this object, first at line 1, column 12; "
                    + "keep one of the two"
            ),
        ])
    func refusals(text: String, expected: String) {
        #expect(message(text) == expected)
    }
}
