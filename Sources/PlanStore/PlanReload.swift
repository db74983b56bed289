package import PlanModel

/// A plan as it stands after what came from outside was merged into it: a change on the disk, or edits that an
/// earlier session did not save.
package struct PlanReload: Sendable {
    /// The plan's place among the open ones.
    package var plan: Int
    package var records: PlanRecords
    /// Edits that the records hold and that undo is to take back, oldest first.
    package var done: [PlanEdit]
    /// How many changes of records and members came from outside.
    package var changes: Int
    /// What both sides changed; in the records ours stands.
    package var conflicts: [Conflict]

    package init(
        plan: Int, records: PlanRecords, done: [PlanEdit] = [], changes: Int, conflicts: [Conflict] = []
    ) {
        self.plan = plan
        self.records = records
        self.done = done
        self.changes = changes
        self.conflicts = conflicts
    }
}
