import Testing

/// `scrutineer schema`, as an officer uses it: written beside the plans that an editor is to check.
@Suite struct SchemaCommandTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func itPrintsTheSchemaAndNothingElse() throws {
        let result = try folder.run("schema")
        #expect(result.status == 0 && result.errors.isEmpty)
        #expect(
            result.output.hasPrefix("{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"))
        #expect(result.output.hasSuffix("\n}\n"))
        #expect(try folder.run("schema").output == result.output)
    }

    @Test func itMayStandBesideThePlansThatNameIt() throws {
        try folder.write(try folder.run("schema").output, to: "plan.schema.json")
        try folder.write(
            #"{"$schema":"./plan.schema.json","format":"scrutineer-plan/1","id":"p","title":"T","pillars":[]}"#,
            to: "plan.json")
        let result = try folder.run("check", ".")
        #expect(result.status == 0)
        #expect(result.output == "1 plan is in order\n")
        #expect(result.errors.contains("plan.schema.json"))
    }
}
