/// A dated promise of an action.
package struct Milestone: IdentifiedRecord {
    package var margin = Margin()
    package var id = Text.absent
    package var title = Text.absent
    package var action: Int32 = -1
    /// The original due date; revisions stand apart.
    package var due = PrintedDate()
    package var done = PrintedDate()
    package var alternatives = Run<Alternative>()
    /// Row of how much is to be reached, or -1 where nothing is said; few milestones have one.
    var targetRow: Int32 = -1
    /// Oldest first; the last that counts is in force.
    package var revisions = Run<Revision>()
    /// Oldest first; the last that counts is in force.
    package var evidence = Run<Evidence>()
    package var kind = MilestoneKind.milestone
    package var isCancelled = false

    package init() {}
}

/// Another reading of a date: never counted, always shown.
package struct Alternative: PlanRecord {
    private var entryMargin = EntryMargin()
    package var date = PrintedDate()
    package var why = Text.absent

    package init() {}

    package var margin: Margin {
        get { entryMargin.margin }
        set { entryMargin.margin = newValue }
    }
}

/// How much is to be reached.
package struct Target: PlanRecord {
    package var margin = Margin()
    /// A number's spelling in the file.
    package var value = Text.absent
    package var unit = Text.absent
    /// A number's spelling in the file.
    package var current = Text.absent

    package init() {}
}

/// A due date that was moved.
package struct Revision: PlanRecord {
    private var entryMargin = EntryMargin()
    package var due = PrintedDate()
    package var on = Day.earliest
    package var by = Text.absent
    package var why = Text.absent
    private var recordedDay = DayOrNone()

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

/// Whether what was said shows that the milestone was met.
package struct Evidence: PlanRecord {
    private var entryMargin = EntryMargin()
    package var on = Day.earliest
    package var quote = Text.absent
    package var by = Text.absent
    private var recordedDay = DayOrNone()
    package var verdict = EvidenceVerdict.none

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

extension PlanRecords {
    /// How much is to be reached, where the milestone says so.
    package func target(of milestone: Milestone) -> Target? {
        milestone.targetRow < 0 ? nil : targets[Int(milestone.targetRow)]
    }

    package mutating func setTarget(_ target: Target?, of milestone: inout Milestone) {
        if let target { targets.append(target) }
        milestone.targetRow = target == nil ? -1 : Int32(truncatingIfNeeded: targets.count - 1)
    }
}
