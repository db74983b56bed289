// The members of pillars, actions and what is said of them.
extension Pillar: ChangeableRecord {
    static let what = "a pillar"
    static let members = Member<Pillar>.table([
        .text("id", \.id).key, .text("title", \.title).required,
        .records("actions", of: .action, \.actions, in: \.actions) { action, _, row in
            action.pillar = Int32(row)
        }.required,
    ])
}

extension PlanAction: ChangeableRecord {
    static let what = "an action"
    static let members = Member<PlanAction>.table([
        .text("id", \.id).key, .text("title", \.title).required, .word("status", \.status),
        .log("confidence", \.confidence, in: \.confidence), .flag("new", \.isNew),
        .references("leads", \.leads, to: .organisation),
        .references("support", \.support, to: .organisation),
        .records("milestones", of: .milestone, \.milestones, in: \.milestones) { milestone, _, row in
            milestone.action = Int32(row)
        },
        .log("updates", \.updates, in: \.updates),
        .records("actions", of: .action, \.actions, in: \.actions) { action, above, row in
            action.pillar = above.pillar
            action.parent = Int32(row)
        },
        .references("funding", \.funding, to: .funding), .texts("places", \.places),
    ])
}

extension Confidence: ChangeableRecord {
    static let what = "a judgement of confidence"
    static let members = Member<Confidence>.table([
        .word("rag", \.rag), .day("on", \.on).required, .text("by", \.by), .text("why", \.why),
        .day("recorded", \.recorded),
    ])
}

extension Update: ChangeableRecord {
    static let what = "an update"
    static let members = Member<Update>.table([
        .date("on", \.on.edtf).required, .text("onText", aside, \.on), .text("text", \.text).required,
        .text("by", \.by), .word("status", \.status), .word("was", \.was),
        .day("recorded", aside, \.recorded),
        .references("milestones", aside, \.milestones, to: .milestone),
    ])
    private static let aside = AsideHome<Update, UpdateAside>(
        of: { $0.aside(of: $1) }, change: { $0.changeAside(of: &$1, $2) })
}
