import PlanModel
import PlanStore

/// Why obligations and questions stand as they do.
extension DashboardState {
    func explain(_ obligation: Obligation) -> [Pages.Line] {
        let ref = obligation.resolution
        let resolution = records(ref).resolutions[ref.row]
        var lines = [heading("It is \(obligation.state.rawValue)"), line(reason(obligation))]
        if let due = obligation.due {
            let rule =
                resolution.due.edtf == nil
                ? "A response was required, so it is due two calendar months after the last day of the meeting's date"
                : "The resolution says when it is due"
            let deadline = obligation.deadline.map { ", its deadline is \(Shown.day($0))" } ?? ""
            lines.append(line("\(rule): \(Shown.date(due))\(deadline)."))
            if obligation.isPastDue {
                lines.append(line("That is before the as-of date, and it is still owed."))
            }
        } else {
            lines.append(line("No date was set and no response was required, so it can never be past due."))
        }
        lines.append(line("Each respondent owes its own: a report of one does not answer for another."))
        lines.append(readAsOf(ref.plan))
        return lines + sourceLines(resolution.margin, of: ref)
    }

    private func reason(_ obligation: Obligation) -> String {
        switch obligation.state {
        case .closed: "The committee has closed the resolution."
        case .reported
        where records(obligation.resolution).resolutions[obligation.resolution.row].parts.isEmpty:
            "The respondent, or one that is part of it, has reported; the committee has not closed it yet."
        case .reported: "Reports of the respondent answer every part; the committee has not closed it yet."
        case .partAnswered:
            "The respondent has reported, but \(Shown.count(obligation.partsLeft.count, "part")) "
                + (obligation.partsLeft.count == 1 ? "is" : "are") + " not answered."
        case .open: "No report of the respondent counts at this date."
        }
    }

    func explain(resolution ref: RecordRef) -> [Pages.Line] {
        let resolution = records(ref).resolutions[ref.row]
        let reason =
            resolution.isProposed
            ? "It was asked for in a paper and not resolved." : "To note something asks nothing of anybody."
        return [heading("It owes nothing"), line(reason), readAsOf(ref.plan)]
            + sourceLines(resolution.margin, of: ref)
    }

    func explain(question ref: RecordRef) -> [Pages.Line] {
        let question = records(ref).questions[ref.row]
        let state = store.questionState(of: ref)
        let lines: [Pages.Line]
        switch state.isAnswered {
        case nil:
            lines = [heading("It needs no answer"), line("It is a \(question.kind.rawValue), no question.")]
        case true?:
            lines = [heading("It is answered"), line("The answers that count cover all that was asked.")]
        case false? where state.answers.isEmpty:
            lines = [heading("It is not answered"), line("No answer counts at this date.")]
        case false?:
            lines = [
                heading("It is answered in part"),
                line("\(Shown.count(state.partsLeft.count, "part")) of it no answer covers."),
            ]
        }
        return lines + [readAsOf(ref.plan)] + sourceLines(question.margin, of: ref)
    }
}
