import Glibc
import PlanModel
import PlanStore
import Testing
import Workspace

/// A journal that was cut or damaged gives all that can be read of it, and says what cannot.
@Suite struct JournalDamageTests {
    private let path = "/plans/.plan.json.scrutineer-journal"

    /// A journal of four entries, and where each of its records ends, without the line end.
    private func journal() throws -> (bytes: [UInt8], entries: [JournalEntry], ends: [Int]) {
        var bytes: [UInt8] = []
        var entries: [JournalEntry] = []
        var ends: [Int] = []
        try JournalDesk.use { desk in
            var journal = try desk.open().journal
            func take() throws {
                let text = try #require(desk.folder.text("plans/.plan.json.scrutineer-journal"))
                bytes = Array(text.utf8)
                ends.append(bytes.count - 1)
            }
            try take()
            for entry: JournalEntry in [
                .event(EditEvent(.edit, try JournalDesk.edit(1))), .saving(desk.head().base),
                .event(EditEvent(.redo, try JournalDesk.edit(2))),
                .carried(try JournalDesk.edit(3), edits: [try JournalDesk.edit(4)]),
            ] {
                try journal.append(entry, at: desk.time)
                entries.append(entry)
                try take()
            }
            journal.close(removing: true)
        }
        return (bytes, entries, ends)
    }

    @Test func cutAtEachByte() throws {
        let (bytes, entries, ends) = try journal()
        for length in 0...bytes.count {
            let contents = JournalContents(parsing: Array(bytes[..<length]), path: path)
            let whole = ends.count { $0 <= length }
            #expect((contents.head != nil) == (whole > 0), "\(length)")
            #expect(contents.entries == Array(entries.prefix(max(0, whole - 1))), "\(length)")
            #expect(contents.damage == [], "a torn last line is passed over, \(length)")
        }
    }

    @Test func eachBitOfEachByteFlipped() throws {
        let (bytes, entries, ends) = try journal()
        for index in bytes.indices {
            for bit in 0..<8 {
                var bytes = bytes
                bytes[index] ^= 1 << UInt8(bit)
                let contents = JournalContents(parsing: bytes, path: path)
                // The line end before a record belongs to it; a line end that turns into text may spoil its line.
                let record = ends.firstIndex { index <= $0 } ?? ends.count - 1
                let expected = entries.enumerated().filter { $0.offset + 1 != record }.map(\.element)
                let isWhole = contents.entries == entries && contents.head != nil
                #expect(contents.entries == expected || isWhole, "byte \(index), bit \(bit)")
                #expect((contents.head == nil) == (record == 0) || isWhole, "byte \(index), bit \(bit)")
                if !isWhole, index != ends.last {
                    #expect(
                        contents.damage.contains { $0.contains("of \(path) is damaged") },
                        "byte \(index), bit \(bit)")
                }
                if isWhole { #expect(contents.damage.count <= 1) }
            }
        }
    }

    @Test func theMessageNamesTheLine() throws {
        let (bytes, entries, ends) = try journal()
        var damaged = bytes
        damaged[ends[1] - 5] ^= 1
        let contents = JournalContents(parsing: damaged, path: path)
        #expect(contents.damage == ["line 4 of \(path) is damaged; the edit in it cannot be read"])
        #expect(contents.entries == Array(entries[1...]))
        damaged = bytes
        damaged[ends[0] - 5] ^= 1
        #expect(
            JournalContents(parsing: damaged, path: path).damage == [
                "line 2 of \(path) is damaged; it cannot be told on which file the edits stand"
            ])
    }

    @Test func linesThatAreMissingOrOutOfOrderAreReported() throws {
        let (bytes, entries, ends) = try journal()
        func record(_ index: Int) -> [UInt8] {
            Array(bytes[(index == 0 ? 0 : ends[index - 1] + 1)...ends[index]])
        }
        let gap = JournalContents(parsing: [0, 1, 4].flatMap(record), path: path)
        #expect(
            gap.damage == ["2 edits before line 6 of \(path) are missing; check what comes of the others"])
        #expect(gap.entries == [entries[0], entries[3]])
        let order = JournalContents(parsing: [0, 1, 3, 2, 4].flatMap(record), path: path)
        #expect(order.damage.contains("line 8 of \(path) is out of order; check what comes of it"))
        #expect(order.entries.count == 4)
        let headless = JournalContents(parsing: record(1), path: path)
        #expect(headless.damage == ["the first line of \(path) is missing; it cannot be told whose it is"])
        #expect(headless.entries == [entries[0]])
    }

    @Test func anotherVersionIsLeftAlone() throws {
        try JournalDesk.use { desk in
            // The checksum was worked out with zlib.
            let text = "\n" + #"8bbbfdaf {"format":"scrutineer-journal/2"}"# + "\n"
            try desk.folder.write("plans/.plan.json.scrutineer-journal", text)
            let opening = try desk.open()
            #expect(opening.leftovers.map { $0.contents.pending(onDisk: nil) } == [[]])
            #expect(
                opening.leftovers.flatMap(\.contents.damage) == [
                    "\(desk.beside) was written by another version of Scrutineer (scrutineer-journal/2); open the "
                        + "plan with that version to bring its edits back"
                ])
            opening.journal.close(removing: true)
            #expect(desk.folder.text("plans/.plan.json.scrutineer-journal") == text)
        }
    }

    @Test func whatIsNoJournalIsNoTrap() throws {
        try JournalDesk.use { desk in
            let name = ".plan.json.scrutineer-journal"
            desk.folder.link("plans/" + name, to: "plan.json")
            desk.folder.makeFolder("plans/\(name)-2")
            let opening = try desk.open()
            #expect(opening.notes.count == 2)
            #expect(opening.notes.allSatisfy { $0.hasPrefix(desk.beside) })
            #expect(opening.journal.path == desk.beside + "-3")
            #expect(desk.folder.text("plans/plan.json") == String(decoding: desk.old, as: UTF8.self))
            opening.journal.close(removing: true)
        }
    }

    @Test func aJournalBeyondAllBoundsIsNotRead() throws {
        try JournalDesk.use { desk in
            try desk.folder.write("plans/.plan.json.scrutineer-journal", "x")
            try #require(truncate(desk.beside, 1_000_000_001) == 0)
            let error = #expect(throws: FileError.self) { try Journal.read(desk.beside) }
            #expect(
                error?.message == "\(desk.beside): it is larger than 1 GB, the most that is read of unsaved "
                    + "edits; move it elsewhere")
            let opening = try desk.open()
            #expect(opening.notes == [error?.message])
            opening.journal.close(removing: true)
        }
    }
}
