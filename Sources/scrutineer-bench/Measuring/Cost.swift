/// What is measured: one line of the table each.
///
/// The raw value is the name that `--only` takes and the JSON has.
enum Cost: String, CaseIterable, Sendable {
    case read, parse, load, index, firstFrame = "first-frame", open, manyFiles = "many-files", memory
    case row, frame80 = "frame-80x24", frame120 = "frame-120x40", frame200 = "frame-200x50"
    case lead, find, overdue, sort, asOf = "as-of"
    case edit, undo, redo, editKey = "edit-key", undoKey = "undo-key", journal, prepare, save, settle
    case terminalFirst = "terminal-first", terminalFull = "terminal-full", terminalMemory = "terminal-memory"
    case terminalRow = "terminal-row", terminalRow99 = "terminal-row-99", terminalRowBytes =
        "terminal-row-bytes"
    case terminalRested = "terminal-rested", terminalRestedBytes = "terminal-rested-bytes"
    case terminalNarrowBytes = "terminal-narrow-bytes"
    case terminalPage = "terminal-page", terminalPageBytes = "terminal-page-bytes"
    case terminalLead = "terminal-lead", terminalFind = "terminal-find", terminalAsOf = "terminal-as-of"
    case terminalEdit = "terminal-edit", terminalUndo = "terminal-undo"
    case idleTime = "idle-time", idleWakes = "idle-wakes", idleBytes = "idle-bytes"

    /// Whether it is measured of the built program in a terminal.
    var isInTerminal: Bool { rawValue.hasPrefix("terminal-") || rawValue.hasPrefix("idle-") }

    var what: String {
        switch self {
        case .read: "read the file's bytes"
        case .parse: "bytes to checked records"
        case .load: "read, check, join and work out the states"
        case .index: "records to a store"
        case .firstFrame: "first rows and frame of a store"
        case .open: "file to first frame with all records"
        case .manyFiles: "the same as 333 files"
        case .memory: "peak memory of a process that loads it"
        case .row: "row down and frame"
        case .frame80: "draw a frame of 80x24"
        case .frame120: "draw a frame of 120x40"
        case .frame200: "draw a frame of 200x50"
        case .lead: "lead filter, Enter to frame"
        case .find: "a letter of a find to frame"
        case .overdue: "overdue list by days late and frame"
        case .sort: "sort by a column and frame"
        case .asOf: "step the as-of date and frame"
        case .edit: "set a status in the store"
        case .undo: "take it back in the store"
        case .redo: "do it again in the store"
        case .editKey: "set a status, Enter to frame"
        case .undoKey: "undo, key to frame"
        case .journal: "an edit until it is safe in the journal"
        case .prepare: "what an edit leaves to be done after the frame"
        case .save: "save after one edit"
        case .settle: "what a save leaves to be done after the frame"
        case .terminalFirst: "start to first frame"
        case .terminalFull: "start to all records shown"
        case .terminalMemory: "peak memory of the program"
        case .terminalRow: "row down after row: key to last byte"
        case .terminalRow99: "row down after row: 99 of 100 within"
        case .terminalRowBytes: "row down after row: bytes"
        case .terminalRested: "row down after a rest, with its detail: key to last byte"
        case .terminalRestedBytes: "row down after a rest, with its detail: bytes"
        case .terminalNarrowBytes: "row down at 80x24: bytes"
        case .terminalPage: "page down: key to last byte"
        case .terminalPageBytes: "page down: bytes"
        case .terminalLead: "lead filter: Enter to last byte"
        case .terminalFind: "a letter of a find to last byte"
        case .terminalAsOf: "step the as-of date to last byte"
        case .terminalEdit: "set a status: Enter to last byte"
        case .terminalUndo: "undo: key to last byte"
        case .idleTime: "idle for 5 s: processor time"
        case .idleWakes: "idle for 5 s: wake-ups"
        case .idleBytes: "idle for 5 s: bytes written"
        }
    }

    var unit: Unit {
        switch self {
        case .memory, .terminalMemory: .megabytes
        case .terminalRowBytes, .terminalRestedBytes, .terminalNarrowBytes, .terminalPageBytes, .idleBytes:
            .bytes
        case .idleWakes: .times
        default: .milliseconds
        }
    }

    enum Unit: String, Sendable {
        case milliseconds = "ms"
        case megabytes = "MB"
        case bytes = "bytes"
        case times
    }
}
