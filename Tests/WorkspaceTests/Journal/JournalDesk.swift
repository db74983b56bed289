import Glibc
import PlanModel
import Testing
import Workspace

/// A plan's file with its journals, in a folder of its own.
struct JournalDesk {
    let folder: TemporaryFolder
    let old = Array("the old plan\n".utf8)
    let time = "2026-11-21T22:40:11Z"

    static func use(_ body: (JournalDesk) throws -> Void) throws {
        try TemporaryFolder.use(inMemory: true) { folder in
            let desk = JournalDesk(folder: folder)
            try folder.write("plans/plan.json", String(decoding: desk.old, as: UTF8.self))
            try body(desk)
        }
    }

    var path: String { folder("plans/plan.json") }
    var journals: String { folder("state/journals") }
    var beside: String { folder("plans/.plan.json.scrutineer-journal") }

    func place(_ isStateAllowed: Bool = true) throws -> JournalPlace {
        try JournalPlace(forPlanAt: path, journals: isStateAllowed ? journals : nil)
    }

    func head(_ bytes: [UInt8]? = nil, by: String = "Ada", since: String? = nil) -> JournalHead {
        JournalHead(
            plan: "p", path: path, base: ContentDigest(of: bytes ?? old), by: by, host: "desk",
            process: getpid(),
            since: since ?? time, serial: 1)
    }

    func open(by: String = "Ada") throws -> Journal.Opening { try Journal.open(place(), head: head(by: by)) }

    /// An edit that its number tells from others.
    static func edit(_ number: Int) throws -> PlanEdit {
        PlanEdit(
            plan: "p",
            changes: [
                Change(
                    RecordName(.action, "1.\(number)"),
                    .set(member: "title", from: nil, to: .text("Line\n\"\(number)\" é😀")))
            ],
            summary: "edit \(number)", by: "Ada", on: try #require(Day("2026-11-21")))
    }

    /// Leaves a journal behind as a program does that is killed.
    func crash(_ entries: [JournalEntry], by: String = "Ada") throws {
        var journal = try open(by: by).journal
        for entry in entries { try journal.append(entry, at: time) }
        journal.close(removing: false)
    }

    /// Whether any temporary file of this process is left.
    var isClean: Bool { !folder.names.contains { $0.hasSuffix(".scrutineer-\(getpid())") } }
}
