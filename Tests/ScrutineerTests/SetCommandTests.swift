import Glibc
import Testing

@Suite struct SetCommandTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(TestPlan.text, to: "plan.json")
    }

    /// What differs between two texts: the part of each between what they begin and end with alike.
    private func difference(_ old: String, _ new: String) -> (old: String, new: String) {
        let one = Array(old.utf8)
        let two = Array(new.utf8)
        let head = zip(one, two).prefix { $0 == $1 }.count
        let room = min(one.count, two.count) - head
        let tail = zip(one.reversed(), two.reversed()).prefix { $0 == $1 }.prefix(room).count
        return (
            String(decoding: one[head..<one.count - tail], as: UTF8.self),
            String(decoding: two[head..<two.count - tail], as: UTF8.self)
        )
    }

    @Test func onlyWhatWasEditedChanges() throws {
        let result = try folder.run(
            "set", "plan.json", "1.1", "confidence", "green", "--why", "On site", "--by", "Ann", "--verbose")
        #expect(result.status == 0)
        #expect(result.output == "Confidence in 1.1 set to green on 30 Jun 2026; saved to plan.json\n")
        let (old, new) = difference(TestPlan.text, folder.text(of: "plan.json"))
        #expect(old == "")
        #expect(new.contains(#""why": "On site""#))
        let json = try folder.run("show", "plan.json", "action:1.1", "--format", "jsonl").output
        #expect(
            json.contains(
                #""confidence":[{"rag":"green","on":"2026-06-30","by":"Ann","why":"On site","recorded":"2026-07-02"}]"#
            ))
    }

    @Test func aStatusIsSetWithItsHistory() throws {
        let result = try folder.run("set", "plan.json", "action:1.1", "status", "complete", "--by", "", "-v")
        #expect(result.status == 0)
        #expect(result.output == "1.1 set to complete on 30 Jun 2026; saved to plan.json\n")
        let json = try folder.run("show", "plan.json", "1.1", "--format", "jsonl").output
        #expect(json.contains(#""status":"complete""#))
        #expect(
            json.contains(
                #""updates":[{"on":"2026-06-30","text":"","status":"complete","was":"in-progress","recorded":"2026-07-02"}]"#
            ))
    }

    @Test func anEditMayStandOnAnotherDay() throws {
        let result = try folder.run(
            "set", "plan.json", "1.1", "status", "closed", "--as-of", "2026-07-02", "--by", "Ann", "-v")
        #expect(result.output == "1.1 set to closed on 2 Jul 2026; saved to plan.json\n")
        #expect(!folder.text(of: "plan.json").contains("recorded"))
    }

    @Test func theLoginSignsWhereNobodyElseDoes() throws {
        _ = try folder.run("set", "plan.json", "1.1", "status", "paused")
        #expect(folder.text(of: "plan.json").contains("\"by\": \""))
    }

    @Test func settingWhatStandsIsNoEdit() throws {
        let before = folder.facts(of: "plan.json").inode
        let result = try folder.run("set", "plan.json", "1.1", "status", "in-progress", "--why", "Still")
        #expect(result.status == 0)
        #expect(result.output == "1.1 has that status already; nothing was changed\n")
        #expect(folder.text(of: "plan.json") == TestPlan.text)
        #expect(folder.facts(of: "plan.json").inode == before)
    }

    @Test func permissionsAreKeptAndALinkIsFollowed() throws {
        chmod(folder.path + "/plan.json", 0o640)
        folder.link("link.json", to: "plan.json")
        let result = try folder.run("set", "link.json", "1.1", "status", "complete")
        #expect(result.status == 0)
        #expect(folder.facts(of: "plan.json").mode == 0o640)
        #expect(folder.text(of: "plan.json").contains("\"status\": \"complete\""))
        var status = stat()
        lstat(folder.path + "/link.json", &status)
        #expect(status.st_mode & S_IFMT == S_IFLNK)
    }

    @Test func whatDependsOnTheFileExits2AndChangesNothing() throws {
        folder.makeFolder("sub")
        try folder.write(TestPlan.faulty, to: "bad.json")
        for (file, action, message) in [
            ("plan.json", "1.9", "\"1.9\" is not a record of these plans; the nearest is action:1.1"),
            ("plan.json", "milestone:a", "is not a record"), ("missing.json", "1.1", "no such file"),
            ("sub", "1.1", "it is a folder; name one plan file"), ("bad.json", "1.1", "bad.json:4:44: "),
        ] {
            let result = try folder.run("set", file, action, "status", "complete")
            #expect(result.status == 2)
            #expect(result.output == "")
            #expect(result.errors.contains(message), "\(result.errors)")
        }
        #expect(folder.text(of: "plan.json") == TestPlan.text)
    }
}
