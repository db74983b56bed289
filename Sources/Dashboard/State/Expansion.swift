import PlanModel
import PlanStore

/// Which rows of the plan pane are expanded: at first plans and pillars.
struct Expansion: Equatable, Sendable {
    var opened: Set<RecordRef> = []
    var closed: Set<RecordRef> = []
    /// Opened on the way to what a find or filter keeps; forgotten with it.
    var revealed: Set<RecordRef> = []

    func isExpanded(_ ref: RecordRef) -> Bool {
        if closed.contains(ref) { return false }
        return ref.kind == .plan || ref.kind == .pillar || opened.contains(ref) || revealed.contains(ref)
    }

    mutating func expand(_ ref: RecordRef) {
        closed.remove(ref)
        opened.insert(ref)
    }

    mutating func collapse(_ ref: RecordRef) {
        opened.remove(ref)
        closed.insert(ref)
    }

    /// Opens what leads to the matches of a find or filter, in place of what the last one opened.
    mutating func reveal(_ refs: Set<RecordRef>) {
        revealed = refs
        closed.subtract(refs)
    }
}
