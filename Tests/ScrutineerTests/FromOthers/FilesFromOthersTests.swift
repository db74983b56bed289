import Glibc
import Testing

/// Files, links and repositories that came from anybody: nothing waits, nothing is run, and nothing is written elsewhere.
@Suite struct FilesFromOthersTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(TestPlan.text, to: "plan.json")
    }

    /// What is no file, by its name here and what it is.
    private static let odd = [
        ("pipe", "a named pipe, not a file"), ("endless", "a device, not a file"),
        ("socket", "a socket, not a file"),
        ("large", "larger than 4 GB"),
    ]

    private func makeOdd() throws {
        #expect(mkfifo(folder.path + "/pipe", 0o600) == 0)
        folder.link("endless", to: "/dev/zero")
        #expect(mknod(folder.path + "/socket", S_IFSOCK | 0o600, 0) == 0)
        try folder.write("{", to: "large")
        #expect(truncate(folder.path + "/large", 5_000_000_000) == 0)
    }

    @Test(arguments: [
        "check X", "list actions X", "show X 1.1", "summary X", "report tracker X", "export csv actions X",
        "render X", "diff X plan.json", "diff plan.json X", "merge X plan.json plan.json",
        "merge plan.json X plan.json", "merge plan.json plan.json X", "set X 1.1 status paused",
        "import csv X --into plan.json", "import 360giving X --into plan.json",
    ])
    func whatIsNoFileIsRefusedAtOnce(command: String) throws {
        try makeOdd()
        for (name, what) in Self.odd {
            let words = command.split(separator: " ").map { $0 == "X" ? name : String($0) }
            let result = try Child.run(words, in: folder)
            #expect(result.status == 2, "\(words)")
            #expect((result.output + result.errors).contains(what), "\(words): \(result.errors)")
        }
        #expect(folder.text(of: "plan.json") == TestPlan.text)
    }

    @Test func settingsThemesAndViewsThatAreNoFilesKeepNobodyWaiting() throws {
        let own = folder.hidden + "/config/scrutineer"
        _ = try Child.shell(
            "mkdir -p '\(own)/themes' && cd '\(own)' && mkfifo settings.json views.json themes/mine.json",
            in: folder)
        let line = try Line(["plan.json"], in: folder, width: 300)
        try line.receives("settings.json: it is a named pipe, not a file")
        line.type("v")
        try line.receives("views.json")
        line.type("\u{1b}t")
        try line.receives("mine")
        line.type("mine\r")
        try line.receives("themes/mine.json")
        line.type("\u{1b}\u{1b}q")
        #expect(try line.ends() == 0)
    }

    @Test(arguments: [
        "../../secret", "/etc/passwd", "..", ".", "mine/../mine", "mine.json", "themes/mine", "",
    ])
    func aThemesNameLeadsNowhereElse(name: String) throws {
        let theme = #"{ "name": "secret", "roles": {} }"#
        _ = try Child.shell("mkdir -p '\(folder.hidden)/config/scrutineer/themes'", in: folder)
        try folder.write(theme, to: ".output/config/secret.json")
        try folder.write(theme, to: ".output/config/scrutineer/themes/mine.json")
        let line = try Line(["plan.json", "--theme", name], in: folder, width: 300)
        #expect(try line.ends() == 2)
        #expect(line.text.contains("there is no theme \"\(name)\""), "\(line.text)")
    }

    /// A plan's links are text. Whoever opened one of these would wait for ever.
    @Test func noPathInAPlanIsEverOpened() throws {
        #expect(mkfifo(folder.path + "/pipe", 0o600) == 0)
        let path = folder.path + "/pipe"
        let plan = """
            { "format": "scrutineer-plan/1", "id": "p", "title": "\(path)", "note": "\(path)", "asOf": "2026-06-30",
              "aliases": ["\(path)"],
              "documents": [{ "id": "d", "title": "\(path)", "url": "file://\(path)", "body": "\(path)" },
                            { "id": "e", "title": "\(path)", "url": "\(path)", "path": "\(path)", "file": "\(path)" }],
              "organisations": [{ "id": "o", "name": "\(path)", "website": "\(path)", "url": "\(path)" }],
              "pillars": [{ "id": "1", "title": "\(path)", "actions": [
                { "id": "1.1", "title": "\(path)", "status": "paused", "leads": ["o"], "source": [{ "document": "d", "page": "1" }],
                  "url": "\(path)", "milestones": [{ "id": "a", "title": "$(touch made)", "due": "2026-05" }] }] }] }
            """
        try folder.write(plan, to: "plan.json")
        for command in [
            "check plan.json", "list actions plan.json", "list findings plan.json", "show plan.json 1.1",
            "show plan.json document:d", "report tracker plan.json --format html", "report brief plan.json",
            "export csv actions plan.json", "export ics plan.json", "summary plan.json",
            "diff plan.json plan.json",
            "set plan.json 1.1 status complete",
        ] {
            let result = try Child.run(command.split(separator: " ").map(String.init), in: folder)
            #expect(result.status <= 1, "\(command): \(result.errors)")
        }
        let line = try Line(["plan.json"], in: folder)
        try line.receives("quit")
        line.type("jj\r")
        line.type("\u{1b}:documents\r\r\u{1b}\u{1b}yq")
        #expect(try line.ends() == 0)
        #expect(access(folder.path + "/made", F_OK) != 0)
    }

    @Test func whatIsKeptBetweenSessionsLeadsNowhereElse() throws {
        let state = folder.hidden + "/state/scrutineer"
        _ = try Child.shell("mkdir -p '\(state)'", in: folder)
        try folder.write("precious", to: "precious")
        let names = ["places.json", "columns.json", "log", "seen", "journals"]
        for name in names { symlink(folder.path + "/precious", state + "/" + name) }
        symlink(folder.path + "/precious", folder.path + "/.plan.json.scrutineer-journal")
        let line = try Line(["plan.json"], in: folder, width: 200)
        try line.receives(
            ".plan.json.scrutineer-journal: it is a link, and links are not followed here; remove it")
        line.type("\u{1b}jscDone\r")
        try line.receives("unsaved 1")
        line.type("qs")
        #expect(try line.ends() == 0)
        #expect(folder.text(of: "plan.json").contains("Done"))
        #expect(folder.text(of: "precious") == "precious")
    }

    @Test func whatIsKeptBetweenSessionsIsForItsUserAlone() throws {
        let line = try Line(
            ["-c", "umask 0; exec '\(Child.program)' plan.json"], in: folder, program: "/bin/sh")
        try line.receives("quit")
        line.type("jscDone\r")
        try line.receives("unsaved 1")
        line.type("VMine\r")
        try line.receives("Mine")
        let journal = folder.facts(of: ".plan.json.scrutineer-journal").mode
        line.type("\u{1b}2o")
        line.type("qs")
        #expect(try line.ends() == 0)
        #expect(journal == 0o600)
        let open = try Child.shell(
            "cd .output && find state config \\( -type f ! -perm 600 -o -type d ! -perm 700 \\)", in: folder)
        #expect(open.output == "")
        let kept = try Child.shell("cd .output && find state config -type f", in: folder).output
        for name in ["places.json", "log", "views.json", "seen/"] { #expect(kept.contains(name), "\(kept)") }
    }

    /// Where names are looked up, the C library may ask a service of this machine; nothing else of the kind is linked.
    @Test func theProgramCanSpeakToNoNetwork() throws {
        let symbols = try DynamicSymbols.undefined(in: Child.program)
        #expect(symbols.contains("read"))
        let speaking = [
            "socket", "socketpair", "connect", "bind", "listen", "accept", "accept4", "send", "sendto",
            "sendmsg",
            "getaddrinfo", "gethostbyname", "gethostbyname_r", "res_query", "dlopen", "system", "popen",
        ]
        #expect(symbols.intersection(speaking) == [])
    }
}
