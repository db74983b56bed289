import Glibc
import PlanModel
import PlanStore
import Testing
import Workspace

/// What keeps a file from being saved: a message, the edits kept, the file whole, nothing left behind.
@Suite struct SavingFailureTests {
    private func failure(_ desk: inout Desk) -> String? {
        do throws(SaveError) {
            _ = try desk.workspace.save(desk.store, at: Desk.moment)
            return nil
        } catch {
            return error.message
        }
    }

    /// What they wrote is to be merged first.
    @Test func aFileThatSomebodyElseChangedIsNotOverwritten() throws {
        try TemporaryFolder.use { folder in
            try folder.write("plan.json", PlanText.plan("p"))
            var desk = try Desk(folder("plan.json"))
            try desk.set(.closed)
            let theirs = PlanText.plan("p", title: "Theirs")
            try folder.write("plan.json", theirs)
            let error = #expect(throws: SaveError.self) { try desk.save() }
            #expect(error?.isChangedOnDisk == true)
            #expect(folder.text("plan.json") == theirs)
            #expect(desk.unsaved == 1)
            #expect(folder.names == ["plan.json"])
            try folder.write("plan.json", PlanText.plan("p"))
            #expect(failure(&desk) == nil)
            #expect(folder.text("plan.json") == PlanText.closed("p"))
        }
    }

    @Test func aChangeAfterOurOwnSaveIsNoticedToo() throws {
        try TemporaryFolder.use { folder in
            try folder.write("plan.json", PlanText.plan("p"))
            var desk = try Desk(folder("plan.json"))
            try desk.set(.closed)
            _ = try desk.save()
            try folder.write("plan.json", PlanText.closed("p") + "\n")
            try desk.set(.cancelled)
            let error = #expect(throws: SaveError.self) { try desk.save() }
            #expect(error?.isChangedOnDisk == true)
            #expect(folder.text("plan.json") == PlanText.closed("p") + "\n")
        }
    }

    @Test func whatCanBeSavedIsSavedWhereAnotherFails() throws {
        try TemporaryFolder.use { folder in
            for id in ["a", "b", "c"] { try folder.write("\(id).json", PlanText.plan(id)) }
            var desk = try Desk(folder.path)
            for plan in 0..<3 { try desk.set(.closed, in: plan) }
            folder.remove("b.json")
            folder.makeFolder("b.json")
            #expect(
                failure(&desk) == "\(folder("a.json")), \(folder("c.json")) saved; not saved: "
                    + "\(folder("b.json")): it is a folder; put the plan's file back, or save into "
                    + "another folder")
            #expect(folder.text("a.json") == PlanText.closed("a"))
            #expect(folder.text("c.json") == PlanText.closed("c"))
            #expect(desk.unsaved == 1)
            #expect(folder.names == ["a.json", "b.json", "c.json"])
        }
    }

    @Test func aFileThatVanishedIsWrittenAgain() throws {
        try TemporaryFolder.use { folder in
            try folder.write("plan.json", PlanText.plan("p"))
            var desk = try Desk(folder("plan.json"))
            try desk.set(.closed)
            folder.remove("plan.json")
            #expect(try desk.save() == [folder("plan.json")])
            #expect(folder.text("plan.json") == PlanText.closed("p"))
            #expect(desk.unsaved == 0)
        }
    }

    @Test func aFolderThatBecameAFile() throws {
        try TemporaryFolder.use { folder in
            try folder.write("plans/plan.json", PlanText.plan("p"))
            var desk = try Desk(folder("plans/plan.json"))
            try desk.set(.closed)
            folder.remove("plans/plan.json")
            #expect(rmdir(folder("plans")) == 0)
            try folder.write("plans", "a file")
            #expect(
                failure(&desk)
                    == "\(folder("plans/plan.json")): a part of its path is not a folder; check the path")
            #expect(desk.unsaved == 1)
            #expect(folder.text("plans") == "a file")
        }
    }

    @Test func aFileThatBecameAFolder() throws {
        try TemporaryFolder.use { folder in
            try folder.write("plan.json", PlanText.plan("p"))
            var desk = try Desk(folder("plan.json"))
            try desk.set(.closed)
            folder.remove("plan.json")
            folder.makeFolder("plan.json")
            #expect(
                failure(&desk)
                    == "\(folder("plan.json")): it is a folder; put the plan's file back, or save into "
                    + "another folder")
            #expect(folder.names == ["plan.json"])
        }
    }

    /// Permission bits do not stop the superuser, as whom tests may run.
    @Test func aFileThatMayNotBeWrittenIsNotReplaced() throws {
        try TemporaryFolder.use { folder in
            try folder.write("plan.json", PlanText.plan("p"))
            #expect(chmod(folder("plan.json"), 0o444) == 0)
            var desk = try Desk(folder("plan.json"))
            try desk.set(.closed)
            let failure = failure(&desk)
            #expect((failure == nil) == (geteuid() == 0))
            #expect(folder.text("plan.json") == (failure == nil ? PlanText.closed("p") : PlanText.plan("p")))
            #expect(desk.unsaved == (failure == nil ? 0 : 1))
            #expect(try folder.mode("plan.json") == 0o444)
            #expect(folder.names == ["plan.json"])
        }
    }

    /// No file may grow beyond a limit for a moment: to the program that is what a full disk looks like, in the
    /// midst of a write. All other files of these tests are far smaller.
    @Test func aDiskThatFillsUpWhileTheFileIsWritten() throws {
        try TemporaryFolder.use { folder in
            let long = PlanText.plan("p", title: String(repeating: "long ", count: 1_000_000))
            try folder.write("plan.json", long)
            var desk = try Desk(folder("plan.json"))
            try desk.set(.closed)
            var limit = rlimit()
            #expect(getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0)
            let handler = signal(SIGXFSZ, SIG_IGN)
            var low = rlimit(rlim_cur: 4_000_000, rlim_max: limit.rlim_max)
            #expect(setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &low) == 0)
            let failure = failure(&desk)
            #expect(setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0)
            signal(SIGXFSZ, handler)
            #expect(failure == "\(folder("plan.json")): the file is larger than is allowed here")
            #expect(folder.text("plan.json") == long)
            #expect(folder.names == ["plan.json"])
            #expect(desk.unsaved == 1)
            #expect(self.failure(&desk) == nil)
            #expect(desk.unsaved == 0)
        }
    }
}
