/// How many milestones stand how, kept by adding and taking away one by one.
package struct MilestoneCounts: Equatable, Sendable {
    /// Without the cancelled; commitments included, here and below.
    package private(set) var milestones = 0
    package private(set) var overdue = 0
    package private(set) var questionable = 0
    package private(set) var dueSoon = 0
    package private(set) var undated = 0

    package init() {}

    mutating func add(_ state: MilestoneState) { count(state, 1) }

    mutating func add(_ other: MilestoneCounts) {
        milestones += other.milestones
        overdue += other.overdue
        questionable += other.questionable
        dueSoon += other.dueSoon
        undated += other.undated
    }

    /// A milestone stands in another way than before.
    mutating func replace(_ before: MilestoneState, by after: MilestoneState) {
        guard before != after else { return }
        count(before, -1)
        count(after, 1)
    }

    private mutating func count(_ state: MilestoneState, _ step: Int) {
        guard state.isListed, state.timeliness != .cancelled else { return }
        milestones += step
        if state.isQuestionable { questionable += step }
        switch state.timeliness {
        case .overdue: overdue += step
        case .dueSoon: dueSoon += step
        case .undated: undated += step
        case .onTime, .done, .cancelled: break
        }
    }
}
