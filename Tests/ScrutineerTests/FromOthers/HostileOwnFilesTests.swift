import HostilePlan
import JSONText
import Testing

@testable import Workspace

/// Settings, themes, saved views, kept places and the environment, as somebody else could have written them: nothing
/// of them commands the terminal or hides, whether it is used, listed or refused.
@Suite struct HostileOwnFilesTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        for name in ["c", "c/scrutineer", "c/scrutineer/themes", "s", "s/scrutineer"] {
            folder.makeFolder(name)
        }
        try folder.write(TestPlan.text, to: "plan.json")
    }

    /// - Parameter line: Behind the name of the program, for the shell.
    @discardableResult
    private func run(
        _ line: String, user: String = "officer", isStyled: Bool = false
    ) throws -> Child.Result {
        let user = user.replacing("\0", with: "").replacing("'", with: "")
        let result = try Child.shell(
            "HOME=$PWD XDG_CONFIG_HOME=$PWD/c XDG_STATE_HOME=$PWD/s USER='\(user)' '\(Child.program)' \(line)",
            in: folder)
        let output =
            isStyled ? result.output.replacing(try Regex("\u{1b}\\[[0-9;]*m"), with: "") : result.output
        #expect(HostileText.unseen(in: output.replacing("\t", with: " ")) == [], "\(line)")
        #expect(HostileText.unseen(in: result.errors) == [], "\(line)")
        #expect(result.status < 128, "\(line) \(result.errors)")
        return result
    }

    private func quoted(_ text: String) -> String { JSONValue.string(text).compactText }

    /// What a person may put into the settings: a name, and what is wrong in every way.
    @Test func settings() throws {
        for (number, text) in HostileText.texts.enumerated() {
            let text = quoted(text)
            let settings = [
                #"{"by": \#(text)}"#, #"{"theme": \#(text)}"#,
                #"{\#(text): 1}"#, #"{"keys": {\#(text): "Z"}}"#,
                #"{"keys": {"undo": \#(text)}}"#, #"{"columns": {\#(text): {}}}"#,
                #"{"columns": {"funding": {"order": [\#(text)]}}}"#, #"{"// x": \#(text)}"#,
            ]
            try folder.write(settings[number % settings.count], to: "c/scrutineer/settings.json")
            try run("settings")
            try run("render plan.json --size 80x24 --keys s", isStyled: true)
        }
        try folder.write(
            #"{"by": \#(quoted(HostileText.everything))}"#, to: "c/scrutineer/settings.json")
        #expect(try run("settings").status == 0)
        #expect(try run("set plan.json action:1.1 status paused --why wet -v").status == 0)
    }

    @Test func themesByNameAndContent() throws {
        let names = HostileText.texts.filter { !$0.contains("/") && !$0.contains("\0") }
        for (number, name) in names.enumerated() {
            let text = quoted(name)
            let themes = [
                #"{"name": \#(text), "summary": \#(text), "colours": {}, "roles": {}}"#,
                #"{"name": "x", "colours": {\#(text): \#(text)}}"#,
                #"{"name": "x", "roles": {\#(text): {}}}"#,
                #"{"name": "x", "roles": {"text": {"fg": \#(text)}}}"#, #"{"name": \#(name)"#,
            ]
            try folder.write(
                themes[number % themes.count], to: "c/scrutineer/themes/\(name).json")
        }
        try run("themes")
        try run("render plan.json --size 80x24 --keys t", isStyled: true)
        try folder.write("{\"theme\": \(quoted(names[0]))}", to: "c/scrutineer/settings.json")
        try run("settings")
        try run("render plan.json --size 80x24", isStyled: true)
    }

    /// Views that can be used, and those of which one word is wrong.
    @Test func savedViewsAndKeptPlaces() throws {
        let views = HostileText.texts.map { #"{"name": \#(quoted($0)), "view": "overdue"}"# }
        try folder.write(
            #"{"views": [\#(views.joined(separator: ","))]}"#, to: "c/scrutineer/views.json")
        let list = try run("render plan.json --size 120x90 --keys vscript", isStyled: true)
        #expect(list.status == 0 && list.output.contains("<script>"), "\(list.output)\(list.errors)")
        try run("--plain plan.json < /dev/null")
        for (number, text) in HostileText.texts.enumerated() {
            let text = quoted(text)
            let views = [
                #"{"name": "a", "view": \#(text)}"#, #"{"name": "a", "view": "overdue", "find": \#(text)}"#,
                #"{"name": "a", "view": "overdue", "leads": [\#(text)]}"#,
                #"{"name": "a", "view": "overdue", "sort": \#(text)}"#, #"{"name": "a", \#(text): 1}"#,
            ]
            let file = #"{"views": [\#(views[number % views.count])]}"#
            try folder.write(file, to: "c/scrutineer/views.json")
            try folder.write(file, to: "s/scrutineer/places.json")
            try run("render plan.json --size 80x24 --keys v", isStyled: true)
            try run("plan.json < /dev/null")
        }
    }

    /// Who made an edit is taken from the name of the user where nothing else is said.
    @Test func theNameOfTheUser() throws {
        for start in stride(from: 0, to: HostileText.texts.count, by: 9) {
            let user = HostileText.texts[start..<min(start + 9, HostileText.texts.count)].joined()
            #expect(
                try run("set plan.json action:1.1 status paused --why wet -v", user: user).status == 0)
        }
        try run("show plan.json action:1.1")
        try run("render plan.json --size 120x40 --keys 1jjH", isStyled: true)
    }

    /// The lines of somebody with a screen reader, over a plan that is hostile in every member.
    @Test func plainLines() throws {
        try folder.write(HostilePlan.json().prettyText, to: "hostile.json")
        let texts = HostileText.texts.map {
            $0.replacing("\n", with: " ").replacing("\0", with: "").replacing("\r", with: " ")
        }
        let lists = [
            "pillars", "plan", "overdue", "funding", "findings", "organisations", "meetings", "sign-offs",
            "route", "participation", "money", "bodies", "measures", "questions", "resolutions",
        ].flatMap { ["list \($0)", "show 1", "why 1", "show 2"] }
        let lines = ["help"] + lists + texts.flatMap { [$0, "find \($0)", "lead \($0)", "show \($0)"] }
        try folder.write(lines.joined(separator: "\n") + "\nquit\n", to: "lines")
        let result = try run("--plain hostile.json < lines")
        #expect(result.output.split(separator: "\n").count > lines.count, "\(result.errors)")
        #expect(result.output.contains("^[[2J^[[31mred"))
    }

    /// A journal of unsaved edits in which every text that a person or a machine gave is another, and the question
    /// about it, answered in each way.
    @Test func journals() throws {
        _ = try run(plain(["set status 1.1 paused because wet"]))
        let path = ".plan.json.scrutineer-journal"
        let lines = try folder.text(of: path).split(separator: "\n").map {
            try JSONValue(parsing: String($0.dropFirst(9)))
        }
        #expect(lines.count == 2)
        let members = [
            ["by", "summary", "text", "from"], ["host"], ["id"], ["plan"], ["at", "since", "on"],
        ]
        for (number, text) in HostileText.texts.enumerated() {
            let journal = String(
                decoding: lines.flatMap {
                    JournalLine.record($0.replacing(members[number % members.count], with: text))
                }, as: UTF8.self)
            try folder.write(journal, to: path)
            _ = try run(plain([["y", "n", "x"][number % 3], "list overdue", "show 1.1", "undo"]))
            try folder.write(journal, to: path)
            try run("set plan.json action:1.1 status complete --why wet")
        }
    }

    /// The command that says lines to the program.
    private func plain(_ lines: [String]) throws -> String {
        try folder.write(lines.joined(separator: "\n") + "\n", to: "lines")
        return "--plain plan.json < lines"
    }
}

extension JSONValue {
    /// The same with another text in all members of some names, at any depth.
    fileprivate func replacing(_ names: [String], with text: String) -> JSONValue {
        switch self {
        case .array(let elements): return .array(elements.map { $0.replacing(names, with: text) })
        case .object(var object):
            for member in object.members {
                if names.contains(member.name), case .string = member.value {
                    object[member.name] = .string(text)
                } else {
                    object[member.name] = member.value.replacing(names, with: text)
                }
            }
            return .object(object)
        default: return self
        }
    }
}
