import PlanModel
import PlanStore

/// Why a row stands as it does: the rule, the dates, the policy and the source.
extension DashboardState {
    func explanation(of ref: RecordRef) -> [Pages.Line] {
        switch ref.kind {
        case .milestone: explain(milestone: ref)
        case .action: explain(action: ref)
        case .funding: explain(stream: ref)
        default: explain(heading: ref)
        }
    }

    private func heading(_ text: String) -> Pages.Line { Pages.Line(kind: .heading, text: text) }
    private func line(_ text: String) -> Pages.Line { Pages.Line(kind: .text, text: text) }

    private func explain(milestone ref: RecordRef) -> [Pages.Line] {
        let plan = records(ref)
        let milestone = plan.milestones[ref.row]
        let state = states(ref).milestones[ref.row]
        let asOf = states(ref).asOf
        var lines = [heading("It is \(state.timeliness.rawValue)"), line(reason(milestone: ref))]
        lines.append(line("Read as of \(Shown.day(asOf)) \(origin(ofAsOf: ref))."))
        lines.append(line("Due: \(dueText(of: ref))."))
        if let deadline = state.deadline {
            lines.append(
                line(
                    "A month or year is due \(policyText(states(ref).policy)), so the deadline is \(Shown.day(deadline))."
                ))
            lines += otherPolicy(ref)
        }
        for source in plan.sources[milestone.margin.sources] {
            lines.append(line("Source: \(text(of: source, in: ref))."))
        }
        guard state.evidence >= 0 else { return lines }
        let evidence = plan.evidence[Int(state.evidence)]
        lines.append(heading(state.isQuestionable ? "It is questionable" : "Its evidence"))
        let quote = plan.optional(evidence.quote).map { ": \"\($0)\"" } ?? ""
        lines.append(
            line(
                "The last evidence that counts, of \(Shown.day(evidence.on)), says \(evidence.verdict.rawValue)\(quote)."
            ))
        lines.append(line("The verdict does not change whether it is late."))
        for source in plan.sources[evidence.margin.sources] {
            lines.append(line("Source: \(text(of: source, in: ref))."))
        }
        return lines
    }

    /// The first rule that holds, in the order in which they are asked.
    private func reason(milestone ref: RecordRef) -> String {
        let plan = records(ref)
        let milestone = plan.milestones[ref.row]
        let state = states(ref).milestones[ref.row]
        let action = states(ref).actions[Int(milestone.action)]
        switch state.timeliness {
        case .cancelled:
            return milestone.isCancelled
                ? "The milestone is cancelled; that carries no date and stands at all dates."
                : "Its action, or one above it, is cancelled."
        case .done:
            if state.isDone {
                return
                    "It was done \(milestone.done.edtf.map(Shown.date) ?? "")\(printed(milestone.done, of: ref))."
            }
            return "Its action, or one above it, is closed: the committee has accepted it."
        case .undated:
            return milestone.due.edtf == nil
                ? "No due date is given, so it can never be late."
                : "Its due date has no known end, so it has no deadline."
        case .overdue:
            let clock =
                action.status == .paused || action.status == .complete
                ? " That its action is \(action.status.rawValue) does not stop the clock." : ""
            return
                "Its deadline passed \(Shown.count(Int(state.daysLate), "day")) before the as-of date, and it is not done.\(clock)"
        case .dueSoon:
            return
                "Its deadline is 0 to \(plan.head.dueSoonDays) days after the as-of date, and it is not done."
        case .onTime:
            return "Its deadline is more than \(plan.head.dueSoonDays) days after the as-of date."
        }
    }

    private func origin(ofAsOf ref: RecordRef) -> String {
        if store.viewpoint.asOf != nil { return "(set for all plans; = goes back)" }
        return records(ref).head.asOf == nil ? "(today)" : "(the plan's own date)"
    }

    /// What the other reading of the date would change.
    private func otherPolicy(_ ref: RecordRef) -> [Pages.Line] {
        let plan = records(ref)
        let other: DeadlinePolicy = states(ref).policy == .end ? .start : .end
        let due = plan.dueInForce(plan.milestones[ref.row], on: states(ref).asOf).edtf
        guard let deadline = due?.deadline(under: other), deadline != states(ref).milestones[ref.row].deadline
        else {
            return []
        }
        return [line("Due \(policyText(other)) it would be \(Shown.day(deadline)); P changes the reading.")]
    }

    private func explain(action ref: RecordRef) -> [Pages.Line] {
        let plan = records(ref)
        let action = plan.actions[ref.row]
        let state = states(ref).actions[ref.row]
        var lines = [heading("Its dates: \(state.timeliness.rawValue)")]
        lines.append(
            line(
                action.milestones.isEmpty && action.actions.isEmpty
                    ? "It has no milestone, so no date can be late."
                    : "That of its worst milestone, sub-actions included; the order is "
                        + Timeliness.allCases.map(\.rawValue).joined(separator: ", ") + "."))
        if let worst = worstMilestone(of: ref) {
            lines.append(
                line(
                    "The worst is \(name(of: worst)): \(StateText(states(worst).milestones[worst.row], asOf: states(ref).asOf).word)."
                ))
        }
        lines.append(line("Read as of \(Shown.day(states(ref).asOf)) \(origin(ofAsOf: ref))."))
        lines.append(heading("Its status: \(label(state.status.rawValue, of: ref))"))
        lines.append(line(statusReason(ref)))
        for source in plan.sources[action.margin.sources] {
            lines.append(line("Source: \(text(of: source, in: ref))."))
        }
        if state.confidence >= 0 {
            let judgement = plan.confidence[Int(state.confidence)]
            lines.append(heading("Confidence: \(label(judgement.rag.rawValue, of: ref))"))
            let by = plan.optional(judgement.by).map { " by \($0)" } ?? ""
            let why = plan.optional(judgement.why).map { ": \($0)" } ?? ""
            lines.append(line("Judged on \(Shown.day(judgement.on))\(by)\(why). It is never computed."))
        }
        return lines
    }

    private func statusReason(_ ref: RecordRef) -> String {
        let plan = records(ref)
        let action = plan.actions[ref.row]
        let asOf = states(ref).asOf
        guard let row = plan.lastUpdate(action, on: asOf, where: { $0.status != nil }) else {
            return "No update up to the as-of date sets a status, so the plan's own word stands."
        }
        let update = plan.updates[row]
        let by = plan.optional(update.by).map { " by \($0)" } ?? ""
        let text = plan.string(update.text)
        let why = text.isEmpty ? "" : ": \"\(text)\""
        let differs =
            update.status == states(ref).actions[ref.row].status
            ? "" : " The plan's own word differs and is shown."
        return "Set \(update.on.edtf.map(Shown.date) ?? "")\(by)\(why).\(differs)"
    }

    /// The milestone that decides an action's timeliness: the worst, of several the latest.
    private func worstMilestone(of ref: RecordRef) -> RecordRef? {
        let plan = records(ref)
        let action = plan.actions[ref.row]
        let own = plan[children: action.milestones].map {
            RecordRef(plan: ref.plan, kind: .milestone, row: Int($0))
        }
        let below = plan[children: action.actions].compactMap {
            worstMilestone(of: RecordRef(plan: ref.plan, kind: .action, row: Int($0)))
        }
        return (own + below).min { one, other in
            let first = states(one).milestones[one.row]
            let second = states(other).milestones[other.row]
            return first.timeliness == second.timeliness
                ? first.daysLate > second.daysLate : first.timeliness < second.timeliness
        }
    }

    private func explain(stream ref: RecordRef) -> [Pages.Line] {
        let plan = records(ref)
        let stream = plan.funding[ref.row]
        var lines = [
            heading(store.isCounted(ref) ? "The money total counts it" : "The money total does not count it")
        ]
        let status = plan.status(of: stream, on: states(ref).asOf)
        if !stream.kind.isMoney {
            lines.append(line("It is \(kindText(stream.kind)): never money that the plan can spend."))
        } else if status != .secured, status != .ended {
            lines.append(line("It is \(status.rawValue); only secured and ended streams count."))
        } else if stream.amount == nil {
            lines.append(line("It is \(status.rawValue), but no amount is given, so it adds nothing."))
        } else if case .range(let min, _)? = stream.amount {
            lines.append(
                line(
                    "Of a range the lower end counts: \(Shown.money(min, currency: store.currency(of: ref)))."
                ))
        } else {
            lines.append(line("It is \(status.rawValue), once however many funders or recipients it has."))
        }
        if let awarded = stream.awarded.edtf {
            lines.append(line("Awarded \(Shown.date(awarded)); before that it counts as a bid."))
        } else {
            lines.append(line("No date of award is given, so its status stands at all dates."))
        }
        lines.append(line("Read as of \(Shown.day(states(ref).asOf)) \(origin(ofAsOf: ref))."))
        if let grant = plan.optional(stream.grantId) {
            lines.append(line("Grant id \(grant): plans that carry the same id count it once."))
        }
        for source in plan.sources[stream.margin.sources] {
            lines.append(line("Source: \(text(of: source, in: ref))."))
        }
        return lines
    }

    private func explain(heading ref: RecordRef) -> [Pages.Line] {
        let tally = rows.tallies[ref] ?? Tally()
        return [
            heading("Its counts"),
            line(
                "Milestones of all its actions that the filter keeps, the cancelled left out: \(tally.milestones)."
            ),
            line(
                "Done \(tally.done), late \(tally.late), undated \(tally.undated), questionable \(tally.questionable)."
            ),
            line(
                "Read as of \(Shown.day(states(ref).asOf)) \(origin(ofAsOf: ref)), a month due \(policyText(states(ref).policy))."
            ),
        ]
    }
}
