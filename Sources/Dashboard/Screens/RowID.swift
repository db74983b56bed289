import PlanModel
package import PlanStore

/// What a row of a list stands for: an identity that survives filter, sort, edits and undo.
package enum RowID: Hashable, Sendable {
    case record(RecordRef)
    /// What one respondent of a resolution owes, by the respondent's place among them.
    case obligation(RecordRef, respondent: Int)
    /// A report on a resolution, by its row.
    case report(RecordRef, row: Int)
    case signOff(SignOffRef)
    /// An entry of a list of a plan that has no id, by its row.
    case entry(plan: Int, PlanEntry, row: Int)
    /// Streams that have something in common.
    case money(MoneyLine)
    indirect case finding(FindingID)
    indirect case change(ChangeID)
    /// A line of a witness sheet, which may name a record that another line of it names too.
    indirect case line(WitnessPart, RowID)

    package enum PlanEntry: Hashable, Sendable { case participation, routeItem }

    /// The record that it stands for, where it stands for one.
    package var record: RecordRef? {
        if case .record(let ref) = self { return ref }
        return nil
    }
}
