import Glibc
import Testing

@Suite struct MergeCommandTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// A plan in a layout of its own, with these members of its one action and these of its top.
    private func plan(_ action: String, _ top: String = "") -> String {
        """
        {
            "format" : "scrutineer-plan/1", "id" : "river",\t"title" : "River",
            "pillars" : [ { "id" : "1", "title" : "Banks", "actions" : [
                { "id" : "1.1", "title" : "Cut the banks", "status" : "paused"\(action) }
            ] } ]\(top)
        }

        """
    }

    private func merge(base: String, ours: String, theirs: String) throws -> Child.Result {
        try folder.write(base, to: "base.json")
        try folder.write(ours, to: "ours.json")
        try folder.write(theirs, to: "theirs.json")
        return try folder.run("merge", "base.json", "ours.json", "theirs.json")
    }

    @Test func bothSidesStandInTheLayoutOfOurs() throws {
        let result = try merge(
            base: plan(""), ours: plan(#", "note" : "dr\u0079""#),
            theirs:
                #"{"format":"scrutineer-plan/1","id":"river","title":"River plan","pillars":[{"id":"1","title":"Banks","actions":[{"id":"1.1","title":"Cut the banks","status":"complete"}]}]}"#
        )
        #expect(result.status == 0)
        #expect(result.output == "")
        #expect(result.errors == "")
        #expect(
            folder.text(of: "ours.json")
                == plan(#", "note" : "dr\u0079""#).replacing("paused", with: "complete")
                .replacing("\"River\"", with: "\"River plan\""))
    }

    @Test func aConflictIsNamedWithBothValuesAndOursIsKept() throws {
        let ours = plan(#", "note" : "ours""#)
        let result = try merge(
            base: plan(""), ours: ours, theirs: plan(#", "note" : "theirs", "new" : true"#))
        #expect(result.status == 1)
        #expect(result.output == "river: action:1.1: note: ours \"ours\", theirs \"theirs\"; ours is kept\n")
        #expect(result.errors == "")
        #expect(folder.text(of: "ours.json") == plan(#", "new" : true, "note" : "ours""#))
        #expect(try folder.run("check", "ours.json").status == 0)
    }

    @Test func whereNothingChangesTheFileIsNotTouched() throws {
        try folder.write(plan(", \"new\" : true"), to: "ours.json")
        let before = folder.facts(of: "ours.json").inode
        for theirs in [plan(""), plan(", \"new\" : true"), plan(", \"new\" : true, \"leads\" : []")] {
            try folder.write(plan(""), to: "base.json")
            try folder.write(theirs, to: "theirs.json")
            #expect(try folder.run("merge", "base.json", "ours.json", "theirs.json").status == 0)
        }
        #expect(folder.text(of: "ours.json") == plan(", \"new\" : true"))
        #expect(folder.facts(of: "ours.json").inode == before)
    }

    @Test func thereNeedBeNoCommonAncestor() throws {
        for base in ["/dev/null", "empty.json"] {
            try folder.write("", to: "empty.json")
            try folder.write(plan(", \"new\" : true"), to: "ours.json")
            try folder.write(plan(", \"note\" : \"n\""), to: "theirs.json")
            let result = try folder.run("merge", base, "ours.json", "theirs.json")
            #expect(result.status == 0)
            #expect(folder.text(of: "ours.json") == plan(", \"new\" : true, \"note\" : \"n\""))
        }
    }

    @Test func permissionsAreKeptAndALinkIsFollowed() throws {
        try folder.write(plan(""), to: "base.json")
        try folder.write(plan(""), to: "plan.json")
        try folder.write(plan(", \"new\" : true"), to: "theirs.json")
        chmod(folder.path + "/plan.json", 0o640)
        folder.link("ours.json", to: "plan.json")
        #expect(try folder.run("merge", "base.json", "ours.json", "theirs.json").status == 0)
        #expect(folder.facts(of: "plan.json").mode == 0o640)
        #expect(folder.text(of: "plan.json") == plan(", \"new\" : true"))
    }

    @Test func aFileThatDoesNotLoadChangesNothing() throws {
        let faulty = plan("").replacing("paused", with: "donee")
        let result = try merge(base: faulty, ours: plan(""), theirs: faulty.replacing("\"River\"", with: "3"))
        #expect(result.status == 2)
        #expect(result.output == "")
        let lines = result.errors.split(separator: "\n")
        try #require(lines.count == 3)
        #expect(lines[0].hasPrefix("theirs.json:2:"))
        #expect(lines[1].hasPrefix("theirs.json:4:"))
        #expect(lines[2].hasPrefix("base.json:4:"))
        #expect(folder.text(of: "ours.json") == plan(""))
        let missing = try folder.run("merge", "base.json", "nowhere.json", "theirs.json")
        #expect(missing.status == 2)
        #expect(missing.errors.hasPrefix("scrutineer: nowhere.json: there is no such file"))
    }

    @Test func filesThatAreNoPlansAreMergedByLine() throws {
        let base = "{\n\"a\": 1,\n\"b\": 1,\n\"c\": 1,\n\"d\": 1\n}\n"
        let (one, other) = (
            base.replacing("\"a\": 1", with: "\"a\": 2"), base.replacing("\"d\": 1", with: "\"d\": 2")
        )
        #expect(try merge(base: base, ours: one, theirs: base).status == 0)
        #expect(folder.text(of: "ours.json") == one)
        #expect(try merge(base: base, ours: base, theirs: one).status == 0)
        #expect(folder.text(of: "ours.json") == one)
        let both = try merge(base: base, ours: one, theirs: other)
        #expect(both.status == 0, "\(both.errors)")
        #expect(folder.text(of: "ours.json") == one.replacing("\"d\": 1", with: "\"d\": 2"))
        let clash = try merge(base: base, ours: one, theirs: base.replacing("\"a\": 1", with: "\"a\": 3"))
        #expect(clash.status == 1)
        #expect(folder.text(of: "ours.json").contains("<<<<<<< ours\n\"a\": 2"))
        #expect(folder.text(of: "ours.json").contains(">>>>>>> theirs\n"))
    }
}
