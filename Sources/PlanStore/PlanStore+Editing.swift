package import PlanModel

/// Who makes an edit.
package struct Editor: Equatable, Sendable {
    /// Signs the edit; empty for nobody.
    package var name: String

    package init(name: String) { self.name = name }
}

/// The edits that an officer can make, as values ready to be applied.
///
/// Each answers nil where what is asked for stands already: that is no edit.
extension PlanStore {
    /// Sets an action's status: an update with the reason is appended, and the member follows unless an update
    /// dated later carries a status.
    package func settingStatus(
        _ ref: RecordRef, to status: ActionStatus, why: String, by editor: Editor
    ) -> PlanEdit? {
        let plan = plans[ref.plan]
        let action = plan.records.actions[ref.row]
        let was = plan.states.actions[ref.row].status
        let later = plan.records.updates[plan.records.run(action.updates)].contains { update in
            update.status != nil && update.on.edtf?.counts(on: plan.states.asOf) == false
        }
        let isMemberRight = action.status == status || later
        guard status != was || !isMemberRight else { return nil }
        let update = MemberValue.record([
            "on": .text(plan.states.asOf.description), "text": .text(why), "by": editor.member,
            "status": .text(status.rawValue), "was": .text(was.rawValue), "recorded": recorded(ref),
        ])
        let name = RecordName(.action, idText(of: ref))
        var changes = [
            Change(name, .insert(list: "updates", at: Int(plan.records.run(action.updates).count), update))
        ]
        if !isMemberRight {
            let from = MemberValue.text(action.status.rawValue)
            changes.append(Change(name, .set(member: "status", from: from, to: .text(status.rawValue))))
        }
        return edit(ref, changes, "\(idText(of: ref)) set to \(status.rawValue)", by: editor)
    }

    /// Judges the confidence in an action.
    package func settingConfidence(
        _ ref: RecordRef, to rag: Rag, why: String, by editor: Editor
    ) -> PlanEdit? {
        let plan = plans[ref.plan]
        let action = plan.records.actions[ref.row]
        if plan.confidence(ofAction: ref.row)?.rag == rag { return nil }
        let judgement = MemberValue.record([
            "rag": .text(rag.rawValue), "on": .text(plan.states.asOf.description), "by": editor.member,
            "why": why.isEmpty ? nil : .text(why), "recorded": recorded(ref),
        ])
        let place = placeOfNewest(
            plan.records.run(action.confidence), in: plan.records.confidence, at: plan.states.asOf, \.on)
        let change = Change(
            RecordName(.action, idText(of: ref)), .insert(list: "confidence", at: place, judgement))
        return edit(ref, [change], "Confidence in \(idText(of: ref)) set to \(rag.rawValue)", by: editor)
    }

    /// Adds a note to an action.
    package func addingNote(_ ref: RecordRef, _ text: String, by editor: Editor) -> PlanEdit? {
        let plan = plans[ref.plan]
        let update = MemberValue.record([
            "on": .text(plan.states.asOf.description), "text": .text(text), "by": editor.member,
            "recorded": recorded(ref),
        ])
        let place = Int(plan.records.run(plan.records.actions[ref.row].updates).count)
        let change = Change(RecordName(.action, idText(of: ref)), .insert(list: "updates", at: place, update))
        return edit(ref, [change], "Note added to \(idText(of: ref))", by: editor)
    }

    /// Marks a milestone as done on a date, or with nil as not done.
    ///
    /// - Parameter typed: The words in which the date was given, where they are not the format's own.
    package func settingDone(_ ref: RecordRef, _ date: EDTF?, typed: String? = nil, by editor: Editor)
        -> PlanEdit?
    {
        let plan = plans[ref.plan]
        let done = plan.records.done(of: plan.records.milestones[ref.row])
        guard done.edtf != date else { return nil }
        let name = RecordName(.milestone, idText(of: ref))
        var changes = [
            Change(
                name,
                .set(
                    member: "done", from: done.edtf.map { .text($0.description) },
                    to: date.map { .text($0.description) }))
        ]
        // The printed twin belongs to the date that is being replaced.
        let printed = plan.records.optional(done.printed)
        if printed != typed {
            changes.append(
                Change(
                    name,
                    .set(
                        member: "doneText", from: printed.map { .text($0) }, to: typed.map { .text($0) })))
        }
        let what = date.map { "done \(Shown.date($0))" } ?? "not done"
        return edit(ref, changes, "\(idText(of: ref)) marked \(what)", by: editor)
    }

    /// Moves a milestone's due date; the original stays.
    package func revising(
        _ ref: RecordRef, to due: EDTF, typed: String?, why: String, by editor: Editor
    ) -> PlanEdit? {
        let plan = plans[ref.plan]
        let milestone = plan.records.milestones[ref.row]
        guard plan.records.dueDateInForce(milestone, on: plan.states.asOf) != due else { return nil }
        let revision = MemberValue.record([
            "due": .text(due.description), "dueText": typed.map { .text($0) },
            "on": .text(plan.states.asOf.description), "by": editor.member,
            "why": why.isEmpty ? nil : .text(why), "recorded": recorded(ref),
        ])
        let place = placeOfNewest(
            plan.records.run(milestone.revisions), in: plan.records.revisions, at: plan.states.asOf, \.on)
        let change = Change(
            RecordName(.milestone, idText(of: ref)), .insert(list: "revisions", at: place, revision))
        return edit(ref, [change], "\(idText(of: ref)) now due \(Shown.date(due))", by: editor)
    }

    /// Records whether what was said shows that a milestone was met.
    package func judging(
        _ ref: RecordRef, _ verdict: EvidenceVerdict, quote: String, by editor: Editor
    ) -> PlanEdit? {
        let plan = plans[ref.plan]
        let milestone = plan.records.milestones[ref.row]
        let evidence = MemberValue.record([
            "verdict": .text(verdict.rawValue), "on": .text(plan.states.asOf.description),
            "quote": quote.isEmpty ? nil : .text(quote), "by": editor.member, "recorded": recorded(ref),
        ])
        let place = placeOfNewest(
            plan.records.run(milestone.evidence), in: plan.records.evidence, at: plan.states.asOf, \.on)
        let change = Change(
            RecordName(.milestone, idText(of: ref)), .insert(list: "evidence", at: place, evidence))
        return edit(ref, [change], "Evidence on \(idText(of: ref)): \(verdict.rawValue)", by: editor)
    }

    func edit(
        _ ref: RecordRef, _ changes: [Change], _ summary: String, by editor: Editor
    ) -> PlanEdit {
        let plan = plans[ref.plan]
        return PlanEdit(
            plan: plan.records.id, changes: changes, summary: summary, by: editor.name, on: plan.states.asOf)
    }

    /// Today's date, where the edit stands under another: no entry passes for an older one than it is.
    private func recorded(_ ref: RecordRef) -> MemberValue? {
        plans[ref.plan].states.asOf == viewpoint.today ? nil : .text(viewpoint.today.description)
    }

    /// Where the newest entry goes in a list that stands oldest first and whose last entry is in force.
    private func placeOfNewest<Entry>(
        _ run: Run<Entry>, in entries: [Entry], at asOf: Day, _ on: KeyPath<Entry, Day>
    ) -> Int {
        let last = run.range.last { entries[$0][keyPath: on] <= asOf }
        return last.map { $0 - run.range.lowerBound + 1 } ?? 0
    }
}

extension Editor {
    fileprivate var member: MemberValue? { name.isEmpty ? nil : .text(name) }
}
