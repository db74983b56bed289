import PlanModel
import PlanStore
import Workspace

/// The journal: whatever is in one, what is whole in it is read, and no part of an entry that a killed program was
/// writing costs one that stands before it.
///
/// A line of the input that begins with `#` is a line of the file as it is. Before every other the checksum is put,
/// which no fuzzer would guess.
enum JournalFuzzing {
    static let path = "/plans/.plan.json.scrutineer-journal"

    @Sendable static func faults(_ bytes: [UInt8]) -> [String] {
        let file = journal(of: bytes)
        let contents = JournalContents(parsing: file, path: path)
        var faults = Faults()
        check(contents, &faults)
        let record = record(
            Array(#"{"n":9,"deed":"saving","at":"","digest":"0123456789abcdef","size":7}"#.utf8))
        let entry = JournalEntry.saving(ContentDigest(size: 7, digest: 0x0123_4567_89ab_cdef))
        let isForeign = contents.damage.contains { $0.contains("another version") }
        for count in [0, 1, 9, record.count - 2] {
            let torn = JournalContents(parsing: file + [newline] + record[..<count], path: path)
            faults.expect(
                torn.entries == ended(file).entries && torn.head == ended(file).head,
                "\(count) bytes of an entry behind it cost what stands before")
        }
        let more = JournalContents(parsing: file + [newline] + record, path: path)
        if !isForeign, !(ended(file).damage.contains { $0.contains("another version") }) {
            faults.expect(more.entries == ended(file).entries + [entry], "an entry behind it is not read")
        }
        for cut in cuts(of: file) {
            let cut = JournalContents(parsing: Array(file[..<cut]), path: path)
            faults.expect(contents.entries.starts(with: cut.entries), "cut, it holds other entries")
        }
        if !contents.entries.isEmpty { JournalRecovery.check(file, &faults) }
        return faults.sentences
    }

    /// The same with its last line ended.
    private static func ended(_ file: [UInt8]) -> JournalContents {
        JournalContents(parsing: file + [newline], path: path)
    }

    private static func check(_ contents: JournalContents, _ faults: inout Faults) {
        for digest: UInt64? in [nil, 0x0123_4567_89ab_cdef] {
            let edits = contents.pending(onDisk: digest)
            let changes = contents.changes(onDisk: digest)
            faults.expect(
                (contents.unsaved(onDisk: digest) > 0) == !NetChanges(changes).changes.isEmpty,
                "\(contents.unsaved(onDisk: digest)) edits are unsaved of \(edits.count)")
            for edit in edits {
                faults.expect(
                    PlanEdit(jsonText: edit.jsonText) == edit,
                    "an edit is not read as itself: \(edit.jsonText)")
            }
            _ = contents.isWorthAsking(onDisk: digest)
        }
        faults.expect(contents.damage.allSatisfy { $0.contains(path) }, "a sentence does not name the file")
    }

    /// Some places at which to cut a file, each of its line ends among them.
    private static func cuts(of file: [UInt8]) -> [Int] {
        let ends = file.indices.filter { file[$0] == newline }.prefix(40)
        return ends.flatMap { [$0, $0 + 1] } + [file.count / 3, file.count / 2, max(0, file.count - 1)]
    }

    static func journal(of bytes: [UInt8]) -> [UInt8] {
        let lines = bytes.split(separator: newline, omittingEmptySubsequences: false)
        return Array(
            lines.map { line -> [UInt8] in
                line.first == UInt8(ascii: "#") ? Array(line.dropFirst()) + [newline] : record(Array(line))
            }
            .joined())
    }

    private static let newline = UInt8(ascii: "\n")

    private static func record(_ text: [UInt8]) -> [UInt8] {
        let digits = String(checksum(text), radix: 16)
        let padded = String(repeating: "0", count: 8 - digits.count) + digits
        return [newline] + Array(padded.utf8) + [UInt8(ascii: " ")] + text + [newline]
    }

    /// CRC-32 bit by bit, apart from the one that it is held against.
    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var sum: UInt32 = ~0
        for byte in bytes {
            sum ^= UInt32(byte)
            for _ in 0..<8 {
                let isOdd = sum & 1 == 1
                sum >>= 1
                if isOdd { sum ^= 0xEDB8_8320 }
            }
        }
        return ~sum
    }
}
