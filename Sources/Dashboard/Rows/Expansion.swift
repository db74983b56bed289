import PlanModel
import PlanStore

/// Which rows of the plan pane are expanded: at first plans and pillars.
struct Expansion: Sendable {
    private var opened = RecordMarks()
    private var closed = RecordMarks()
    /// Opened on the way to what a find or filter keeps; forgotten with it.
    private var revealed = RecordMarks()
    /// What changed since the rows were built.
    private(set) var turns = Turns.all

    /// Which rows were expanded or collapsed.
    enum Turns: Equatable, Sendable {
        /// These, the first first.
        case some([RecordRef])
        /// Any.
        case all
    }

    func isExpanded(_ ref: RecordRef) -> Bool {
        if closed.contains(ref) { return false }
        return ref.kind == .plan || ref.kind == .pillar || opened.contains(ref) || revealed.contains(ref)
    }

    mutating func expand(_ ref: RecordRef) {
        turn(ref) {
            $0.closed.remove(ref)
            $0.opened.insert(ref)
        }
    }

    mutating func collapse(_ ref: RecordRef) {
        turn(ref) {
            $0.opened.remove(ref)
            $0.closed.insert(ref)
        }
    }

    private mutating func turn(_ ref: RecordRef, _ change: (inout Expansion) -> Void) {
        let before = isExpanded(ref)
        change(&self)
        guard isExpanded(ref) != before, case .some(let refs) = turns else { return }
        turns = .some(refs + [ref])
    }

    /// Opens what leads to the matches of a find or filter, in place of what the last one opened.
    mutating func reveal(_ marks: RecordMarks) {
        turns = .all
        revealed = marks
        closed.subtract(marks)
    }

    /// The rows are built as it stands.
    mutating func settle() { turns = .some([]) }

    /// Follows the rows of a plan that was read anew.
    mutating func follow(_ trail: Trail) {
        turns = .all
        opened = RecordMarks(opened.refs.compactMap(trail.ref))
        closed = RecordMarks(closed.refs.compactMap(trail.ref))
        revealed = RecordMarks(revealed.refs.compactMap(trail.ref))
    }
}
