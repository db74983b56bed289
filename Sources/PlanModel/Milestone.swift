/// A dated promise of an action.
package struct Milestone: IdentifiedRecord {
    package var margin = Margin()
    package var id = Text.absent
    package var title = Text.absent
    package var action: Int32 = -1
    package var kind = MilestoneKind.milestone
    package var isCancelled = false
    /// The original due date; revisions stand apart.
    package var due = PrintedDate()
    package var done = PrintedDate()
    package var alternatives = Run<Alternative>()
    package var target: Target?
    /// Oldest first; the last that counts is in force.
    package var revisions = Run<Revision>()
    /// Oldest first; the last that counts is in force.
    package var evidence = Run<Evidence>()

    package init() {}
}

/// Another reading of a date: never counted, always shown.
package struct Alternative: PlanRecord {
    package var margin = Margin()
    package var date = PrintedDate()
    package var why = Text.absent

    package init() {}
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
    package var margin = Margin()
    package var due = PrintedDate()
    package var on = Day.earliest
    package var by = Text.absent
    package var why = Text.absent
    package var recorded: Day?

    package init() {}
}

/// Whether what was said shows that the milestone was met.
package struct Evidence: PlanRecord {
    package var margin = Margin()
    package var verdict = EvidenceVerdict.none
    package var on = Day.earliest
    package var quote = Text.absent
    package var by = Text.absent
    package var recorded: Day?

    package init() {}
}
