import JSONText
import PlanModel

/// What can be read of a journal.
package struct JournalContents: Equatable, Sendable {
    package var path: String
    /// Nil where the first line is damaged or missing.
    package var head: JournalHead?
    package var entries: [JournalEntry] = []
    /// When the last entry was made: `2026-11-21T22:40:11Z`.
    package var lastTime: String?
    /// A sentence for each thing that is wrong, with what to make of it.
    package var damage: [String] = []
    /// The digest of the first line, whatever it holds.
    var firstLine: UInt64 = 0
    /// Whether nothing is in it but what was written of a head when a program was killed.
    let isBlank: Bool

    /// Whether it is surely a journal, and no file that came to have a journal's name or lost its beginning.
    var isJournal: Bool { head != nil || isBlank }

    /// Reads a journal. No bytes whatever stop the program; what was being written when a program was killed, a
    /// last line without its end, is passed over; but what does not begin as a journal does is nothing of ours that
    /// was being written.
    package init(parsing bytes: [UInt8], path: String) {
        self.path = path
        isBlank = JournalLine.isTorn(bytes, beginning: JournalHead.beginning)
        var reading = Reading()
        var number = 0
        for line in bytes.split(separator: JournalLine.newline, omittingEmptySubsequences: false) {
            number += 1
            if line.isEmpty { continue }
            if reading.isAtHead { firstLine = Digest.of(Array(line)) }
            if let json = JournalLine.read(line) {
                read(json, number, &reading)
            } else if line.endIndex < bytes.endIndex || reading.isAtHead && !isBlank {
                damage.append(
                    "line \(number) of \(path) is damaged; "
                        + (reading.isAtHead
                            ? "it cannot be told on which file the edits stand"
                            : "the edit in it cannot be read"))
                reading.damagedSinceLast += 1
            }
            reading.isAtHead = false
            if reading.isForeign { return }
        }
        if reading.isAtHead, !isBlank { damage.append(firstLineIsMissing) }
    }

    /// Where reading stands.
    private struct Reading {
        var isAtHead = true
        var isForeign = false
        /// The number of the last entry that was read.
        var last = 0
        var damagedSinceLast = 0
    }

    private mutating func read(_ json: JSONValue, _ line: Int, _ reading: inout Reading) {
        if let format = json["format"]?.asText {
            readHead(json, format, line, &reading)
            return
        }
        if reading.isAtHead {
            damage.append(firstLineIsMissing)
        }
        guard let entry = JournalEntry(json: json), let number = json["n"]?.asInteger, number > 0 else {
            damage.append("line \(line) of \(path) holds no edit that this version knows; it is left out")
            reading.damagedSinceLast += 1
            return
        }
        if number <= reading.last {
            damage.append("line \(line) of \(path) is out of order; check what comes of it")
        } else if number > reading.last + 1, reading.damagedSinceLast == 0 {
            let count = number - reading.last - 1
            damage.append(
                "\(Shown.count(count, "edit")) before line \(line) of \(path) \(count == 1 ? "is" : "are") missing; "
                    + "check what comes of the others")
        }
        reading.last = max(reading.last, number)
        reading.damagedSinceLast = 0
        entries.append(entry)
        lastTime = json["at"]?.asText ?? lastTime
    }

    private var firstLineIsMissing: String {
        "the first line of \(path) is missing; it cannot be told whose it is"
    }

    private mutating func readHead(
        _ json: JSONValue, _ format: String, _ line: Int, _ reading: inout Reading
    ) {
        if format != JournalHead.format, reading.isAtHead {
            reading.isForeign = true
            damage.append(
                "\(path) was written by another version of Scrutineer (\(format)); "
                    + "open the plan with that version to bring its edits back")
        } else if reading.isAtHead, let head = JournalHead(json: json) {
            self.head = head
        } else {
            damage.append("line \(line) of \(path) is not what should stand there; it is left out")
        }
    }
}
