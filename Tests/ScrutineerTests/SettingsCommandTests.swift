import Testing

/// `scrutineer settings` and `scrutineer keys --names`.
@Suite struct SettingsCommandTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        folder.makeFolder("c")
        folder.makeFolder("c/scrutineer")
    }

    private func run(_ command: String) throws -> Child.Result {
        try Child.shell("XDG_CONFIG_HOME=$PWD/c '\(Child.program)' \(command)", in: folder)
    }

    @Test func whatIsPrintedCanBeSavedAsItIs() throws {
        let first = try run("settings")
        #expect(first.status == 0)
        #expect(first.output.contains("\"// theme\""))
        try folder.write(first.output, to: "c/scrutineer/settings.json")
        #expect(try run("settings").output == first.output)
    }

    @Test func whatIsSetIsPrinted() throws {
        try folder.write(
            "{\"by\": \"Ann\", \"keys\": {\"undo\": \"Z\"}}", to: "c/scrutineer/settings.json")
        let result = try run("settings")
        #expect(result.output.contains("\"by\": \"Ann\""))
        #expect(result.output.contains("\"undo\": \"Z\""))
    }

    @Test(arguments: [
        ("{\n \"them\": 1}", ":2:2: \"them\" is not a setting; did you mean \"theme\"?"),
        ("{\"theme\": \"drak\"}", ":1:11: there is no theme \"drak\""),
        ("{\"keys\": {\"undo\": \"w\"}}", ":1:19: w is the key of save already"),
        ("{\"columns\": {\"fundin\": {}}}", ":1:14: \"fundin\" is not a list; did you mean \"funding\"?"),
        (
            "{\"columns\": {\n\"funding\": {\"order\": [\"amunt\"]}}}",
            ":2:23: \"amunt\" is not a column of funding; did you mean \"amount\"?"
        ),
        (
            "{\"columns\": {\"funding\": {\"sort\": \"colour\"}}}",
            ":1:34: \"colour\" is not a column of funding"
        ),
        (
            "{\"columns\": {\"measures\": {\"group\": \"lead\"}}}",
            ":1:36: only funding and overdue are put together in groups"
        ),
    ])
    func aMistakeIsNamedWithItsPlace(_ text: String, _ message: String) throws {
        try folder.write(text, to: "c/scrutineer/settings.json")
        let result = try run("settings")
        #expect(result.status == 2)
        #expect(result.errors.contains("settings.json" + message), "\(result.errors)")
    }

    @Test func theCommandsAreListedByTheirNames() throws {
        let result = try run("keys --names")
        #expect(result.output.contains("set-status          s\n"))
        #expect(result.output.contains("move-down           <Down> j\n"))
    }
}
