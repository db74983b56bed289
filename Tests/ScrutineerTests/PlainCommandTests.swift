import Testing

/// `scrutineer --plain` over files, as somebody with a screen reader would use it.
@Suite struct PlainCommandTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(TestPlan.text, to: "plan.json")
    }

    private func run(_ lines: [String], _ arguments: String = "plan.json") throws -> Child.Result {
        try folder.write(lines.joined(separator: "\n") + "\n", to: "lines")
        return try Child.shell(
            "HOME=.output/home XDG_STATE_HOME=$PWD/.output/state '\(Child.program)' --plain \(arguments) < lines",
            in: folder)
    }

    @Test func aStatusIsSetWithItsReasonAndSaved() throws {
        let result = try run([
            "list overdue", "set status 1.1 complete because the banks are cut", "save", "quit",
        ])
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.output.contains("1. a Banks cut, 30 days late"))
        #expect(result.output.contains("1.1 set to complete"))
        #expect(result.output.contains("Saved "))
        #expect(folder.text(of: "plan.json").contains("the banks are cut"))
        #expect(folder.text(of: "plan.json").contains("\"colour\": \"blue\""))
    }

    @Test func whatIsNotSavedWaitsInTheJournal() throws {
        let before = folder.text(of: "plan.json")
        let first = try run(["set status 1.1 complete"])
        #expect(first.status == 0)
        #expect(first.output.contains("not saved; open the plans again"))
        #expect(folder.text(of: "plan.json") == before)
        let second = try run(["y", "save", "quit"])
        #expect(second.output.contains("Recover 1 unsaved edit?"))
        #expect(folder.text(of: "plan.json").contains("complete"))
    }

    @Test func undoLeavesTheFileAsItWas() throws {
        let before = folder.text(of: "plan.json")
        let result = try run(["set status 1.1 complete", "undo", "save", "quit"])
        #expect(result.output.contains("Undone: "))
        #expect(folder.text(of: "plan.json") == before)
    }

    @Test func leavingAsksWhatBecomesOfEdits() throws {
        let before = folder.text(of: "plan.json")
        let result = try run(["set status 1.1 complete", "quit", "d"])
        #expect(result.output.contains("s: save and quit"))
        #expect(!result.output.contains("The lines ended"))
        #expect(folder.text(of: "plan.json") == before)
    }

    @Test func aFileThatIsNoPlanIsRefusedAsEver() throws {
        try folder.write("{", to: "bad.json")
        let result = try run(["quit"], "bad.json")
        #expect(result.status == 2)
        #expect(result.errors.contains("bad.json:"))
    }
}
