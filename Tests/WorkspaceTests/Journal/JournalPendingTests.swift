import PlanModel
import PlanStore
import Testing
import Workspace

/// Which edits are not saved, from what a journal says happened.
@Suite struct JournalPendingTests {
    private let saved = ContentDigest(size: 1, digest: 0xAB)

    private func contents(_ entries: [JournalEntry]) -> JournalContents {
        var contents = JournalContents(parsing: [], path: "j")
        contents.entries = entries
        return contents
    }

    private func changes(_ edits: [PlanEdit]) -> [Change] { edits.flatMap(\.changes) }

    @Test func editsUndoAndRedo() throws {
        let (a, b, c) = (try JournalDesk.edit(1), try JournalDesk.edit(2), try JournalDesk.edit(3))
        let table: [(entries: [JournalEntry], pending: [PlanEdit], changes: [PlanEdit])] = [
            ([], [], []),
            ([.event(EditEvent(.edit, a)), .event(EditEvent(.edit, b))], [a, b], [a, b]),
            (
                [
                    .event(EditEvent(.edit, a)), .event(EditEvent(.edit, b)),
                    .event(EditEvent(.undo, b.inverse)),
                ], [a], [a, b, b.inverse]
            ),
            ([.event(EditEvent(.edit, a)), .event(EditEvent(.undo, a.inverse))], [], [a, a.inverse]),
            (
                [
                    .event(EditEvent(.edit, a)), .event(EditEvent(.undo, a.inverse)),
                    .event(EditEvent(.redo, a)),
                ], [a], [a, a.inverse, a]
            ),
            (
                [
                    .event(EditEvent(.edit, a)), .event(EditEvent(.undo, a.inverse)),
                    .event(EditEvent(.edit, c)),
                ], [c], [a, a.inverse, c]
            ),
            // Undone after it was saved.
            ([.event(EditEvent(.undo, a.inverse))], [a.inverse], [a.inverse]),
            ([.event(EditEvent(.undo, a.inverse)), .event(EditEvent(.redo, a))], [], [a.inverse, a]),
            (
                [
                    .event(EditEvent(.undo, b.inverse)), .event(EditEvent(.undo, a.inverse)),
                    .event(EditEvent(.redo, a)),
                ], [b.inverse],
                [b.inverse, a.inverse, a]
            ),
            (
                [
                    .event(EditEvent(.undo, a.inverse)), .event(EditEvent(.edit, c)),
                    .event(EditEvent(.undo, c.inverse)),
                ], [a.inverse],
                [a.inverse, c, c.inverse]
            ),
            ([.event(EditEvent(.redo, a))], [a], [a]),
            // The edits as they fit another base.
            ([.event(EditEvent(.edit, a)), .carried(c, edits: [b, c])], [b, c], [c]),
            ([.carried(c, edits: [b, c]), .event(EditEvent(.undo, c.inverse))], [b], [c, c.inverse]),
        ]
        for row in table {
            #expect(contents(row.entries).pending(onDisk: nil) == row.pending)
            #expect(contents(row.entries).changes(onDisk: nil) == changes(row.changes))
        }
    }

    @Test func aSaveCountsOnlyWhereTheFileHasItsDigest() throws {
        let (a, b) = (try JournalDesk.edit(1), try JournalDesk.edit(2))
        let entries: [JournalEntry] = [
            .event(EditEvent(.edit, a)), .saving(saved), .event(EditEvent(.edit, b)),
        ]
        #expect(contents(entries).pending(onDisk: 0xAB) == [b])
        #expect(contents(entries).changes(onDisk: 0xAB) == b.changes)
        #expect(contents(entries).pending(onDisk: 0xCD) == [a, b])
        #expect(contents(entries).changes(onDisk: nil) == a.changes + b.changes)
        let undone = contents([
            .event(EditEvent(.edit, a)), .saving(saved), .event(EditEvent(.undo, a.inverse)),
        ])
        #expect(undone.pending(onDisk: 0xAB) == [a.inverse])
        #expect(undone.pending(onDisk: 0xCD) == [])
        #expect(!contents([.event(EditEvent(.edit, a)), .saving(saved)]).isWorthAsking(onDisk: 0xAB))
        #expect(contents([.event(EditEvent(.edit, a)), .saving(saved)]).isWorthAsking(onDisk: 0xCD))
    }
}
