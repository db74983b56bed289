import Glibc
import Testing
import Workspace

/// Whatever happens in the midst of a save, the file is whole: the old one or the new one.
@Suite struct SavingFaultTests {
    private let old = "the old plan\n"
    private let new = "the new plan, which is longer\n"

    /// How many calls a save makes that goes well.
    private func calls() throws -> Int {
        var count = 0
        try TemporaryFolder.use { folder in
            try folder.write("plan.json", old)
            let plan = FaultPlan(.none)
            _ = try plan.run { try FileSystem.replace(folder("plan.json"), with: Array(new.utf8)) }
            count = plan.count
            #expect(plan.calls.contains("fsync \(folder.path)"), "the folder is flushed")
            #expect(folder.text("plan.json") == new)
        }
        #expect(count > 8)
        return count
    }

    @Test func aKillAtEachCall() throws {
        for at in 1...(try calls() + 1) {
            try TemporaryFolder.use(inMemory: true) { folder in
                try folder.write("plan.json", old)
                let plan = FaultPlan(.kill(at: at, afterBytes: at % 2 * 7))
                var isSaved = false
                do {
                    _ = try plan.run { try FileSystem.replace(folder("plan.json"), with: Array(new.utf8)) }
                    isSaved = true
                } catch is FileError {}
                if isSaved { #expect(folder.text("plan.json") == new) }
                #expect([old, new].contains(folder.text("plan.json")), "killed at \(plan.calls.last ?? "")")
                // The next save goes well, and removes what the dead one left.
                try FileSystem.replace(folder("plan.json"), with: Array(new.utf8))
                #expect(folder.text("plan.json") == new)
                #expect(folder.names == ["plan.json"])
            }
        }
    }

    /// A file that no living process can have left.
    private let leftBehind = ".plan.json.scrutineer-\(pid_t.max)"

    /// The copy of a dead program may be what fills the disk, and would keep every save from succeeding.
    @Test(arguments: [ENOSPC, EDQUOT])
    func aFullDiskIsClearedOfWhatTheDeadLeft(_ code: Int32) throws {
        for bytes in [0, 5] {
            for isAnyLeft in [true, false] {
                try TemporaryFolder.use { folder in
                    try folder.write("plan.json", old)
                    let counting = FaultPlan(.none)
                    _ = try counting.run {
                        try FileSystem.replace(folder("plan.json"), with: Array(old.utf8))
                    }
                    let own = ".plan.json.scrutineer-\(getpid())"
                    let write = try #require(counting.calls.firstIndex { $0 == "write \(folder(own))" })
                    if isAnyLeft { try folder.write(leftBehind, "the new pl") }
                    let plan = FaultPlan(.fail(at: write + 1, code, afterBytes: bytes))
                    var failure: FileError?
                    plan.run {
                        do throws(FileError) {
                            try FileSystem.replace(folder("plan.json"), with: Array(new.utf8))
                        } catch { failure = error }
                    }
                    #expect((failure == nil) == isAnyLeft)
                    #expect(folder.text("plan.json") == (isAnyLeft ? new : old))
                    #expect(folder.names == ["plan.json"])
                }
            }
        }
    }

    @Test(arguments: [ENOSPC, EIO, EROFS, EACCES, EDQUOT])
    func anErrorAtEachCall(_ code: Int32) throws {
        for at in 1...(try calls()) {
            for bytes in [0, 5] {
                try TemporaryFolder.use { folder in
                    try folder.write("plan.json", old)
                    let plan = FaultPlan(.fail(at: at, code, afterBytes: bytes))
                    var failure: FileError?
                    plan.run {
                        do throws(FileError) {
                            try FileSystem.replace(folder("plan.json"), with: Array(new.utf8))
                        } catch { failure = error }
                    }
                    let text = folder.text("plan.json")
                    if let failure {
                        #expect(failure.path == folder("plan.json"))
                        #expect(!failure.reason.contains("system error"))
                        #expect(text == old || failure.reason.contains("it is written, but"))
                    } else {
                        #expect(text == new, "no error, though \(plan.calls[at - 1]) failed")
                    }
                    #expect([old, new].contains(text))
                    #expect(folder.names == ["plan.json"])
                }
            }
        }
    }

    @Test(arguments: [
        (SystemCall.write, ENOSPC, "the disk is full; make room and try again"),
        (.write, EDQUOT, "the disk is full; make room and try again"),
        (.fsync, EIO, "the disk reports a fault; save into another folder"),
        (.open, EROFS, "the disk can only be read; save into another folder"),
        (.rename, EACCES, "it may not be written by this user; ask who owns it for permission"),
    ])
    func theMessageSaysWhatToDo(_ call: SystemCall, _ code: Int32, _ reason: String) throws {
        try TemporaryFolder.use { folder in
            try folder.write("plan.json", old)
            let error = #expect(throws: FileError.self) {
                try FaultPlan(.failEvery(call, onPathEnding: "", code)).run {
                    try FileSystem.replace(folder("plan.json"), with: Array(new.utf8))
                }
            }
            #expect(error?.message == "\(folder("plan.json")): \(reason)")
            #expect(folder.text("plan.json") == old)
            #expect(folder.names == ["plan.json"])
        }
    }

    @Test func aFolderThatCannotBeFlushedIsReported() throws {
        try TemporaryFolder.use { folder in
            try folder.write("plan.json", old)
            let error = #expect(throws: FileError.self) {
                try FaultPlan(.failEvery(.fsync, onPathEnding: folder.path, EIO)).run {
                    try FileSystem.replace(folder("plan.json"), with: Array(new.utf8))
                }
            }
            #expect(error?.reason.hasPrefix("it is written, but the disk does not confirm") == true)
            #expect(folder.text("plan.json") == new)
            // A file system that knows nothing of the kind is no fault.
            for code in [EINVAL, ENOTSUP] {
                let plan = FaultPlan(.failEvery(.fsync, onPathEnding: folder.path, code))
                #expect(throws: Never.self) {
                    try plan.run {
                        try FileSystem.replace(folder("plan.json"), with: Array(old.utf8))
                    }
                }
            }
        }
    }

    @Test func whatDeadProcessesLeftIsRemovedAndNothingElse() throws {
        try TemporaryFolder.use { folder in
            try folder.write("plan.json", old)
            let dead = try Child.dead()
            let kept = [
                ".plan.json.scrutineer-\(getppid())", ".other.json.scrutineer-\(dead)",
                ".plan.json.scrutineer-journal", ".plan.json.scrutineer-0\(dead)",
            ]
            for name in kept + [".plan.json.scrutineer-\(dead)"] { try folder.write(name, "x") }
            try FileSystem.replace(folder("plan.json"), with: Array(new.utf8))
            #expect(folder.names == (kept + ["plan.json"]).sorted())
        }
    }

    @Test func whatIsNoFileIsNotReplaced() throws {
        try TemporaryFolder.use { folder in
            folder.link("loop", to: "loop")
            folder.makeFolder("folder")
            folder.link("nowhere", to: "gone")
            for (name, reason) in [
                ("loop", "its links lead round in a circle; mend the link"),
                ("folder", "it is a folder, not a file"),
                ("nowhere", "there is no such file or folder; check the name"),
                ("gone", "there is no such file or folder; check the name"),
            ] {
                let error = #expect(throws: FileError.self) {
                    try FileSystem.replace(folder(name), with: [])
                }
                #expect(error == FileError(path: folder(name), reason: reason))
            }
            #expect(folder.names == ["folder", "loop", "nowhere"])
        }
    }

    @Test func aLinkIsFollowedAndTheModeKept() throws {
        try TemporaryFolder.use { folder in
            try folder.write("real/plan.json", old)
            #expect(chmod(folder("real/plan.json"), 0o640) == 0)
            folder.link("plan.json", to: "real/plan.json")
            try FileSystem.replace(folder("plan.json"), with: Array(new.utf8))
            #expect(folder.isLink("plan.json"))
            #expect(folder.text("real/plan.json") == new)
            #expect(try folder.mode("real/plan.json") == 0o640)
        }
    }
}
