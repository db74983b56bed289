import Glibc
import PlanModel
import PlanStore
import Testing
import Workspace

/// Bundled plans are in memory until a folder is given; then they are files like all others.
@Suite struct SavingIntoFolderTests {
    private let bundled = ["a", "b"].map { (id: $0, bytes: Array(PlanText.plan($0).utf8)) }

    private func desk() throws -> Desk { try Desk(PlanLoader.loadBundled(bundled).plans) }

    private func failure(_ desk: inout Desk, into folder: String) -> String? {
        do throws(SaveError) {
            _ = try desk.save(into: folder)
            return nil
        } catch {
            return error.message
        }
    }

    @Test func bundledPlansNeedAFolderWhetherEditedOrNot() throws {
        var desk = try desk()
        #expect(desk.workspace.needsFolder)
        try desk.set(.closed)
        #expect(desk.workspace.needsFolder)
        #expect(try desk.save() == [])
        #expect(desk.unsaved == 1)
    }

    @Test func allPlansAreSavedIntoANewFolderAndGoOnAsFiles() throws {
        try TemporaryFolder.use { folder in
            var desk = try desk()
            try desk.set(.closed)
            let paths = try desk.save(into: folder("new/deep"))
            #expect(paths == [folder("new/deep/a.json"), folder("new/deep/b.json")])
            #expect(folder.text("new/deep/a.json") == PlanText.closed("a"))
            #expect(folder.text("new/deep/b.json") == PlanText.plan("b"))
            #expect(folder.names == ["new", "new/deep", "new/deep/a.json", "new/deep/b.json"])
            #expect(desk.unsaved == 0 && !desk.workspace.needsFolder)
            #expect(desk.workspace.paths == paths)
            try desk.set(.closed, in: 1)
            #expect(try desk.save() == [folder("new/deep/b.json")])
            #expect(folder.text("new/deep/b.json") == PlanText.closed("b"))
        }
    }

    @Test func aFileThatIsThereIsNeverOverwritten() throws {
        try TemporaryFolder.use { folder in
            try folder.write("b.json", "mine")
            var desk = try desk()
            try desk.set(.closed)
            #expect(
                failure(&desk, into: folder.path)
                    == "\(folder("b.json")): it is there already and is not overwritten; choose another folder"
            )
            #expect(folder.text("b.json") == "mine")
            #expect(folder.names == ["b.json"])
            #expect(desk.unsaved == 1 && desk.workspace.needsFolder)
        }
    }

    @Test func norIsALinkThatLeadsNowhere() throws {
        try TemporaryFolder.use { folder in
            folder.link("a.json", to: folder("nowhere"))
            var desk = try desk()
            #expect(failure(&desk, into: folder.path)?.contains("it is there already") == true)
            #expect(folder.names == ["a.json"])
        }
    }

    @Test func aFolderThatCannotBeMade() throws {
        try TemporaryFolder.use { folder in
            try folder.write("file", "a file")
            var desk = try desk()
            try desk.set(.closed)
            for path in ["file", "file/below"] {
                #expect(failure(&desk, into: folder(path))?.hasPrefix("\(folder("file"))") == true)
            }
            // Nobody, not even the superuser, can make a folder there.
            #expect(
                failure(&desk, into: "/proc/scrutineer-tests")?.hasPrefix("/proc/scrutineer-tests: ") == true)
            #expect(folder.text("file") == "a file")
            #expect(folder.names == ["file"])
            #expect(desk.unsaved == 1)
        }
    }

    @Test func theBundledPlansAreWrittenAsFiles() throws {
        try TemporaryFolder.use { folder in
            let paths = try BundledFiles.write(bundled, into: folder("samples"))
            #expect(paths == [folder("samples/a.json"), folder("samples/b.json")])
            #expect(folder.text("samples/a.json") == PlanText.plan("a"))
            #expect(folder.names == ["samples", "samples/a.json", "samples/b.json"])
            folder.remove("samples/a.json")
            let error = #expect(throws: FileError.self) {
                try BundledFiles.write(bundled, into: folder("samples"))
            }
            #expect(
                error?.message
                    == "\(folder("samples/b.json")): it is there already and is not overwritten; choose another folder"
            )
            #expect(folder.names == ["samples", "samples/b.json"])
        }
    }

    @Test func aNewFileHasTheUsualPermissions() throws {
        try TemporaryFolder.use { folder in
            try folder.write("any", "")
            _ = try BundledFiles.write(bundled, into: folder.path)
            #expect(try folder.mode("a.json") == folder.mode("any"))
        }
    }
}
