import Glibc
import Testing
import Workspace

@Suite struct PlanLockTests {
    @Test func oneAtATime() throws {
        try TemporaryFolder.use { folder in
            try folder.write("plan.json", "plan")
            let path = folder("plan.json")
            let lock = try #require(try PlanLock.take(path))
            let error = #expect(throws: FileError.self) { try PlanLock.take(path, patience: .zero) }
            #expect(
                error?.message
                    == "\(path): another program is saving it just now; wait a moment and save again")
            lock.unlock()
            #expect(try PlanLock.take(path, patience: .zero) != nil, "it was let go")
        }
    }

    @Test func theLockEndsWithWhoeverHoldsIt() throws {
        try TemporaryFolder.use { folder in
            try folder.write("plan.json", "plan")
            let path = folder("plan.json")
            var lock = try PlanLock.take(path)
            #expect(lock != nil)
            lock = nil
            #expect(try PlanLock.take(path, patience: .zero) != nil)
        }
    }

    /// A save gives the name to another file; who waited for the old one has to wait for the new one.
    @Test func theLockIsOnTheFileThatHasTheNameNow() throws {
        try TemporaryFolder.use { folder in
            try folder.write("plan.json", "old")
            let path = folder("plan.json")
            let lock = try #require(try PlanLock.take(path))
            try FileSystem.replace(path, with: Array("new".utf8))
            // The new file is not locked: whoever comes now finds it as it is to stay.
            #expect(try PlanLock.take(path, patience: .zero) != nil)
            lock.unlock()
        }
    }

    @Test(arguments: [ENOLCK, EOPNOTSUPP, ENOSYS])
    func fileSystemsWithoutLocksGoOnWithout(_ code: Int32) throws {
        try TemporaryFolder.use { folder in
            try folder.write("plan.json", "plan")
            let plan = FaultPlan(.failEvery(.flock, onPathEnding: "plan.json", code))
            #expect(try plan.run { try PlanLock.take(folder("plan.json")) } == nil)
        }
    }

    @Test func aFileThatIsMissing() throws {
        try TemporaryFolder.use { folder in
            let error = #expect(throws: FileError.self) { try PlanLock.take(folder("gone.json")) }
            #expect(error?.reason == "there is no such file or folder; check the name")
        }
    }
}
