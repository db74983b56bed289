// The members of milestones and what is said of them.
extension Milestone: ChangeableRecord {
    static let what = "a milestone"
    static let members = Member<Milestone>.table([
        .text("id", \.id).key, .text("title", \.title).required, .date("due", \.due.edtf),
        .text("dueText", aside, \.due), .log("alternatives", aside, \.alternatives, in: \.alternatives),
        .date("done", \.done.edtf), .text("doneText", aside, \.done), .flag("cancelled", \.isCancelled),
        .word("kind", \.kind, default: .milestone), target,
        .log("revisions", \.revisions, in: \.revisions), .log("evidence", \.evidence, in: \.evidence),
    ])
}

extension Milestone {
    private static let aside = AsideHome<Milestone, MilestoneAside>(
        of: { $0.aside(of: $1) }, change: { $0.changeAside(of: &$1, $2) })

    /// How much is to be reached, which stands in an array of its own.
    private static let target = Member<Milestone>(
        name: "target", form: Target.form,
        read: { plan, milestone in plan.target(of: milestone).map { plan.value(of: $0) } },
        write: { plan, milestone, _, value in
            let target: Target? = value.map { plan.entry($0) }
            plan.setTarget(target, of: &milestone)
        },
        change: { plan, milestone, operation throws(EditRefused) in
            guard var target = plan.target(of: milestone) else { throw .noObject("target") }
            let done = try plan.perform(operation, on: &target, row: -1)
            plan.setTarget(target, of: &milestone)
            return done
        })
}

extension Alternative: ChangeableRecord {
    static let what = "another reading of the date"
    static let members = Member<Alternative>.table([
        .date("date", \.date.edtf).required, .text("dateText", \.date.printed), .text("why", \.why),
    ])
}

extension Target: ChangeableRecord {
    static let what = "a target"
    static let members = Member<Target>.table([
        .number("value", \.value).required, .text("unit", \.unit), .number("current", \.current),
    ])
}

extension Revision: ChangeableRecord {
    static let what = "a revision"
    static let members = Member<Revision>.table([
        .date("due", \.due.edtf).required, .text("dueText", \.due.printed), .day("on", \.on).required,
        .text("by", \.by), .text("why", \.why), .day("recorded", \.recorded),
    ])
}

extension Evidence: ChangeableRecord {
    static let what = "a piece of evidence"
    static let members = Member<Evidence>.table([
        .word("verdict", \.verdict), .day("on", \.on).required, .text("quote", \.quote), .text("by", \.by),
        .day("recorded", \.recorded),
    ])
}
