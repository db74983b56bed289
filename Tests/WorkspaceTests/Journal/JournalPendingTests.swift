import PlanModel
import Testing
import Workspace

/// Which edits are not saved, from what a journal says happened.
@Suite struct JournalPendingTests {
    private let saved = JournalHead.Base(size: 1, digest: 0xAB)

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
            ([.event(.edit, a), .event(.edit, b)], [a, b], [a, b]),
            ([.event(.edit, a), .event(.edit, b), .event(.undo, b)], [a], [a, b, b.inverse]),
            ([.event(.edit, a), .event(.undo, a)], [], [a, a.inverse]),
            ([.event(.edit, a), .event(.undo, a), .event(.redo, a)], [a], [a, a.inverse, a]),
            ([.event(.edit, a), .event(.undo, a), .event(.edit, c)], [c], [a, a.inverse, c]),
            // Undone after it was saved.
            ([.event(.undo, a)], [a.inverse], [a.inverse]),
            ([.event(.undo, a), .event(.redo, a)], [], [a.inverse, a]),
            (
                [.event(.undo, b), .event(.undo, a), .event(.redo, a)], [b.inverse],
                [b.inverse, a.inverse, a]
            ),
            (
                [.event(.undo, a), .event(.edit, c), .event(.undo, c)], [a.inverse],
                [a.inverse, c, c.inverse]
            ),
            ([.event(.redo, a)], [a], [a]),
            // The edits as they fit another base.
            ([.event(.edit, a), .carried(c, edits: [b, c])], [b, c], [c]),
            ([.carried(c, edits: [b, c]), .event(.undo, c)], [b], [c, c.inverse]),
        ]
        for row in table {
            #expect(contents(row.entries).pending(onDisk: nil) == row.pending)
            #expect(contents(row.entries).changes(onDisk: nil) == changes(row.changes))
        }
    }

    @Test func aSaveCountsOnlyWhereTheFileHasItsDigest() throws {
        let (a, b) = (try JournalDesk.edit(1), try JournalDesk.edit(2))
        let entries: [JournalEntry] = [.event(.edit, a), .saving(saved), .event(.edit, b)]
        #expect(contents(entries).pending(onDisk: 0xAB) == [b])
        #expect(contents(entries).changes(onDisk: 0xAB) == b.changes)
        #expect(contents(entries).pending(onDisk: 0xCD) == [a, b])
        #expect(contents(entries).changes(onDisk: nil) == a.changes + b.changes)
        let undone = contents([.event(.edit, a), .saving(saved), .event(.undo, a)])
        #expect(undone.pending(onDisk: 0xAB) == [a.inverse])
        #expect(undone.pending(onDisk: 0xCD) == [])
        #expect(!contents([.event(.edit, a), .saving(saved)]).isWorthAsking(onDisk: 0xAB))
        #expect(contents([.event(.edit, a), .saving(saved)]).isWorthAsking(onDisk: 0xCD))
    }
}
