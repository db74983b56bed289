import Glibc
import PlanModel
import Synchronization
import Testing

@testable import Workspace

/// Which files are opened when an officer names files and folders.
@Suite struct LoadingTests {
    private func names(_ outcome: PlanLoader.Outcome, in folder: TemporaryFolder) -> [String] {
        outcome.plans.map { String($0.source.name.dropFirst(folder.path.count + 1)) }
    }

    private func lines(_ outcome: PlanLoader.Outcome, in folder: TemporaryFolder) -> [String] {
        outcome.errors.flatMap(\.lines).map { $0.replacing(folder.path + "/", with: "") }
    }

    @Test func aFolderOpensThePlansBelowItInTheOrderOfTheirPaths() throws {
        try TemporaryFolder.use { folder in
            for (index, name) in ["b.json", "a/z.json", "a/b/c.json", "a.json", "a-b.json", "B.json"]
                .enumerated()
            {
                try folder.write(name, PlanText.plan("p\(index)"))
            }
            let outcome = PlanLoader.load([folder.path])
            #expect(
                names(outcome, in: folder) == [
                    "B.json", "a-b.json", "a.json", "a/b/c.json", "a/z.json", "b.json",
                ])
            #expect(outcome.errors == [] && outcome.skipped == [])
            #expect(names(PlanLoader.load([folder.path + "/"]), in: folder) == names(outcome, in: folder))
        }
    }

    @Test func hiddenFilesAndFoldersAndOtherNamesAreNotEntered() throws {
        try TemporaryFolder.use { folder in
            try folder.write("plan.json", PlanText.plan("p"))
            for name in [".plan.json", ".git/plan.json", "plan.JSON", "plan.json.bak", "notes.txt", "json"] {
                try folder.write(name, PlanText.plan("q"))
            }
            let outcome = PlanLoader.load([folder.path])
            #expect(names(outcome, in: folder) == ["plan.json"])
            #expect(outcome.skipped == [] && outcome.errors == [])
        }
    }

    @Test func linksToFoldersAreNotEnteredButLinksToFilesAreRead() throws {
        try TemporaryFolder.use { folder in
            try folder.write("real/plan.json", PlanText.plan("p"))
            try folder.write("elsewhere.txt", PlanText.plan("q"))
            folder.link("loop", to: folder.path)
            folder.link("again", to: folder("real"))
            folder.link("linked.json", to: folder("elsewhere.txt"))
            folder.link("dangling.json", to: folder("nowhere"))
            let outcome = PlanLoader.load([folder.path])
            #expect(names(outcome, in: folder) == ["linked.json", "real/plan.json"])
            #expect(outcome.errors == [])
            #expect(names(PlanLoader.load([folder("again")]), in: folder) == ["again/plan.json"])
        }
    }

    @Test func aHiddenFileThatIsNamedIsOpened() throws {
        try TemporaryFolder.use { folder in
            try folder.write(".plans/.plan", PlanText.plan("p"))
            #expect(PlanLoader.load([folder(".plans/.plan")]).plans.count == 1)
        }
    }

    @Test func whatIsNoPlanBelowAFolderIsSkippedAndNamed() throws {
        try TemporaryFolder.use { folder in
            try folder.write("plan.json", PlanText.plan("p"))
            try folder.write("list.json", "[1, 2]")
            try folder.write("other.json", #"{"format": "360-giving"}"#)
            try folder.write("nested.json", #"{"a": {"format": "scrutineer-plan/1"}}"#)
            try folder.write("number.json", #"{"format": 1}"#)
            try folder.write("broken.json", "{")
            try folder.write("empty.json", "")
            let outcome = PlanLoader.load([folder.path])
            #expect(names(outcome, in: folder) == ["plan.json"])
            #expect(
                outcome.skipped
                    == ["broken.json", "empty.json", "list.json", "nested.json", "number.json", "other.json"]
                    .map(folder.callAsFunction))
            #expect(outcome.errors == [])
        }
    }

    @Test(arguments: [
        #"{"format": "scrutineer-plan/1", "id": }"#, #"{ scrutineer-plan/ "#,
        #"{"format": "scrutineer-plan/1", "format": "x", "id": "p", "title": "T", "pillars": []}"#,
        #"{"format": "scrutineer-plan/2", "id": "p", "title": "T", "pillars": []}"#,
        #"{"format": "scrutineer-plan/"}"#,
        #"{"format": "scrutineer-plan\/1"}"#, #"{"\u0066ormat": "scrutineer-plan/1"}"#,
    ])
    func aFileThatMeansToBeAPlanIsAnErrorBelowAFolder(_ text: String) throws {
        try TemporaryFolder.use { folder in
            try folder.write("plan.json", PlanText.plan("p"))
            try folder.write("bad.json", text)
            let outcome = PlanLoader.load([folder.path])
            #expect(outcome.skipped == [])
            #expect(outcome.errors.count == 1)
            #expect(lines(outcome, in: folder).first?.hasPrefix("bad.json:1:") == true)
        }
    }

    @Test func anotherVersionIsAnError() throws {
        try TemporaryFolder.use { folder in
            try folder.write("new.json", PlanText.plan("p").replacing("plan/1", with: "plan/2"))
            #expect(
                lines(PlanLoader.load([folder.path]), in: folder) == [
                    "new.json:2:13: /format: \"scrutineer-plan/2\" is a version that this program cannot read; "
                        + "expected \"scrutineer-plan/1\""
                ])
        }
    }

    @Test func aFileNamedOutrightThatIsNoPlanIsAnError() throws {
        try TemporaryFolder.use { folder in
            try folder.write("list.json", "[]")
            #expect(
                lines(PlanLoader.load([folder("list.json")]), in: folder)
                    == ["list.json:1:1: a list is not a plan; expected an object in braces"])
        }
    }

    @Test func aFileThatIsNotThereIsAnError() throws {
        try TemporaryFolder.use { folder in
            try folder.write("plan.json", PlanText.plan("p"))
            let outcome = PlanLoader.load([
                folder("plan.json"), folder("nowhere.json"), folder("plan.json/x"),
            ])
            #expect(
                lines(outcome, in: folder) == [
                    "nowhere.json: there is no such file or folder; check the name",
                    "plan.json/x: a part of its path is not a folder; check the path",
                ])
        }
    }

    @Test func aFileThatIsGoneAndLeftEditsNamesWhereTheyAre() throws {
        try TemporaryFolder.use { folder in
            try folder.write(".plan.json.scrutineer-journal", "edits")
            let outcome = PlanLoader.load([folder("plan.json")])
            let lines = outcome.errors.flatMap(\.lines)
            #expect(lines.count == 1)
            #expect(
                lines.first?.contains("not saved are in \(folder(".plan.json.scrutineer-journal")), and")
                    == true)
        }
    }

    @Test func aFolderWithoutPlansIsAnError() throws {
        try TemporaryFolder.use { folder in
            try folder.write("ab/plan.json", PlanText.plan("p"))
            try folder.write("a/notes.json", "[]")
            let fault = "there is no plan in this folder; expected *.json files"
            #expect(lines(PlanLoader.load([folder("a")]), in: folder) == ["a: \(fault)"])
            let both = PlanLoader.load([folder("ab"), folder("a")])
            #expect(lines(both, in: folder) == ["a: \(fault)"])
            #expect(both.skipped == [folder("a/notes.json")])
            let missing = PlanLoader.load([folder("nowhere"), folder("a")])
            #expect(missing.errors.count == 2)
        }
    }

    @Test func oneFileNamedTwiceIsOpenedOnce() throws {
        try TemporaryFolder.use { folder in
            try folder.write("plans/plan.json", PlanText.plan("p"))
            folder.link("link.json", to: folder("plans/plan.json"))
            let file = folder("plans/plan.json")
            for paths in [
                [file, file], [file, folder("plans/../plans/plan.json")], [file, folder("plans")],
                [folder("plans"), file],
                [folder("link.json"), file], [folder("link.json"), folder("plans")],
            ] {
                let outcome = PlanLoader.load(paths)
                #expect(outcome.plans.count == 1)
                #expect(outcome.errors == [])
            }
        }
    }

    @Test func twoPlansWithOneIdAreAnErrorThatNamesBoth() throws {
        try TemporaryFolder.use { folder in
            try folder.write("one.json", PlanText.plan("p"))
            try folder.write("two.json", PlanText.plan("p"))
            try folder.write("three.json", PlanText.plan("q"))
            #expect(
                lines(PlanLoader.load([folder.path]), in: folder) == [
                    "one.json and two.json both have the plan id \"p\"; give one of them another id, or open one only"
                ])
        }
    }

    @Test func allErrorsOfAllFilesAreReported() throws {
        try TemporaryFolder.use { folder in
            try folder.write("a.json", PlanText.plan("p").replacing("paused", with: "pausd"))
            try folder.write("b.json", PlanText.plan("B"))
            try folder.write("c.json", PlanText.plan("c"))
            let found = lines(PlanLoader.load([folder.path, folder("nowhere")]), in: folder)
            #expect(found.map { $0.prefix { $0 != " " } } == ["a.json:4:44:", "b.json:2:40:", "nowhere:"])
        }
    }

    @Test func thePlansThatTheProgramCarries() {
        let outcome = PlanLoader.loadBundled([("p", Array(PlanText.plan("p").utf8)), ("q", Array("{".utf8))])
        #expect(outcome.plans.map(\.source) == [.bundled("p")])
        #expect(outcome.errors.flatMap(\.lines).first?.hasPrefix("the bundled plan q:1:2: ") == true)
    }

    @Test func manyFilesReadSideBySideStandInTheirOrder() throws {
        try TemporaryFolder.use { folder in
            let expected = (0..<40).map { "p\($0 + 10)" }
            for id in expected { try folder.write(id + ".json", PlanText.plan(id)) }
            try folder.write("p20.json", "{")
            try folder.write("p30.json", "[]")
            let search = PlanSearch([folder.path])
            let told = Mutex<[Int]>([])
            let progress = ReadingProgress(total: search.size) { told.withLock { $0.append(1) } }
            let outcome = PlanLoader.load(search, telling: progress)
            #expect(outcome.plans.map(\.records.id) == expected.filter { $0 != "p20" && $0 != "p30" })
            #expect(names(outcome, in: folder).first == "p10.json")
            #expect(outcome.skipped.count == 2 && outcome.errors == [])
            #expect(progress.read == search.size)
            #expect(told.withLock { (1...50).contains($0.count) })
        }
    }

    @Test func beginningsShowWholeSmallFilesAndNothingOfBrokenOnes() throws {
        try TemporaryFolder.use { folder in
            try folder.write("a.json", PlanText.plan("a"))
            try folder.write("b.json", PlanText.plan("b"))
            let plans = PlanLoader.beginnings(PlanSearch([folder.path]))
            #expect(plans.map(\.id) == ["a", "b"])
            try folder.write("a.json", "{")
            #expect(PlanLoader.beginnings(PlanSearch([folder.path])).isEmpty)
            #expect(PlanLoader.beginnings(PlanSearch([folder("nowhere.json")])).isEmpty)
        }
    }
}
