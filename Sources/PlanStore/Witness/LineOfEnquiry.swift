import PlanModel

/// Something to ask a witness, as a sentence to say aloud, and the record that it is about.
package struct LineOfEnquiry: Equatable, Sendable {
    package var about: About
    package var text: String

    package enum About: Hashable, Sendable {
        /// A milestone, an action, a question or a stream.
        case record(RecordRef)
        /// What it owes, by the resolution and its place among the respondents.
        case obligation(RecordRef, place: Int)
    }
}

extension PlanStore {
    /// What to ask the organisation of a witness sheet: what it has not reported or answered, what is late and of
    /// which nothing was said since, what its evidence does not show, what its ending money leaves.
    package func linesOfEnquiry(of sheet: WitnessSheet) -> [LineOfEnquiry] {
        sheet.obligations.map { line(owed: $0) } + sheet.questions.map(line(question:))
            + sheet.leads.compactMap(line(milestone:)) + endings(sheet)
    }

    private func line(owed: WitnessSheet.Owed) -> LineOfEnquiry {
        let obligation = owed.obligation
        let ref = obligation.resolution
        let records = plans[ref.plan].records
        let resolution = records.resolutions[ref.row]
        let when = date(ofMeeting: Int(resolution.meeting), ref.plan)
        let outcome =
            obligation.state == .partAnswered
            ? "\(Shown.count(obligation.partsLeft.count, "part")) of it "
                + (obligation.partsLeft.count == 1 ? "is" : "are") + " not answered."
            : "no report is recorded."
        return LineOfEnquiry(
            about: .obligation(ref, place: owed.place),
            text: "You were asked\(when): \"\(records.string(resolution.text))\"; \(outcome)")
    }

    private func line(question ref: RecordRef) -> LineOfEnquiry {
        let records = plans[ref.plan].records
        let question = records.questions[ref.row]
        let when = date(ofMeeting: Int(question.meeting), ref.plan)
        let outcome = questionState(of: ref).answers.isEmpty ? "no answer" : "no full answer"
        return LineOfEnquiry(
            about: .record(ref),
            text: "You were asked\(when): \"\(records.string(question.text))\"; \(outcome) is recorded.")
    }

    private func date(ofMeeting row: Int, _ plan: Int) -> String {
        guard let date = plans[plan].records.meetings[row].date.edtf, let first = date.firstDay,
            let last = date.lastDay
        else { return "" }
        let month = EDTF.parse(String(first.description.prefix(7)))
        if first.parts.year == last.parts.year, first.parts.month == last.parts.month,
            case .success(let month) = month
        {
            return " in \(Shown.date(month))"
        }
        return first.parts.year == last.parts.year
            ? " in \(first.parts.year)" : " in \(first.parts.year) or \(last.parts.year)"
    }

    private func line(milestone ref: RecordRef) -> LineOfEnquiry? {
        guard ref.kind == .milestone else { return nil }
        let records = plans[ref.plan].records
        let milestone = records.milestones[ref.row]
        let state = plans[ref.plan].states.milestones[ref.row]
        let title = records.string(milestone.title)
        let late = Shown.count(Int(state.daysLate), "day")
        if state.timeliness == .overdue {
            let silence =
                isSilent(Int(milestone.action), since: state.deadline, ref.plan)
                ? " and nothing has been said of its action since" : ""
            return LineOfEnquiry(
                about: .record(ref), text: "\"\(title)\" is \(late) late\(silence); when will it be done?")
        }
        guard state.isQuestionable, let evidence = plans[ref.plan].evidence(ofMilestone: ref.row) else {
            return nil
        }
        return LineOfEnquiry(
            about: .record(ref),
            text: "What shows that \"\(title)\" was met? The evidence says \(evidence.verdict.rawValue).")
    }

    private func isSilent(_ action: Int, since deadline: Day?, _ plan: Int) -> Bool {
        guard let deadline, let on = plans[plan].lastUpdate(ofAction: action)?.on.edtf else { return true }
        return PlanRecords.order(of: on) <= deadline
    }

    private func endings(_ sheet: WitnessSheet) -> [LineOfEnquiry] {
        fundingEnding(within: .months(6), of: sheet.moneyIn).map { ending in
            let title = plans[ending.stream.plan].records.title(of: .funding, row: ending.stream.row)
            let actions =
                ending.actions.isEmpty
                ? "what it pays for" : Shown.count(ending.actions.count, "open action")
            return LineOfEnquiry(
                about: .record(ending.stream),
                text: "\"\(title)\" ends on \(Shown.day(ending.end)); what becomes of \(actions)?")
        }
    }
}
