package import PlanModel

/// Something to ask a witness.
package enum LineOfEnquiry: Sendable {
    /// What it was asked to do and has not reported in full.
    case owed(WitnessSheet.Owed)
    /// What it was asked and has not answered in full.
    case asked(RecordRef)
    /// A milestone that is late, of which no finding asks already.
    case late(RecordRef)
    /// A finding about what it leads, owes, was asked, gives or receives.
    case found(Finding)

    /// How soon it is to be asked: what is owed or late weighs as much as a warning.
    package var severity: Severity {
        if case .found(let finding) = self { return finding.severity }
        return .warning
    }

    package var record: RecordRef? {
        switch self {
        case .owed(let owed): owed.obligation.resolution
        case .asked(let ref), .late(let ref): ref
        case .found(let finding): finding.record.ref
        }
    }
}

extension PlanStore {
    /// A line of enquiry as a sentence to say aloud.
    package func text(of enquiry: LineOfEnquiry) -> String {
        switch enquiry {
        case .owed(let owed): text(ofOwed: owed.obligation)
        case .asked(let ref): text(ofAsked: ref)
        case .late(let ref): text(ofLate: ref)
        case .found(let finding): text(of: finding).question
        }
    }

    private func text(ofOwed obligation: Obligation) -> String {
        let ref = obligation.resolution
        let records = plans[ref.plan].records
        let resolution = records.resolutions[ref.row]
        let left = obligation.partsLeft.map { "\"\(records.string(records.parts[$0].text).unended)\"" }
        let outcome =
            obligation.state == .partAnswered
            ? "\(left.listed) \(left.count == 1 ? "is" : "are") not answered." : "no report is recorded."
        return "You were asked\(when(ofMeeting: resolution.meeting, ref.plan)) to do this: "
            + "\"\(records.string(resolution.text).unended)\"; \(outcome)"
    }

    private func text(ofAsked ref: RecordRef) -> String {
        let records = plans[ref.plan].records
        let question = records.questions[ref.row]
        let outcome = questionState(of: ref).answers.isEmpty ? "no answer" : "no full answer"
        return "You were asked\(when(ofMeeting: question.meeting, ref.plan)): "
            + "\"\(records.string(question.text))\"; \(outcome) is recorded."
    }

    private func text(ofLate ref: RecordRef) -> String {
        let late = Shown.count(Int(plans[ref.plan].states.milestones[ref.row].daysLate), "day")
        return "\(titled(ref)) is \(late) late; when will it be done?"
    }

    /// The month of a meeting; of one that is not known as well, the years in which it lies.
    private func when(ofMeeting row: Int32, _ plan: Int) -> String {
        guard let date = plans[plan].records.meetings[Int(row)].date.edtf, let first = date.firstDay,
            let last = date.lastDay
        else { return "" }
        if first.parts.year == last.parts.year, first.parts.month == last.parts.month {
            return " in \(Shown.month(of: first))"
        }
        return first.parts.year == last.parts.year
            ? " in \(first.parts.year)" : " in \(first.parts.year) or \(last.parts.year)"
    }
}

extension String {
    /// Without the full stop of a sentence that stands inside another.
    fileprivate var unended: String { hasSuffix(".") ? String(dropLast()) : self }
}
