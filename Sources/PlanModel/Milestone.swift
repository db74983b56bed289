/// A dated promise of an action.
package struct Milestone: IdentifiedRecord {
    package var margin = Margin()
    package var id = Text.absent
    package var title = Text.absent
    package var action: Int32 = -1
    /// The original due date; revisions stand apart.
    package var due = DateOrNone()
    package var done = DateOrNone()
    private var marks = MilestoneMarks()
    /// Oldest first; the last that counts is in force.
    package var revisions = ShortRun<Revision>()
    /// Oldest first; the last that counts is in force.
    package var evidence = ShortRun<Evidence>()

    package init() {}

    package var kind: MilestoneKind {
        get { marks.isCommitment ? .commitment : .milestone }
        set { marks.isCommitment = newValue == .commitment }
    }

    package var isCancelled: Bool {
        get { marks.isCancelled }
        set { marks.isCancelled = newValue }
    }

    /// Row of what few milestones have, or -1.
    fileprivate var asideRow: Int32 {
        get { marks.asideRow }
        set { marks.asideRow = newValue }
    }
}

/// What is said of a milestone in a word or two, and where its aside stands, in four bytes. There are 2^30 rows, more
/// than a file of 4 GB has room for.
private struct MilestoneMarks: Equatable, Sendable {
    private var bits = MilestoneMarks.rowBits

    private static let cancelledBit: UInt32 = 1 << 31
    private static let commitmentBit: UInt32 = 1 << 30
    private static let rowBits: UInt32 = (1 << 30) - 1

    var isCancelled: Bool {
        get { bits & MilestoneMarks.cancelledBit != 0 }
        set { set(MilestoneMarks.cancelledBit, newValue) }
    }

    var isCommitment: Bool {
        get { bits & MilestoneMarks.commitmentBit != 0 }
        set { set(MilestoneMarks.commitmentBit, newValue) }
    }

    /// All bits stand for none, which is -1.
    var asideRow: Int32 {
        get {
            let row = bits & MilestoneMarks.rowBits
            return row == MilestoneMarks.rowBits ? -1 : Int32(truncatingIfNeeded: row)
        }
        set {
            let row = UInt32(bitPattern: newValue) & MilestoneMarks.rowBits
            bits = bits & ~MilestoneMarks.rowBits | row
        }
    }

    private mutating func set(_ bit: UInt32, _ isSet: Bool) {
        bits = isSet ? bits | bit : bits & ~bit
    }
}

/// What few milestones have, in an array of its own.
package struct MilestoneAside: Sendable {
    /// The dates as the paper printed them.
    package var due = Text.absent
    package var done = Text.absent
    package var alternatives = Run<Alternative>()
    /// Row of how much is to be reached, or -1 where nothing is said.
    var targetRow: Int32 = -1
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
    /// What few milestones have, all of it absent from most.
    package func aside(of milestone: Milestone) -> MilestoneAside {
        milestone.asideRow < 0 ? MilestoneAside() : milestoneAsides[Int(milestone.asideRow)]
    }

    package mutating func changeAside(
        of milestone: inout Milestone, _ change: (inout MilestoneAside) -> Void
    ) {
        if milestone.asideRow < 0 {
            milestone.asideRow = Int32(truncatingIfNeeded: milestoneAsides.count)
            milestoneAsides.append(MilestoneAside())
        }
        change(&milestoneAsides[Int(milestone.asideRow)])
    }

    /// The original due date with its printed twin.
    package func due(of milestone: Milestone) -> PrintedDate {
        PrintedDate(milestone.due.edtf, printed: aside(of: milestone).due)
    }

    /// When it was done, with the printed twin of the date.
    package func done(of milestone: Milestone) -> PrintedDate {
        PrintedDate(milestone.done.edtf, printed: aside(of: milestone).done)
    }

    /// Other readings of the due date.
    package func alternatives(of milestone: Milestone) -> Run<Alternative> {
        aside(of: milestone).alternatives
    }

    /// How much is to be reached, where the milestone says so.
    package func target(of milestone: Milestone) -> Target? {
        let row = aside(of: milestone).targetRow
        return row < 0 ? nil : targets[Int(row)]
    }

    package mutating func setTarget(_ target: Target?, of milestone: inout Milestone) {
        guard target != nil || milestone.asideRow >= 0 else { return }
        if let target { targets.append(target) }
        let row = target == nil ? -1 : Int32(truncatingIfNeeded: targets.count - 1)
        changeAside(of: &milestone) { $0.targetRow = row }
    }
}
