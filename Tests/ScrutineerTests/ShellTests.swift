import Testing

/// What the shell is told of the program.
@Suite struct ShellTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test(arguments: ["bash", "zsh", "fish"]) func aShellCompletesCommandsOptionsAndTheirWords(
        _ shell: String
    ) throws {
        let result = try folder.run("--generate-completion-script", shell)
        #expect(result.status == 0)
        for word in [
            "report", "git-setup", "as-of", "view", "sign-offs", "tracker", "due-soon",
            "include-exempt", "obligations",
        ] {
            #expect(result.output.contains(word), "\(word)")
        }
    }

    @Test func anotherShellIsRefused() throws {
        #expect(try folder.run("--generate-completion-script", "tcsh").status == 64)
    }

    @Test func theManualIsMadeOfWhatTheProgramSaysOfItself() throws {
        let result = try folder.run("--experimental-dump-help")
        #expect(result.status == 0)
        #expect(result.output.contains("\"commandName\" : \"report\""))
        #expect(result.output.contains("\"commandName\" : \"scrutineer\""))
    }

    @Test func anEditThatIsDoneSaysNothingUnlessItIsAsked() throws {
        try folder.write(TestPlan.text, to: "plan.json")
        let quiet = try folder.run("set", "plan.json", "1.1", "status", "paused")
        #expect(quiet.status == 0 && quiet.output.isEmpty && quiet.errors.isEmpty)
        let told = try folder.run("set", "plan.json", "1.1", "status", "complete", "--verbose")
        #expect(told.output.contains("saved to plan.json"))
    }
}
