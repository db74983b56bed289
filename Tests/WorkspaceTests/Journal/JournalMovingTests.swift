import Glibc
import PlanModel
import PlanStore
import Testing
import Workspace

/// A journal whose disk takes no more goes on in the user's own folder.
@Suite struct JournalMovingTests {
    private func edits(_ count: Int) throws -> [PlanEdit] { try (1...count).map(JournalDesk.edit) }

    /// From the third write into the journal beside the plan on: after its head and its first entry.
    private func full(_ code: Int32) -> FaultPlan.Fault {
        .failEvery(.write, onPathEnding: "plans/.plan.json.scrutineer-journal", from: 3, code)
    }

    @Test(arguments: [ENOSPC, EDQUOT, EROFS, EIO])
    func aDiskThatTakesNoMoreSendsTheJournalElsewhere(_ code: Int32) throws {
        try JournalDesk.use { desk in
            let edits = try edits(3)
            try FaultPlan(full(code)).run {
                var journal = try desk.open().journal
                for edit in edits { try journal.append(.event(EditEvent(.edit, edit)), at: desk.time) }
                #expect(journal.path.hasPrefix(desk.journals + "/"))
                #expect(try Journal.read(journal.path).pending(onDisk: nil) == edits)
                #expect(
                    desk.folder.names.count { $0.contains("scrutineer-journal") } == 1, "the old one is gone")
                journal.close(removing: false)
            }
            #expect(
                Journal.waiting(try desk.place(), onDisk: 0).map { $0.contents.pending(onDisk: 0) } == [edits]
            )
            #expect(Journal.waiting(try desk.place(false), onDisk: 0).isEmpty)
        }
    }

    @Test func whereThereIsNowhereElseTheEditIsNotTaken() throws {
        try JournalDesk.use { desk in
            let edits = try edits(2)
            try FaultPlan(full(ENOSPC)).run {
                var journal = try Journal.open(desk.place(false), head: desk.head()).journal
                try journal.append(.event(EditEvent(.edit, edits[0])), at: desk.time)
                let error = #expect(throws: FileError.self) {
                    try journal.append(.event(EditEvent(.edit, edits[1])), at: desk.time)
                }
                #expect(
                    error?.message == "\(desk.beside): the edit is not taken, for it could not be kept safe: "
                        + "the disk is full; make room and try again")
                journal.close(removing: false)
            }
            #expect(
                Journal.waiting(try desk.place(), onDisk: 0).map { $0.contents.pending(onDisk: 0) } == [
                    [edits[0]]
                ])
        }
    }

    /// A disk that can only be read any more keeps the old journal as well; its edits are not offered twice, nor
    /// after they were saved.
    @Test func aJournalThatCannotBeRemovedIsNotOfferedTwice() throws {
        try JournalDesk.use { desk in
            let edits = try edits(2)
            let stuck = FaultPlan.Fault.failEvery(
                .unlink, onPathEnding: "plans/.plan.json.scrutineer-journal", EROFS)
            let uncut = FaultPlan.Fault.failEvery(.ftruncate, onPathEnding: "", EROFS)
            try FaultPlan(full(EROFS), stuck, uncut).run {
                var journal = try desk.open().journal
                for edit in edits { try journal.append(.event(EditEvent(.edit, edit)), at: desk.time) }
                journal.close(removing: false)
            }
            #expect(desk.folder.names.contains("plans/.plan.json.scrutineer-journal"))
            #expect(
                Journal.waiting(try desk.place(), onDisk: 0).map { $0.contents.pending(onDisk: 0) } == [edits]
            )
            try FaultPlan(stuck).run {
                var opening = try desk.open()
                try opening.journal.begin(
                    on: desk.head().base, with: edits.map { .event(EditEvent(.edit, $0)) },
                    recovering: opening.leftovers, at: desk.time)
                opening.leftovers = []
                try opening.journal.retire(on: desk.head().base)
                opening.journal.close(removing: true)
            }
            #expect(desk.folder.names.contains("plans/.plan.json.scrutineer-journal"))
            #expect(Journal.waiting(try desk.place(), onDisk: 0).isEmpty)
            // As soon as the disk lets it, all of them go.
            let opening = try desk.open()
            #expect(opening.leftovers.isEmpty)
            opening.journal.close(removing: true)
            #expect(!desk.folder.names.contains { $0.contains("scrutineer-journal") })
        }
    }
}
