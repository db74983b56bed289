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
                    "\(deadlineRule(ref)), so the deadline is \(Shown.day(deadline))."
                ))
            lines += otherPolicy(ref)
        }
        for source in plan.sources(of: milestone.margin) {
            lines.append(line("Source: \(text(of: source, in: ref))."))
        }
        guard let evidence = store.plans[ref.plan].evidence(ofMilestone: ref.row) else { return lines }
        lines.append(heading(state.isQuestionable ? "It is questionable" : "Its evidence"))
        let quote = plan.optional(evidence.quote).map { ": \"\($0)\"" } ?? ""
        lines.append(
            line(
                "The last evidence that counts, of \(Shown.day(evidence.on)), says \(evidence.verdict.rawValue)\(quote)."
            ))
        lines.append(line("The verdict does not change whether it is late."))
        for source in plan.sources(of: evidence.margin) {
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
                let done = records(ref).done(of: milestone)
                return "It was done \(done.edtf.map(Shown.date) ?? "")\(printed(done, of: ref))."
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

    func origin(ofAsOf ref: RecordRef) -> String {
        if store.viewpoint.asOf != nil { return "(set for all plans; \(key(.ownDates)) goes back)" }
        return records(ref).head.asOf == nil ? "(today)" : "(the plan's own date)"
    }

    /// How the due date in force gives its deadline.
    private func deadlineRule(_ ref: RecordRef) -> String {
        let due = records(ref).dueDateInForce(records(ref).milestones[ref.row], on: states(ref).asOf)
        if due?.isInterval == true { return "An interval is due on its last day" }
        if let due, due.firstDay == due.lastDay { return "A day is its own deadline" }
        return "It is due \(Shown.policy(states(ref).policy))"
    }

    /// What the other reading of the date would change.
    private func otherPolicy(_ ref: RecordRef) -> [Pages.Line] {
        let plan = records(ref)
        let other: DeadlinePolicy = states(ref).policy == .end ? .start : .end
        let due = plan.dueDateInForce(plan.milestones[ref.row], on: states(ref).asOf)
        guard let deadline = due?.deadline(under: other), deadline != states(ref).milestones[ref.row].deadline
        else {
            return []
        }
        return [
            line(
                "Due \(Shown.policy(other)) it would be \(Shown.day(deadline)); "
                    + "\(key(.togglePolicy)) changes the reading.")
        ]
    }

    private func explain(action ref: RecordRef) -> [Pages.Line] {
        let plan = records(ref)
        let action = plan.actions[ref.row]
        let state = states(ref).actions[ref.row]
        var lines = [heading("Its dates: \(state.timeliness.rawValue)")]
        if let worst = worstMilestone(of: ref) {
            let order = Timeliness.allCases.map(\.rawValue).joined(separator: ", ")
            lines.append(line("That of its worst milestone, sub-actions included; the order is \(order)."))
            let state = StateText(states(worst).milestones[worst.row], asOf: states(ref).asOf)
            lines.append(line("The worst is \(name(of: worst)): \(state.word)."))
        } else {
            lines.append(line(reason(actionWithoutMilestones: ref)))
        }
        lines.append(line("Read as of \(Shown.day(states(ref).asOf)) \(origin(ofAsOf: ref))."))
        lines.append(heading("Its status: \(label(state.status.rawValue, of: ref))"))
        lines.append(line(statusReason(ref)))
        for source in plan.sources(of: action.margin) {
            lines.append(line("Source: \(text(of: source, in: ref))."))
        }
        if let judgement = store.plans[ref.plan].confidence(ofAction: ref.row) {
            lines.append(heading("Confidence: \(label(judgement.rag.rawValue, of: ref))"))
            let by = plan.optional(judgement.by).map { " by \($0)" } ?? ""
            let why = plan.optional(judgement.why).map { ": \($0)" } ?? ""
            lines.append(
                line(
                    "Judged on \(Shown.day(judgement.on))\(by)\(recorded(judgement.recorded))\(why). It is never computed."
                ))
        }
        return lines
    }

    private func statusReason(_ ref: RecordRef) -> String {
        let plan = records(ref)
        let action = plan.actions[ref.row]
        let asOf = states(ref).asOf
        let isPresent = store.viewpoint.isPresent(plan)
        switch plan.statusOrigin(of: action, on: asOf, isPresent: isPresent) {
        case .update(let row): return "Set \(origin(ofUpdate: row, of: ref))."
        case .laterUpdate:
            return "No update that counts sets a status; a later one tells how it stood on this date."
        case .member:
            guard let row = plan.lastUpdate(action, on: asOf, where: { $0.status != nil }) else {
                return "No update sets a status, so the plan's own word stands."
            }
            return
                "The plan's own word stands, though the last update says otherwise: \(origin(ofUpdate: row, of: ref))."
        }
    }

    /// `4 Nov 2015 by Scrutiny officer: "reason"`
    private func origin(ofUpdate row: Int, of ref: RecordRef) -> String {
        let plan = records(ref)
        let update = plan.updates[row]
        let by = plan.optional(update.by).map { " by \($0)" } ?? ""
        let text = plan.string(update.text)
        let why = text.isEmpty ? "" : ": \"\(text)\""
        let recorded = recorded(plan.aside(of: update).recorded)
        return "\(update.on.edtf.map(Shown.date) ?? "")\(by)\(recorded)\(why)"
    }

    /// Why an action without any milestone stands as it does.
    private func reason(actionWithoutMilestones ref: RecordRef) -> String {
        let state = states(ref).actions[ref.row]
        let word = state.isCancelled ? "cancelled" : "closed"
        let status: ActionStatus = state.isCancelled ? .cancelled : .closed
        guard state.isCancelled || state.isClosed else {
            return "It has no milestone, so no date can be late."
        }
        var above: RecordRef? = ref
        while let next = above, next.kind == .action {
            if states(next).actions[next.row].status == status {
                return next == ref
                    ? "It has no milestone, and it is \(word)."
                    : "It has no milestone, and \(name(of: next)) above it is \(word)."
            }
            above = parent(of: next)
        }
        return "It has no milestone."
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
        switch stream.awarded.edtf {
        case let awarded? where awarded.counts(on: states(ref).asOf):
            lines.append(line("Awarded \(Shown.date(awarded)); before that it counts as a bid."))
        case .some: lines.append(line("It is not awarded yet on this date, so it counts as a bid."))
        case nil: lines.append(line("No date of award is given, so its status stands at all dates."))
        }
        lines.append(line("Read as of \(Shown.day(states(ref).asOf)) \(origin(ofAsOf: ref))."))
        if let grant = plan.optional(stream.grantId) {
            lines.append(line("Grant id \(grant): plans that carry the same id count it once."))
        }
        for source in plan.sources(of: stream.margin) {
            lines.append(line("Source: \(text(of: source, in: ref))."))
        }
        return lines
    }

    /// The counts of a plan or a pillar, with what makes each.
    private func explain(heading ref: RecordRef) -> [Pages.Line] {
        let below = milestones(below: ref).filter { states($0).milestones[$0.row].timeliness != .cancelled }
        func count(_ noun: String, _ rule: String, where includes: (MilestoneState) -> Bool) -> ExplainedCount
        {
            let members = below.filter { includes(states($0).milestones[$0.row]) }
            return ExplainedCount("\(Shown.number(members.count)) \(noun)", rule: rule, of: members) {
                name(of: $0)
            }
        }
        let counts = [
            count("late", "Their deadline is before the as-of date, and they are not done.") {
                $0.timeliness == .overdue
            },
            count("questionable", "Their last evidence does not show that they were met.") {
                $0.isQuestionable
            },
            count("undated", "They have no deadline, and can never be late.") { $0.timeliness == .undated },
            count("done", "Their date of being done counts, or an action above them is closed.") {
                $0.timeliness == .done
            },
        ]
        return [
            heading("Its counts"),
            line(
                "Milestones of all its actions that the filter keeps, the cancelled left out: \(Shown.number(below.count))."
            ),
            line(
                "Read as of \(Shown.day(states(ref).asOf)) \(origin(ofAsOf: ref)), a month due \(Shown.policy(states(ref).policy))."
            ),
        ] + counts.flatMap(\.lines)
    }

    /// The milestones below a plan or a pillar that the filter keeps.
    private func milestones(below ref: RecordRef) -> [RecordRef] {
        let kept = Sieve(filter, over: store).rows(of: .milestone, in: ref.plan).map {
            RecordRef(plan: ref.plan, kind: .milestone, row: Int($0))
        }
        return ref.kind == .plan ? kept : kept.filter { isBelow($0, ref) }
    }

    private func isBelow(_ ref: RecordRef, _ pillar: RecordRef) -> Bool {
        var above = parent(of: ref)
        while let next = above, next.kind != .pillar { above = parent(of: next) }
        return above == pillar
    }
}
