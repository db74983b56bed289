import Glibc
import Testing
import Workspace

@Suite struct PlanLockTests {
    @Test func oneAtATime() throws {
        try TemporaryFolder.use { folder in
            try folder.write("plan.json", "plan")
            let path = folder("plan.json")
            try PlanLock.withLock(on: path) { () throws(FileError) in
                let error = #expect(throws: FileError.self) {
                    try PlanLock.withLock(on: path, patience: .zero) {}
                }
                #expect(
                    error?.message
                        == "\(path): another program is saving it just now; wait a moment and save again")
            }
            #expect(try PlanLock.withLock(on: path, patience: .zero) { 7 } == 7, "it was let go")
        }
    }

    @Test func theLockIsLetGoAfterAnError() throws {
        try TemporaryFolder.use { folder in
            try folder.write("plan.json", "plan")
            let path = folder("plan.json")
            let failure = FileError(path: path, reason: "any")
            let error = #expect(throws: FileError.self) {
                try PlanLock.withLock(on: path) { () throws(FileError) in throw failure }
            }
            #expect(error == failure)
            #expect(try PlanLock.withLock(on: path, patience: .zero) { true })
        }
    }

    /// A save gives the name to another file; who waited for the old one has to wait for the new one.
    @Test func theLockIsOnTheFileThatHasTheNameNow() throws {
        try TemporaryFolder.use { folder in
            try folder.write("plan.json", "old")
            let path = folder("plan.json")
            try PlanLock.withLock(on: path) { () throws(FileError) in
                try FileSystem.replace(path, with: Array("new".utf8))
                // The new file is not locked: whoever comes now finds it as it is to stay.
                #expect(throws: Never.self) { try PlanLock.withLock(on: path, patience: .zero) {} }
            }
        }
    }

    @Test(arguments: [ENOLCK, EOPNOTSUPP, ENOSYS])
    func fileSystemsWithoutLocksGoOnWithout(_ code: Int32) throws {
        try TemporaryFolder.use { folder in
            try folder.write("plan.json", "plan")
            let plan = FaultPlan(.failEvery(.flock, onPathEnding: "plan.json", code))
            #expect(try plan.run { try PlanLock.withLock(on: folder("plan.json")) { true } })
        }
    }

    @Test func aFileThatIsMissing() throws {
        try TemporaryFolder.use { folder in
            let error = #expect(throws: FileError.self) { try PlanLock.withLock(on: folder("gone.json")) {} }
            #expect(error?.reason == "there is no such file or folder; check the name")
        }
    }
}
