import Glibc
import PlanModel
import PlanStore
import Testing
import Workspace

/// Whatever happens in the midst of a program's work, the plan is whole, and each edit that was taken is in its file
/// or offered at the next opening.
@Suite struct JournalFaultTests {
    /// What a program has promised, as the officer saw it.
    private final class Promise {
        /// Edits that were taken, and not undone or saved since.
        var unsaved: [PlanEdit] = []
        /// What the plan's file may hold.
        var texts: [[UInt8]]
        /// The edit that was being taken or undone when the program was killed.
        var underWay: PlanEdit?
        /// The edits of a save of which the program did not hear whether it went well.
        var beingSaved: [PlanEdit] = []
        var failures: [FileError] = []

        init(_ text: [UInt8]) { texts = [text] }

        /// Does something; what fails is told, and the work goes on, unless the program is dead.
        func attempt(_ body: () throws(FileError) -> Void) throws -> Bool {
            do throws(FileError) {
                try body()
                return true
            } catch {
                failures.append(error)
                if FaultPlan.current?.isDead == true { throw error }
                return false
            }
        }
    }

    private func text(_ number: Int) -> [UInt8] { Array("plan saved for the time \(number)\n".utf8) }

    /// A program's work from opening to the end: edits, a save, a merge, an undo.
    private func work(_ desk: JournalDesk, _ promise: Promise, isStateAllowed: Bool) throws {
        let place = try desk.place(isStateAllowed)
        var opened: Journal?
        let isOpen = try promise.attempt { () throws(FileError) in
            opened = try Journal.open(place, head: desk.head()).journal
        }
        guard isOpen, var journal = opened else { return }
        func append(_ entry: JournalEntry) throws -> Bool {
            try promise.attempt { () throws(FileError) in try journal.append(entry, at: desk.time) }
        }
        func edit(_ number: Int) throws {
            let edit = try JournalDesk.edit(number)
            promise.underWay = edit
            if try append(.event(EditEvent(.edit, edit))) { promise.unsaved.append(edit) }
            promise.underWay = nil
        }
        try edit(1)
        try edit(2)
        let new = text(1)
        let base = ContentDigest(of: new)
        promise.texts.append(new)
        promise.beingSaved = promise.unsaved
        var isSaved = try append(.saving(base))
        if isSaved {
            isSaved = try promise.attempt { () throws(FileError) in
                try FileSystem.replace(desk.path, with: new)
            }
        }
        if isSaved {
            promise.unsaved = []
            promise.beingSaved = []
            _ = try promise.attempt { () throws(FileError) in try journal.retire(on: base) }
        }
        try edit(3)
        try edit(4)
        let carried = promise.unsaved
        if let last = carried.last {
            let all = PlanEdit(
                plan: "p", changes: carried.flatMap(\.changes), summary: "", by: "", on: last.on)
            _ = try promise.attempt { () throws(FileError) in
                try journal.begin(
                    on: isSaved ? base : desk.head().base, with: [.carried(all, edits: carried)],
                    at: desk.time)
            }
            promise.underWay = last
            if try append(.event(EditEvent(.undo, last.inverse))) { promise.unsaved.removeLast() }
            promise.underWay = nil
        }
        try edit(5)
        journal.close(removing: promise.unsaved.isEmpty)
    }

    /// What the next program finds.
    private func check(_ desk: JournalDesk, _ promise: Promise, at moment: String) throws {
        let bytes = Array(try #require(desk.folder.text("plans/plan.json")).utf8)
        #expect(promise.texts.contains(bytes), "the plan is whole, \(moment)")
        var opening = try Journal.open(desk.place(), head: desk.head(bytes, by: "Next"))
        let offered = opening.leftovers.flatMap {
            $0.contents.pending(onDisk: ContentDigest(of: bytes).digest)
        }
        #expect(opening.leftovers.flatMap(\.contents.damage) == [], "\(moment)")
        // A save that is in the file though the program did not hear of it has its edits.
        let inFile = bytes == desk.old ? [] : promise.beingSaved
        let missing = promise.unsaved.filter { edit in
            !offered.contains(edit) && !inFile.contains(edit) && edit != promise.underWay
        }
        #expect(missing.isEmpty, "\(moment): \(missing.map(\.summary)) is lost")
        // Nothing comes twice, and nothing comes that was not taken, but for what was under way.
        let extra = offered.enumerated().filter { index, edit in
            offered[..<index].contains(edit) || !promise.unsaved.contains(edit) && edit != promise.underWay
        }
        #expect(extra.isEmpty, "\(moment): \(extra.map(\.element.summary)) is too much")
        if !opening.leftovers.isEmpty {
            try opening.journal.begin(
                on: ContentDigest(of: bytes), with: offered.map { .event(EditEvent(.edit, $0)) },
                recovering: opening.leftovers, at: desk.time)
            opening.leftovers = []
            #expect(try Journal.read(opening.journal.path).pending(onDisk: nil) == offered)
        }
        opening.journal.close(removing: true)
        #expect(!desk.folder.names.contains { $0.contains("scrutineer-journal") }, "\(moment)")
    }

    private func calls(isStateAllowed: Bool) throws -> Int {
        var count = 0
        try JournalDesk.use { desk in
            let plan = FaultPlan(.none)
            let promise = Promise(desk.old)
            try plan.run { try work(desk, promise, isStateAllowed: isStateAllowed) }
            #expect(promise.failures == [])
            #expect(try promise.unsaved == [JournalDesk.edit(3), JournalDesk.edit(5)])
            try check(desk, promise, at: "without a fault")
            count = plan.count
        }
        #expect(count > 60)
        return count
    }

    @Test(arguments: [0, 1, 40]) func aKillAtEachCall(afterBytes bytes: Int) throws {
        for at in 1...(try calls(isStateAllowed: true) + 1) {
            try JournalDesk.use { desk in
                let plan = FaultPlan(.kill(at: at, afterBytes: bytes))
                let promise = Promise(desk.old)
                do {
                    try plan.run { try work(desk, promise, isStateAllowed: true) }
                } catch is FileError {}
                try check(desk, promise, at: "killed at call \(at): \(plan.calls.last ?? "")")
            }
        }
    }

    @Test(arguments: [ENOSPC, EIO, EROFS, EACCES, EDQUOT], [false, true])
    func anErrorAtEachCall(_ code: Int32, isStateAllowed: Bool) throws {
        for at in 1...(try calls(isStateAllowed: isStateAllowed)) {
            try JournalDesk.use { desk in
                let plan = FaultPlan(.fail(at: at, code, afterBytes: at % 2 * 30))
                let promise = Promise(desk.old)
                do {
                    try plan.run { try work(desk, promise, isStateAllowed: isStateAllowed) }
                } catch is FileError {}
                let call = plan.calls[min(at, plan.count) - 1]
                #expect(desk.isClean, "\(call)")
                for failure in promise.failures {
                    #expect(failure.message.hasPrefix("/") && !failure.reason.contains("system error"))
                }
                try check(desk, promise, at: "call \(at) fails: \(call)")
            }
        }
    }
}
