package import PlanModel

/// A record of an open plan: the plan's place among those opened, the kind, and the row.
///
/// Rows are for life, so a selection or a mark kept as such survives filter, sort and edits.
package struct RecordRef: Hashable, Sendable {
    package var plan: Int
    package var kind: RecordKind
    package var row: Int

    package init(plan: Int, kind: RecordKind, row: Int) {
        self.plan = plan
        self.kind = kind
        self.row = row
    }
}
