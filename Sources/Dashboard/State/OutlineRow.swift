package import PlanStore

/// One row of the plan pane: a plan, a pillar, an action, a sub-action or a milestone.
package struct OutlineRow: Equatable, Sendable {
    package var ref: RecordRef
    package var depth: Int
    /// Kept by filter and find; a row that is only on the way to one is dimmed.
    package var isMatch: Bool
    package var hasChildren: Bool
    package var isExpanded: Bool
}

/// How the milestones below a plan or a pillar stand.
package struct Tally: Equatable, Sendable {
    /// Without the cancelled.
    package var milestones = 0
    package var done = 0
    package var late = 0
    package var undated = 0
    package var questionable = 0
    package var actions = 0

    mutating func add(_ state: MilestoneState) {
        guard state.timeliness != .cancelled else { return }
        milestones += 1
        if state.timeliness == .done { done += 1 }
        if state.timeliness == .overdue { late += 1 }
        if state.timeliness == .undated { undated += 1 }
        if state.isQuestionable { questionable += 1 }
    }

    mutating func add(_ other: Tally) {
        milestones += other.milestones
        done += other.done
        late += other.late
        undated += other.undated
        questionable += other.questionable
        actions += other.actions
    }
}
