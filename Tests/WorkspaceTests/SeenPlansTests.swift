import Glibc
import PlanModel
import Testing
import Workspace

/// What this user last saw of a plan is kept, so that it can be told what changed since.
@Suite struct SeenPlansTests {
    private func day(_ text: String) throws -> Day { try #require(Day(text)) }

    private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

    @Test func theLastCopyIsTheOneThatIsFound() throws {
        try TemporaryFolder.use { folder in
            try folder.write("plan.json", "one")
            let seen = SeenPlans(in: folder("state"))
            #expect(try seen.copy(of: folder("plan.json")) == nil)
            #expect(folder.names == ["plan.json"])
            try seen.remember(folder("plan.json"), bytes("one"), on: day("2026-01-02"))
            try seen.remember(folder("plan.json"), bytes("two"), on: day("2026-02-03"))
            try seen.remember(folder("plan.json"), bytes("three"), on: day("2026-02-03"))
            let copy = try #require(try seen.copy(of: folder("plan.json")))
            #expect(copy == SeenPlans.Copy(bytes: bytes("three"), on: try day("2026-02-03")))
            // A plan has one copy, which only this user reads.
            #expect(folder.names.filter { $0.hasPrefix("state/seen/") }.count == 1)
            #expect(try folder.mode("state/seen") == 0o700)
            let name = try #require(folder.names.first { $0.hasPrefix("state/seen/") })
            #expect(try folder.mode(name) == 0o600)
        }
    }

    @Test func thePlanIsReadAsItWas() throws {
        try TemporaryFolder.use { folder in
            let text = "{\"format\":\"scrutineer-plan/1\",\"id\":\"p\",\"title\":\"T\",\"pillars\":[]}"
            try folder.write("plan.json", "one")
            let seen = SeenPlans(in: folder("state"))
            #expect(try seen.plan(in: folder("plan.json"))?.on == nil)
            try seen.remember(folder("plan.json"), bytes(text), on: day("2026-01-02"))
            let kept = try #require(try seen.plan(in: folder("plan.json")))
            #expect(kept.records.title == "T" && kept.on.description == "2026-01-02")
            try seen.remember(folder("plan.json"), bytes("{"), on: day("2026-01-03"))
            let error = #expect(throws: LoadError.self) { try seen.plan(in: folder("plan.json")) }
            #expect(error?.lines.first?.contains("plan.json as seen on 2026-01-03:1:") == true)
        }
    }

    @Test func whatIsRememberedIsWhatTheFileHolds() throws {
        try TemporaryFolder.use { folder in
            try folder.write("plan.json", PlanText.plan("p"))
            let seen = SeenPlans(in: folder("state"))
            var desk = try Desk(folder("plan.json"))
            try desk.set(.closed)
            desk.workspace.remember(desk.store, in: seen, on: try day("2026-01-02"))
            #expect(try seen.copy(of: folder("plan.json"))?.bytes == bytes(PlanText.plan("p")))
            _ = try desk.save()
            desk.workspace.remember(desk.store, in: seen, on: try day("2026-01-03"))
            let copy = try #require(try seen.copy(of: folder("plan.json")))
            #expect(copy == SeenPlans.Copy(bytes: bytes(PlanText.closed("p")), on: try day("2026-01-03")))
        }
    }

    @Test func aPlanIsKnownByItsRealPath() throws {
        try TemporaryFolder.use { folder in
            try folder.write("plan.json", "one")
            try folder.write("other.json", "one")
            folder.link("link.json", to: "plan.json")
            let seen = SeenPlans(in: folder("state"))
            try seen.remember(folder("link.json"), bytes("one"), on: day("2026-01-02"))
            #expect(try seen.copy(of: folder("plan.json"))?.bytes == bytes("one"))
            #expect(try seen.copy(of: folder("other.json")) == nil)
            #expect(try seen.copy(of: folder("nowhere.json")) == nil)
        }
    }

    @Test func aLargePlanIsKeptOnlyWhereThatIsAskedFor() throws {
        try TemporaryFolder.use { folder in
            try folder.write("plan.json", "one")
            let seen = SeenPlans(in: folder("state"))
            let large = [UInt8](repeating: 32, count: SeenPlans.usualLimit + 1)
            #expect(try !seen.remember(folder("plan.json"), large, on: day("2026-01-02")))
            #expect(folder.names == ["plan.json"])
            #expect(try seen.remember(folder("plan.json"), large, on: day("2026-01-02"), evenIfLarge: true))
            #expect(try seen.copy(of: folder("plan.json"))?.bytes.count == large.count)
        }
    }

    @Test func thoseSeenLongestAgoGoFirst() throws {
        try TemporaryFolder.use(inMemory: true) { folder in
            let seen = SeenPlans(in: folder("state"))
            let first = try day("2026-01-01")
            for number in 0...SeenPlans.most {
                try folder.write("\(number).json", "x")
                try seen.remember(
                    folder("\(number).json"), bytes("\(number)"), on: first.adding(days: -number))
            }
            // The last was seen longest ago, and has made room for none.
            #expect(try seen.copy(of: folder("\(SeenPlans.most).json")) == nil)
            #expect(try seen.copy(of: folder("0.json"))?.bytes == bytes("0"))
        }
    }

    @Test func whereItCannotBeKeptItSaysWhy() throws {
        try TemporaryFolder.use { folder in
            try folder.write("plan.json", "one")
            try folder.write("state", "a file")
            let seen = SeenPlans(in: folder("state"))
            #expect(throws: FileError.self) {
                try seen.remember(folder("plan.json"), bytes("one"), on: try day("2026-01-02"))
            }
            #expect(try seen.copy(of: folder("plan.json")) == nil)
        }
    }
}
