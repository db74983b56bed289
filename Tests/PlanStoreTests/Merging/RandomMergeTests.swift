import PlanFile
import PlanModel
import PlanStore
import Testing

/// What holds of every merge, tried on random plans that two officers went on with.
@Suite struct RandomMergeTests {
    struct Round {
        var base: MemberValue
        var ours: MemberValue
        var theirs: MemberValue

        init(seed: UInt64) {
            base = RandomSide(seed: seed).tree
            var one = RandomSide(base, seed: seed + 1, prefix: "b")
            var other = RandomSide(base, seed: seed + 2, prefix: "c")
            // Mostly a few edits, which seldom meet; now and then so many that much is in conflict.
            let edits = Int(seed / 1000) % 5 == 0 ? 60 : 8
            for _ in 0..<edits { one.act() }
            for _ in 0..<edits - 2 { other.act() }
            ours = one.tree
            theirs = other.tree
        }

        var merge: PlanMerge { .merge(base: base, ours: ours, theirs: theirs) }
    }

    static let seeds = (0..<120).map { UInt64($0) * 1000 }

    @Test func theRandomPlansLoad() {
        for seed in Self.seeds {
            let round = Round(seed: seed)
            #expect(PlanTree.faults(of: round.base) == [])
            #expect(PlanTree.faults(of: round.ours) == [])
            #expect(PlanTree.faults(of: round.theirs) == [])
        }
    }

    @Test func aSideAloneStandsAsItIs() {
        for seed in Self.seeds {
            let round = Round(seed: seed)
            let (base, ours) = (round.base, round.ours)
            for (merge, result) in [
                (PlanMerge.merge(base: base, ours: ours, theirs: ours), ours),
                (PlanMerge.merge(base: base, ours: base, theirs: ours), ours),
                (PlanMerge.merge(base: base, ours: ours, theirs: base), ours),
                (PlanMerge.merge(base: nil, ours: ours, theirs: ours), ours),
            ] { #expect(merge == PlanMerge(merged: result, conflicts: [])) }
        }
    }

    @Test func withoutConflictsTheSidesMayBeSwapped() {
        var peaceful = 0
        for seed in Self.seeds {
            let round = Round(seed: seed)
            let merge = round.merge
            let swapped = PlanMerge.merge(base: round.base, ours: round.theirs, theirs: round.ours)
            #expect(merge.conflicts.isEmpty == swapped.conflicts.isEmpty, "seed \(seed)")
            guard merge.conflicts.isEmpty else { continue }
            peaceful += 1
            #expect(merge.merged == swapped.merged, "seed \(seed)")
        }
        #expect(peaceful > 30)
    }

    /// Each conflict is one from either side: what ours did there is what theirs did here.
    @Test func conflictsAreTheSameFromBothSides() {
        var count = 0
        for seed in Self.seeds {
            let round = Round(seed: seed)
            let swapped = PlanMerge.merge(base: round.base, ours: round.theirs, theirs: round.ours)
            let (ours, theirs) = (round.merge.conflicts, swapped.conflicts)
            #expect(
                ours.map { $0.seen(fromTheirs: false) }.sorted()
                    == theirs.map { $0.seen(fromTheirs: true) }.sorted(),
                "seed \(seed)")
            count += ours.count
        }
        #expect(count > 50)
    }

    @Test func whatIsMergedLoads() {
        for seed in Self.seeds {
            let round = Round(seed: seed)
            #expect(PlanTree.faults(of: round.merge.merged) == [], "seed \(seed)")
            let unrelated = PlanMerge.merge(base: nil, ours: round.ours, theirs: round.theirs)
            #expect(PlanTree.faults(of: unrelated.merged) == [], "seed \(seed)")
        }
    }

    @Test func theChangesBetweenTwoPlansLeadFromOneToTheOther() throws {
        for seed in Self.seeds {
            let round = Round(seed: seed)
            for (from, to) in [
                (round.base, round.ours), (round.ours, round.theirs), (round.ours, round.merge.merged),
                (round.base, RandomSide(seed: seed + 5).tree),
            ] {
                let changes = PlanDifference.changes(from: from, to: to)
                let result = try PlanTree.applying(changes, to: from)
                #expect(PlanTree.said(result) == PlanTree.said(to), "seed \(seed)")
                let back = try PlanTree.applying(changes.reversed().map(\.inverse), to: result)
                #expect(PlanTree.said(back) == PlanTree.said(from), "seed \(seed)")
            }
        }
    }

    /// What a file is made of is the same changes: ours with them says what was merged, and so for each conflict.
    @Test func aFileTakesTheMergeAndWhatIsTaken() throws {
        for seed in Self.seeds.prefix(60) {
            let round = Round(seed: seed)
            let merge = round.merge
            let changes = PlanDifference.changes(from: round.ours, to: merge.merged)
            let ours = try PlanFile.read(Array(round.ours.jsonText.utf8), name: "plan.json")
            let bytes = try PlanFile.write(ours, with: changes)
            let written = try PlanFile.tree(bytes, name: "plan.json")
            #expect(PlanTree.said(written) == PlanTree.said(merge.merged), "seed \(seed)")
            let merged = try PlanFile.read(bytes, name: "plan.json")
            for conflict in merge.conflicts {
                let taken = try PlanFile.tree(
                    try PlanFile.write(merged, with: conflict.taking), name: "plan.json")
                let expected = try PlanTree.applying(conflict.taking, to: merge.merged)
                #expect(PlanTree.said(taken) == PlanTree.said(expected), "seed \(seed): \(conflict.line)")
            }
        }
    }

    @Test func theirsCanBeTakenForEachConflict() throws {
        var taken = 0
        for seed in Self.seeds {
            let round = Round(seed: seed)
            let merge = round.merge
            for conflict in merge.conflicts where !conflict.taking.isEmpty {
                taken += 1
                let result = try PlanTree.applying(conflict.taking, to: merge.merged)
                #expect(PlanTree.faults(of: result) == [], "seed \(seed): \(conflict.line)")
                #expect(result != merge.merged, "seed \(seed): \(conflict.line)")
                let back = try PlanTree.applying(conflict.taking.reversed().map(\.inverse), to: result)
                #expect(PlanTree.said(back) == PlanTree.said(merge.merged), "seed \(seed): \(conflict.line)")
            }
        }
        #expect(taken > 50)
    }

    /// Without conflicts the merged plan differs from each side only by what the other side did.
    @Test func everyEditOfEitherSideStands() {
        for seed in Self.seeds {
            let round = Round(seed: seed)
            let merge = round.merge
            guard merge.conflicts.isEmpty else { continue }
            for (side, other) in [(round.ours, round.theirs), (round.theirs, round.ours)] {
                let facts = Facts(of: merge.merged)
                let (before, after, elsewhere) = (Facts(of: round.base), Facts(of: side), Facts(of: other))
                #expect(
                    after.all.subtracting(before.all).isSubset(of: facts.all),
                    "seed \(seed): \(after.all.subtracting(before.all).subtracting(facts.all).first ?? "")")
                let gone = before.all.subtracting(after.all)
                #expect(
                    gone.isDisjoint(with: facts.all),
                    "seed \(seed): \(gone.intersection(facts.all).first ?? "")")
                #expect(facts.all.subtracting(after.all).isSubset(of: elsewhere.all))
            }
        }
    }
}

extension Conflict {
    /// What the conflict is about, and what each side did, with the sides swapped or not.
    ///
    /// Who gets another id of two, and which of two places stands, is for the side that merges to say.
    fileprivate func seen(fromTheirs isSwapped: Bool) -> String {
        let isByOurs = kind == .deletedByOurs
        let (word, sides): (String, [MemberValue?]) =
            switch kind {
            case .member: ("member", isSwapped ? [theirs, ours] : [ours, theirs])
            case .deletedByOurs, .deletedByTheirs:
                (isByOurs == isSwapped ? "deleted by theirs" : "deleted by ours", [])
            case .place, .tooDeep: ("place", [])
            case .sameID: ("same id", [])
            }
        let texts = sides.map { $0.map { String(decoding: $0.canonicalBytes, as: UTF8.self) } ?? "-" }
        return "\(place) \(member ?? "") \(word) \(texts)"
    }
}

/// All that a plan says, each fact as a line: a member of an object, an entry, an id in a list, a record's place.
private struct Facts {
    private(set) var all: Set<String> = []

    init(of tree: MemberValue) { add(tree, .record(.plan), "plan") }

    private mutating func add(_ value: MemberValue, _ shape: ObjectShape, _ name: String) {
        guard case .record(let members) = value else { return }
        for member in members {
            let path = "\(name) \(member.name)"
            var entries = [member.value]
            if case .list(let list) = member.value { entries = list }
            switch shape.shape(of: member.name) {
            case .value:
                all.insert("\(path) = \(String(decoding: member.value.canonicalBytes, as: UTF8.self))")
            case .set, .log:
                var counts: [String: Int] = [:]
                for entry in entries {
                    let text = String(decoding: entry.canonicalBytes, as: UTF8.self)
                    counts[text, default: 0] += 1
                    all.insert("\(path) has \(text) \(counts[text, default: 0])")
                }
            case .object(let inner):
                all.insert(path)
                add(member.value, inner, path)
            case .keyed(let inner):
                for entry in entries {
                    let key = inner.keyMembers.map { entry[$0]?.asText ?? "" }.joined(separator: "/")
                    all.insert("\(path) \(key)")
                    add(entry, inner, "\(path) \(key)")
                }
            case .records(let kind):
                for record in entries {
                    let id = RecordName(kind, record["id"]?.asText ?? "").description
                    all.insert("\(id) in \(path)")
                    add(record, .record(kind), id)
                }
            }
        }
    }
}
