import PlanModel
package import PlanStore

/// What a row of a list stands for: an identity that survives filter, sort, edits and undo.
///
/// It is plain numbers, so that every list on the screen can hold and compare it for nothing.
package enum RowID: Hashable, Sendable {
    case record(RecordRef)
    /// What one respondent of a resolution owes, by the respondent's place among them.
    case obligation(RecordRef, respondent: Int)
    /// A report on a resolution, by its row.
    case report(RecordRef, row: Int)
    /// An answer to a question, by its row.
    case answer(RecordRef, row: Int)
    case signOff(SignOffRef)
    /// An entry of a list of a plan that has no id, by its row.
    case entry(plan: Int, PlanEntry, row: Int)
    /// Streams that have something in common.
    case money(MoneyLine)
    /// A line of a witness sheet, which may name a record that another line of it names too; of what is owed with
    /// the respondent's place.
    case line(WitnessPart, RecordRef, respondent: Int?)
    /// A line of a witness sheet that was worked out from a finding.
    case enquiry(FindingID)
    case finding(FindingID)
    case change(ChangeID)
    case chart(ChartLine)

    package enum PlanEntry: Hashable, Sendable {
        case participation, routeItem
        /// Of an action's or a milestone's history.
        case update, confidence, revision, evidence
        /// That a milestone is done, by the milestone's row.
        case done
        case report
        /// A part of a resolution that one of its respondents has not answered.
        case part(respondent: Int)
        /// An action, by its row, for which a stream pays.
        case paid(stream: Int)
    }

    /// What a line of a witness sheet is about; any other row is about itself.
    var subject: RowID {
        switch self {
        case .line(_, let ref, let respondent):
            respondent.map { .obligation(ref, respondent: $0) } ?? .record(ref)
        case .enquiry(let finding): .finding(finding)
        default: self
        }
    }

    /// The record that it stands for, where it stands for one.
    package var record: RecordRef? {
        if case .record(let ref) = self { return ref }
        return nil
    }
}
