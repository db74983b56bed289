import HostilePlan
import JSONText
import Testing

/// Every command on plans, tables, grants and names of files that are hostile: what it writes commands no terminal and
/// hides nothing.
@Suite struct HostileCommandTests {
    /// The names of a folder and of a file, as a stranger could choose them.
    private static let folderName = "fo\u{1b}[31m\u{202e}lder"
    private static let planName = "pl\u{1b}]0;x\u{7}an\u{200b}\n\u{9b}2J.json"

    private let folder: TemporaryFolder
    private let path: String

    init() throws {
        folder = try TemporaryFolder()
        folder.makeFolder(Self.folderName)
        path = "\(Self.folderName)/\(Self.planName)"
        try folder.write(HostilePlan.json().prettyText, to: path)
    }

    /// Runs a command and looks at all that it wrote.
    @discardableResult
    private func run(_ arguments: [String], isStyled: Bool = false) throws -> Child.Result {
        let result = try Child.run(arguments, in: folder)
        let shown =
            isStyled ? result.output.replacing(try Regex("\u{1b}\\[[0-9;]*m"), with: "") : result.output
        let output = shown.replacing("\r\n", with: "\n").replacing("\t", with: " ")
        #expect(HostileText.unseen(in: output) == [], "\(arguments)")
        #expect(HostileText.unseen(in: result.errors) == [], "\(arguments)")
        #expect(result.status < 128, "\(arguments) \(result.errors)")
        return result
    }

    @Test func thePlanLoads() throws {
        let result = try run(["check", path])
        #expect(result.status < 2, "\(result.output.prefix(500))")
    }

    /// Every list as a table and in one other format.
    @Test func lists() throws {
        let kinds = [
            "actions", "milestones", "overdue", "funding", "obligations", "resolutions", "questions",
            "meetings",
            "sign-offs", "measures", "organisations", "findings", "events",
        ]
        for (number, kind) in kinds.enumerated() {
            for format in ["table", ["csv", "json", "jsonl"][number % 3]] {
                let result = try run(["list", kind, path, "--format", format])
                #expect(result.status == 0 && !result.output.isEmpty, "\(kind): \(result.errors)")
                if format == "json" { _ = try JSONValue(parsing: result.output) }
            }
        }
        for format in ["table", "csv", "json", "jsonl"] { try run(["check", path, "--format", format]) }
        try run(["summary", path])
    }

    /// What a program reads out of JSON is what the plan says.
    @Test func listsTheTextsThemselvesInJSON() throws {
        let listed = try JSONValue(
            parsing: try run(["list", "organisations", path, "--format", "json"]).output)
        let plan = HostilePlan.json()
        #expect(listed.texts(of: "name").isSubset(of: plan.texts(of: "name")))
        #expect(!listed.texts(of: "name").isEmpty)
    }

    @Test(arguments: ["markdown", "html", "text"])
    func papers(format: String) throws {
        let lead = HostilePlan.json().texts(of: "name").sorted()[0]
        let papers = [["tracker"], ["brief"], ["witness", "--lead", lead]]
        for paper in papers {
            let result = try run(["report"] + paper + [path, "--format", format])
            #expect(result.status == 0, "\(paper): \(result.errors)")
            guard format != "text" else { continue }
            // A mark behind a backslash is a letter.
            let marks = try Regex(
                format == "html" ? "<script|<img|href=.?javascript" : #"(^|[^\\])(<script|<img|\]\(|!\[)"#)
            #expect(!result.output.contains(marks), "\(paper)")
        }
    }

    @Test(arguments: ["text", "ansi", "svg"])
    func frames(format: String) throws {
        for view in ["home", "findings"] {
            let result = try run(
                ["render", path, "--view", view, "--size", "100x30", "--format", format],
                isStyled: format == "ansi")
            #expect(result.status == 0, "\(result.errors)")
        }
    }

    @Test func exportsAndCalendars() throws {
        #expect(
            try run(["export", "ics", path]).output.split(separator: "\r\n").allSatisfy {
                $0.utf8.count <= 75
            })
        try run(["export", "360giving", path])
        try run(["settings"])
        try run(["themes"])
    }

    /// A record as a page and as JSON; the id is a hostile text too.
    @Test func records() throws {
        for id in HostilePlan.json().texts(of: "id").sorted().prefix(5) {
            try run(["show", path, id])
        }
        try run(["show", path, "plan:hostile", "--format", "json"])
        try run(["show", path, "plan:hostile"])
    }

    @Test func changesAndMerges() throws {
        let other = "\(Self.folderName)/other.json"
        try folder.write(HostilePlan.json(startingWith: 11).prettyText, to: other)
        try folder.write(HostilePlan.json(startingWith: 30).prettyText, to: "\(Self.folderName)/third.json")
        for format in ["text", "markdown", "json"] { try run(["diff", path, other, "--format", format]) }
        try run(["merge", path, other, "\(Self.folderName)/third.json"])
    }

    @Test func editsAndImports() throws {
        let text = HostileText.everything.filter { $0 != "\0" }.replacing("\0", with: "")
        let ids = HostilePlan.json()["pillars"].texts(of: "id").sorted().filter { !$0.utf8.contains(0) }
        for id in ids.prefix(3) {
            try run(["set", path, "action:\(id)", "status", "paused", "--why", text, "--by", text, "-v"])
        }
        let fields = HostileText.texts.map { "\"\($0.replacing("\"", with: "\"\""))\"" }
        let rows = fields.map { "\($0),\($0),\($0),\($0),\($0)\r\n" }.joined()
        try folder.write(
            "Pillar,Action,Lead,Due,\(fields[0])\r\n" + rows, to: "\(Self.folderName)/ta\u{202e}ble.csv")
        try run([
            "import", "csv", "\(Self.folderName)/ta\u{202e}ble.csv", "--into", path, "--partial", "--dry-run",
            "-v",
        ])
        let grants = HostileText.texts.map { text in
            JSONValue.object(
                JSONObject([
                    JSONMember(name: "id", value: .string(text)),
                    JSONMember(name: "title", value: .string(text)),
                    JSONMember(name: "currency", value: .string(text)),
                    JSONMember(name: "awardDate", value: .string(text)),
                    JSONMember(name: text, value: .string(text)),
                ]))
        }
        try folder.write(JSONValue.array(grants).compactText, to: "gr\u{9b}ants.json")
        try run(["import", "360giving", "gr\u{9b}ants.json", "--into", path, "--partial", "--dry-run", "-v"])
    }

    /// Each says what it was given and cannot use.
    @Test func refusals() throws {
        let text = HostileText.everything.replacing("\0", with: "").replacing("\u{1b}c", with: "")
        let mistakes: [[String]] = [
            [text], ["list", text], ["list", "actions", path, "--lead", text],
            ["list", "actions", path, "--sort", text],
            ["list", "actions", path, "--plan", text], ["list", "actions", path, "--status", text],
            ["list", "actions", path, "--format", text], ["list", "actions", path, "--as-of", text],
            ["list", "actions", path, "--match", "due:" + text], ["show", path, text],
            ["show", path, "action:" + text],
            ["check", text], ["report", text], ["report", "witness", path, "--lead", text],
            ["report", "minutes", path, "--meeting", text], ["diff", path, text],
            ["diff", path, "git:\(text):\(text)"],
            ["merge", text, text, text], ["render", path, "--view", text], ["render", path, "--keys", text],
            ["render", path, "--size", text], ["render", path, "--theme", text],
            ["set", path, text, "status", "paused"],
            ["set", path, "x", "status", text], ["import", "csv", text, "--into", path],
            ["import", "csv", path, "--into", text], ["new", "--id", text, "--title", text],
            ["export", text],
            ["sample", path], ["--view", text, path], ["--" + text], ["git-setup", path],
        ]
        for arguments in mistakes {
            let result = try run(arguments)
            #expect(result.status != 0 && !(result.errors + result.output).isEmpty, "\(arguments)")
        }
        #expect(try run(["new", "--id", "x", "--title", text]).status == 0)
    }

    /// Wrong in a way that is said with the words that are wrong.
    @Test func brokenFiles() throws {
        for (number, text) in HostileText.texts.enumerated() {
            let quoted = JSONValue.string(text).compactText
            let plans = [
                #"{"format": "scrutineer-plan/1", "id": "p", "title": 1, "pillars": [], \#(quoted): 1, \#(quoted): 2}"#,
                #"{"format": "scrutineer-plan/1", "id": \#(quoted), "title": "", "pillars": [{"id": "1", "title": "", "actions": [{"id": "a", "title": "", "status": \#(quoted), "milestones": [{"id": "m", "title": "", "due": \#(quoted)}]}]}]}"#,
                #"{"format": "scrutineer-plan/1", "id": "p", "title": "" \#(text)}"#,
            ]
            try folder.write(plans[number % 3], to: "\(Self.folderName)/bad\(number).json")
        }
        let result = try run(["check", Self.folderName])
        #expect(result.status == 2)
        try run(["list", "actions", Self.folderName])
        try run(["check", Self.folderName, "--format", "json"])
    }
}

extension JSONValue {
    fileprivate subscript(name: String) -> JSONValue {
        if case .object(let object) = self { object[name] ?? .null } else { .null }
    }

    /// The texts of all members of a name, at any depth.
    fileprivate func texts(of name: String) -> Set<String> {
        switch self {
        case .array(let elements): return elements.reduce(into: []) { $0.formUnion($1.texts(of: name)) }
        case .object(let object):
            return object.members.reduce(into: []) { found, member in
                if member.name == name, case .string(let text) = member.value { found.insert(text) }
                found.formUnion(member.value.texts(of: name))
            }
        default: return []
        }
    }
}
