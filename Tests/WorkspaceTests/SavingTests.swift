import Glibc
import PlanModel
import PlanStore
import Testing
import Workspace

/// Saving replaces a file whole, and changes only the bytes of what was edited.
@Suite struct SavingTests {
    @Test func onlyWhatWasEditedChanges() throws {
        try TemporaryFolder.use { folder in
            try folder.write("plan.json", PlanText.plan("p"))
            var desk = try Desk(folder("plan.json"))
            #expect(desk.unsaved == 0)
            #expect(try desk.save() == [])
            try desk.set(.closed)
            #expect(desk.unsaved == 1)
            #expect(folder.text("plan.json") == PlanText.plan("p"))
            #expect(try desk.save() == [folder("plan.json")])
            #expect(desk.unsaved == 0)
            #expect(folder.text("plan.json") == PlanText.closed("p"))
            #expect(folder.names == ["plan.json"])
        }
    }

    @Test func onlyFilesWithUnsavedEditsAreWritten() throws {
        try TemporaryFolder.use { folder in
            for id in ["a", "b", "c"] { try folder.write("\(id).json", PlanText.plan(id)) }
            var desk = try Desk(folder.path)
            try desk.set(.closed, in: 1)
            #expect(try desk.save() == [folder("b.json")])
            #expect(["a", "c"].allSatisfy { folder.text("\($0).json") == PlanText.plan($0) })
        }
    }

    @Test func unsavedEditsAreCountedThroughUndoAndSave() throws {
        try TemporaryFolder.use { folder in
            try folder.write("plan.json", PlanText.plan("p"))
            var desk = try Desk(folder("plan.json"))
            try desk.set(.closed)
            try desk.undo()
            #expect(desk.unsaved == 0)
            try desk.redo()
            #expect(desk.unsaved == 1)
            _ = try desk.save()
            #expect(desk.unsaved == 0)
            try desk.undo()
            #expect(desk.unsaved == 1, "the file still holds what was undone")
            #expect(try desk.save() == [folder("plan.json")])
            #expect(folder.text("plan.json") == PlanText.plan("p"))
            #expect(desk.unsaved == 0)
            try desk.redo()
            #expect(desk.unsaved == 1)
            _ = try desk.save()
            #expect(folder.text("plan.json") == PlanText.closed("p"))
            try desk.undo()
            try desk.set(.cancelled)
            #expect(desk.unsaved == 2)
            _ = try desk.save()
            #expect(desk.unsaved == 0)
            #expect(folder.text("plan.json") == PlanText.closed("p").replacing("closed", with: "cancelled"))
        }
    }

    @Test func aSavedFileOpensAgainWithTheSameStates() throws {
        try TemporaryFolder.use { folder in
            try folder.write("plan.json", PlanText.plan("p"))
            var desk = try Desk(folder("plan.json"))
            try desk.set(.complete)
            try desk.set(.closed)
            _ = try desk.save()
            let again = try Desk(folder("plan.json"))
            let states = [desk, again].map { $0.store.plans[0].states.actions.map(\.status) }
            #expect(states == [[.closed], [.closed]])
            let records = again.store.plans[0].records
            #expect(records.actions.map { records.run($0.updates).count } == [2])
        }
    }

    @Test(arguments: [0o600, 0o640, 0o644, 0o664, 0o666, 0o755] as [mode_t])
    func permissionsAreKept(_ mode: mode_t) throws {
        try TemporaryFolder.use { folder in
            try folder.write("plan.json", PlanText.plan("p"))
            #expect(chmod(folder("plan.json"), mode) == 0)
            var desk = try Desk(folder("plan.json"))
            try desk.set(.closed)
            _ = try desk.save()
            #expect(try folder.mode("plan.json") == mode)
            #expect(folder.text("plan.json") == PlanText.closed("p"))
        }
    }

    @Test func aLinkIsFollowedAndStays() throws {
        try TemporaryFolder.use { folder in
            try folder.write("real/plan.json", PlanText.plan("p"))
            folder.link("link.json", to: "real/plan.json")
            folder.link("second.json", to: folder("link.json"))
            var desk = try Desk(folder("second.json"))
            try desk.set(.closed)
            #expect(try desk.save() == [folder("second.json")])
            #expect(
                folder.isLink("second.json") && folder.isLink("link.json") && !folder.isLink("real/plan.json")
            )
            #expect(folder.text("real/plan.json") == PlanText.closed("p"))
            #expect(folder.names == ["link.json", "real", "real/plan.json", "second.json"])
        }
    }

    @Test func aNameAsLongAsAllowedCanBeSaved() throws {
        try TemporaryFolder.use { folder in
            for name in [
                String(repeating: "x", count: 250) + ".json", String(repeating: "é", count: 125) + ".json",
            ] {
                try folder.write(name, PlanText.plan("p"))
                var desk = try Desk(folder(name))
                try desk.set(.closed)
                _ = try desk.save()
                #expect(folder.text(name) == PlanText.closed("p"))
                #expect(folder.names == [name])
                folder.remove(name)
            }
        }
    }
}
