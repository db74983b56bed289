import PlanModel
import PlanStore
import Testing

/// What two officers did to a plan, and what becomes of it. The plans are given by their members beside those
/// that every plan must have.
struct MergeCase: CustomTestStringConvertible, Sendable {
    var testDescription: String
    /// Nil where both have no plan to begin with.
    var base: String?
    var ours: String
    var theirs: String
    var merged: String
    /// The lines for the command line. Without any, the sides may be swapped.
    var conflicts: [String]
    /// For each conflict, the plan after theirs was taken; nil where that is not looked at.
    var taken: [String?]

    init(
        _ name: String, base: String?, ours: String, theirs: String, merged: String,
        conflicts: [String] = [], taken: [String?] = []
    ) {
        testDescription = name
        self.base = base
        self.ours = ours
        self.theirs = theirs
        self.merged = merged
        self.conflicts = conflicts
        self.taken = taken
    }

    static func tree(_ members: String) throws -> MemberValue {
        let pillars = members.contains("\"pillars\"") ? "" : "\"pillars\":[],"
        let id = members.contains("\"id\":\"plan-") ? "" : "\"id\":\"p\","
        return try PlanTree.read(
            "{\"format\":\"scrutineer-plan/1\",\(id)\"title\":\"T\",\(pillars)\(members)}")
    }

    func check() throws {
        let base = try base.map(Self.tree)
        let (ours, theirs) = (try Self.tree(ours), try Self.tree(theirs))
        let merge = PlanMerge.merge(base: base, ours: ours, theirs: theirs)
        let merged = try Self.tree(merged)
        let isMerged = merge.merged == merged
        #expect(isMerged, "\(merge.merged.jsonText)")
        #expect(merge.conflicts.map(\.line) == conflicts)
        if conflicts.isEmpty {
            let swapped = PlanMerge.merge(base: base, ours: theirs, theirs: ours)
            #expect(swapped == PlanMerge(merged: merged, conflicts: []), "\(swapped.merged.jsonText)")
        }
        for (conflict, taken) in zip(merge.conflicts, taken) {
            guard let taken else { continue }
            let result = try PlanTree.applying(conflict.taking, to: merge.merged)
            #expect(PlanTree.said(result) == PlanTree.said(try Self.tree(taken)), "\(result.jsonText)")
        }
    }
}

extension MergeCase {
    /// One pillar with these actions.
    static func pillar(_ actions: String) -> String {
        "\"pillars\":[{\"id\":\"1\",\"title\":\"P\",\"actions\":[\(actions)]}]"
    }

    static func action(_ id: String, _ members: String = "") -> String {
        "{\"id\":\"\(id)\",\"title\":\"A\",\"status\":\"paused\"\(members.isEmpty ? "" : ",")\(members)}"
    }

    /// One pillar with one action that has these members.
    static func actionWith(_ members: String) -> String { pillar(action("a", members)) }

    /// Actions of which each holds the next, and the last one's members.
    static func nested(_ ids: [String], _ members: String = "") -> String {
        guard let id = ids.first else { return "" }
        let inner = nested(Array(ids.dropFirst()), members)
        let below = inner.isEmpty ? members : "\"actions\":[\(inner)]"
        return action(id, below)
    }
}
