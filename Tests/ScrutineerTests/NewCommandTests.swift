import Testing

@Suite struct NewCommandTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func anEmptyPlanIsInOrder() throws {
        let made = try folder.run("new", "--id", "riverside-2", "--title", "River \"plan\" é")
        #expect(made.status == 0 && made.errors.isEmpty)
        try folder.write(made.output, to: "plan.json")
        #expect(try folder.run("check", "plan.json").status == 0)
        let listed = try folder.run("list", "actions", "plan.json", "--format", "json")
        #expect(listed.status == 0 && listed.output.filter { !$0.isWhitespace } == "[]")
    }

    @Test(arguments: [
        ["new"], ["new", "--id", "a"], ["new", "--id", "A b", "--title", "T"],
        ["new", "--id", "", "--title", "T"], ["new", "--id", "a", "--title", " "],
    ])
    func whatIsTypedWronglyIsRefused(_ arguments: [String]) throws {
        let result = try Child.run(arguments, in: folder)
        #expect(result.status == 64)
        #expect(result.output.isEmpty)
    }
}
