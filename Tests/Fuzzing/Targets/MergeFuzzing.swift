import PlanFile
import PlanModel
import PlanStore

/// The three-way merge, of what an input does to a plan on two sides.
enum MergeFuzzing {
    private static let mostDeeds = 20

    @Sendable static func faults(_ bytes: [UInt8]) -> [String] {
        guard let start = SmallPlan.tree else { return ["the plan does not load"] }
        var input = InputBytes(bytes)
        let base = side(of: start, Int(input.byte() % 8), &input)
        let ours = side(of: base, Int(input.byte()) % mostDeeds, &input)
        let theirs = side(of: base, Int(input.byte()) % mostDeeds, &input)
        var faults = Faults()
        checkAlone(base, ours, theirs, &faults)
        for base in [base, nil] {
            let merge = PlanMerge.merge(base: base, ours: ours, theirs: theirs)
            let swapped = PlanMerge.merge(base: base, ours: theirs, theirs: ours)
            check(merge, ours, &faults)
            faults.expect(
                merge.conflicts.count == swapped.conflicts.count,
                "there are \(merge.conflicts.count) conflicts, swapped \(swapped.conflicts.count)")
            if merge.conflicts.isEmpty {
                faults.expect(merge.merged == swapped.merged, "swapped the sides make another plan")
            }
        }
        return faults.sentences
    }

    /// A plan after what the input does to it; what would not load is left out.
    private static func side(of tree: MemberValue, _ deeds: Int, _ input: inout InputBytes) -> MemberValue {
        var side = tree
        for _ in 0..<deeds where !input.isEmpty {
            var changed = side
            TreeDeed.carryOut(on: &changed, &input)
            if loads(changed) { side = changed }
        }
        return side
    }

    private static func loads(_ tree: MemberValue) -> Bool {
        (try? PlanFile.read(Array(tree.jsonText.utf8), name: "plan.json")) != nil
    }

    private static func checkAlone(
        _ base: MemberValue, _ ours: MemberValue, _ theirs: MemberValue, _ faults: inout Faults
    ) {
        let alone = [
            (PlanMerge.merge(base: base, ours: base, theirs: theirs), theirs),
            (PlanMerge.merge(base: base, ours: ours, theirs: base), ours),
            (PlanMerge.merge(base: base, ours: ours, theirs: ours), ours),
            (PlanMerge.merge(base: nil, ours: ours, theirs: ours), ours),
        ]
        for (place, (merge, side)) in alone.enumerated() {
            faults.expect(
                merge == PlanMerge(merged: side, conflicts: []),
                "a side alone does not stand as it is, \(place)")
        }
    }

    /// What is merged loads, and ours can be changed into it, and into what each conflict offers.
    private static func check(_ merge: PlanMerge, _ ours: MemberValue, _ faults: inout Faults) {
        let file = Array(ours.jsonText.utf8)
        guard let records = try? PlanFile.read(file, name: "plan.json") else { return }
        do {
            let changes = PlanDifference.changes(from: ours, to: merge.merged)
            let written = try PlanFile.write(records, with: changes)
            let merged = try PlanFile.read(written, name: "merged.json")
            let tree = try PlanFile.tree(written, name: "merged.json")
            faults.expect(
                PlanDifference.changes(from: tree, to: merge.merged).isEmpty,
                "the file says something else than the merge")
            for conflict in merge.conflicts {
                faults.expect(!conflict.sentence.isEmpty, "a conflict has no words")
                let taken = try PlanFile.write(merged, with: conflict.taking)
                _ = try PlanFile.read(taken, name: "taken.json")
            }
        } catch {
            faults.expect(false, "what is merged cannot be written and opened: \(error)")
        }
    }
}
