/// A theme of the plan that holds actions.
package struct Pillar: IdentifiedRecord {
    package var margin = Margin()
    package var id = Text.absent
    package var title = Text.absent
    package var actions = Rows()

    package init() {}
}

/// Something that a council or its partners undertook to do.
package struct PlanAction: IdentifiedRecord {
    package var margin = Margin()
    package var id = Text.absent
    package var title = Text.absent
    /// The row of the action above it, or -1 directly below a pillar.
    package var parent: Int32 = -1
    package var pillar: Int32 = -1
    /// Oldest first; the last one that counts is in force.
    package var confidence = ShortRun<Confidence>()
    package var leads = ShortRun<Reference>()
    package var support = ShortRun<Reference>()
    package var milestones = Rows()
    package var updates = ShortRun<Update>()
    package var actions = Rows()
    package var funding = ShortRun<Reference>()
    package var places = ShortRun<Text>()
    package var status = ActionStatus.notStarted
    package var isNew = false

    /// Sub-actions nest to this depth; a pillar's own actions are at depth 1.
    package static let deepest = 8

    package init() {}
}

/// How sure somebody was of an action on a day.
package struct Confidence: PlanRecord {
    private var entryMargin = EntryMargin()
    package var on = Day.earliest
    package var by = Text.absent
    package var why = Text.absent
    private var recordedDay = DayOrNone()
    package var rag = Rag.none

    package init() {}

    package var margin: Margin {
        get { entryMargin.margin }
        set { entryMargin.margin = newValue }
    }

    package var recorded: Day? {
        get { recordedDay.day }
        set { recordedDay.day = newValue }
    }
}

/// What was said about an action, and the status that was set with it.
package struct Update: PlanRecord {
    private var entryMargin = EntryMargin()
    package var on = DateOrNone()
    package var text = Text.absent
    package var by = Text.absent
    /// Row of what few updates have, or -1.
    fileprivate var asideRow: Int32 = -1
    package var status: ActionStatus?
    /// The status as it stood before.
    package var was: ActionStatus?

    package init() {}

    package var margin: Margin {
        get { entryMargin.margin }
        set { entryMargin.margin = newValue }
    }
}

/// What few updates have, in an array of its own.
package struct UpdateAside: Sendable {
    /// The date as the paper printed it.
    package var on = Text.absent
    private var recordedDay = DayOrNone()
    /// The milestones that it answers.
    package var milestones = Run<Reference>()

    /// The day of writing, where it differs from the as-of date under which it was written.
    package var recorded: Day? {
        get { recordedDay.day }
        set { recordedDay.day = newValue }
    }
}

extension PlanRecords {
    /// What few updates have, all of it absent from most.
    package func aside(of update: Update) -> UpdateAside {
        update.asideRow < 0 ? UpdateAside() : updateAsides[Int(update.asideRow)]
    }

    package mutating func changeAside(of update: inout Update, _ change: (inout UpdateAside) -> Void) {
        if update.asideRow < 0 {
            update.asideRow = Int32(truncatingIfNeeded: updateAsides.count)
            updateAsides.append(UpdateAside())
        }
        change(&updateAsides[Int(update.asideRow)])
    }
}
