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

    init() {}

    /// A log of changes none of which the file holds.
    init(_ changes: [Change]) { for change in changes { append(change) } }

    mutating func append(_ edit: PlanEdit) { for change in edit.changes { append(change) } }

    private mutating func append(_ change: Change) {
        all.append(change)
        unsaved.append(change)
    }

    /// The file holds everything.
    mutating func noteWritten() {
        saved = all
        unsaved = NetChanges()
    }
}
