import SeededRandom
import PlanModel

/// Edits made at random of what a plan holds at the moment.
struct RandomEdits {
    private var generator: SeededGenerator

    init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    /// The next change; nil where the plan has nothing that can be changed.
    mutating func change(of plan: PlanRecords) -> (change: Change, kind: RecordKind, row: Int)? {
        if Bool.random(using: &generator), let row = plan.milestones.indices.randomElement(using: &generator)
        {
            let name = RecordName(.milestone, plan.string(plan.milestones[row].id))
            return (Change(name, ofMilestone(plan.milestones[row], in: plan)), .milestone, row)
        }
        guard let row = plan.actions.indices.randomElement(using: &generator) else { return nil }
        let name = RecordName(.action, plan.string(plan.actions[row].id))
        return (Change(name, ofAction(plan.actions[row])), .action, row)
    }

    private mutating func ofAction(_ action: PlanAction) -> Change.Operation {
        switch Int.random(in: 0..<3, using: &generator) {
        case 0:
            let status = ActionStatus.allCases.randomElement(using: &generator) ?? .paused
            return .set(member: "status", from: .text(action.status.rawValue), to: .text(status.rawValue))
        case 1:
            let update = MemberValue.record([
                "on": day(), "text": .text("Said \"so\"\né😀"), "by": optional("Officer"),
                "status": .text("complete"),
                "was": optional("paused"), "recorded": .text("2026-11-21"),
            ])
            return .insert(list: "updates", at: Int(action.updates.count), update)
        default:
            let judgement = MemberValue.record([
                "rag": .text("green"), "on": day(), "why": optional("Because"),
            ])
            return .insert(list: "confidence", at: place(action.confidence.count), judgement)
        }
    }

    private mutating func ofMilestone(_ milestone: Milestone, in plan: PlanRecords) -> Change.Operation {
        switch Int.random(in: 0..<3, using: &generator) {
        case 0:
            let from = milestone.done.edtf.map { MemberValue.text($0.description) }
            return .set(member: "done", from: from, to: Bool.random(using: &generator) ? day() : nil)
        case 1:
            let revision = MemberValue.record([
                "due": .text("2016-24"), "dueText": optional("winter"), "on": day(),
            ])
            return .insert(list: "revisions", at: place(milestone.revisions.count), revision)
        default:
            let evidence = MemberValue.record([
                "verdict": .text("met"), "on": day(), "quote": optional("Yes"),
            ])
            return .insert(list: "evidence", at: place(milestone.evidence.count), evidence)
        }
    }

    private mutating func day() -> MemberValue {
        .text(["2015-11-04", "2015-01-31", "2016-02-29"].randomElement(using: &generator) ?? "2015-11-04")
    }

    private mutating func optional(_ text: String) -> MemberValue? {
        Bool.random(using: &generator) ? .text(text) : nil
    }

    private mutating func place(_ count: UInt32) -> Int { Int.random(in: 0...Int(count), using: &generator) }
}
