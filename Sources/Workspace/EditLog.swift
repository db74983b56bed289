import JSONText
import PlanModel

/// What was carried out on a plan since its records were read from their bytes, as far as it is in force, and how
/// much of it the file on the disk holds.
///
/// All of it is kept up to date with each edit, so that nothing is gone over again to know whether there is
/// anything to save.
struct EditLog: Sendable {
    /// What a save writes into the bytes.
    private(set) var all = NetChanges()
    /// What the file on the disk holds of it.
    private(set) var saved = NetChanges()
    /// What leads from the file to what the officer sees.
    private(set) var unsaved = NetChanges()
    private var next = NextText()

    init() {}

    /// A log of changes none of which the file holds.
    init(_ changes: [Change]) { for change in changes { append(change) } }

    mutating func append(_ edit: PlanEdit) { for change in edit.changes { append(change) } }

    private mutating func append(_ change: Change) {
        if let place = all.append(change) { next.lose(place) }
        unsaved.append(change)
    }

    /// The file holds everything.
    mutating func noteWritten() {
        saved = all
        unsaved = NetChanges()
    }

    /// How many changes the next save has yet to write into the text that stands ready.
    var distance: Int { next.distance(to: all) }

    /// The text that a save writes.
    ///
    /// - Parameters:
    ///   - records: The plan as it was read, or as it stands now.
    ///   - lists: Where the long lists of its file end.
    mutating func text(in records: PlanRecords, _ lists: JSONListEnds) throws(EditRefused) -> SplicedText {
        try next.text(after: all, in: records, lists)
    }
}
