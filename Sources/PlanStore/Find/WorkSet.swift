import PlanModel

/// An action or a milestone of a plan, in four bytes.
struct WorkRow: Equatable, Sendable {
    private let packed: UInt32

    /// A record of another kind.
    static let other = WorkRow(packed: .max)

    private init(packed: UInt32) { self.packed = packed }

    init(action row: Int) { packed = UInt32(truncatingIfNeeded: row) << 1 }
    init(milestone row: Int) { packed = UInt32(truncatingIfNeeded: row) << 1 | 1 }

    var isOther: Bool { packed == .max }
    var isMilestone: Bool { packed & 1 != 0 }
    var row: Int { Int(packed >> 1) }
    var kind: RecordKind { isMilestone ? .milestone : .action }
}

/// Some of the actions and milestones of a plan, which are nearly all that is in it.
struct WorkSet: Equatable, Sendable {
    var actions = RowSet()
    var milestones = RowSet()

    static let kinds: [RecordKind] = [.action, .milestone]

    subscript(kind: RecordKind) -> RowSet {
        get { kind == .milestone ? milestones : actions }
        set { if kind == .milestone { milestones = newValue } else { actions = newValue } }
    }

    var count: Int { actions.count + milestones.count }

    @inline(__always)
    func contains(_ record: WorkRow) -> Bool {
        record.isMilestone ? milestones.contains(record.row) : actions.contains(record.row)
    }

    @inline(__always)
    mutating func insert(_ record: WorkRow) {
        if record.isMilestone { milestones.insert(record.row) } else { actions.insert(record.row) }
    }

    @inline(__always)
    mutating func remove(_ record: WorkRow) {
        if record.isMilestone { milestones.remove(record.row) } else { actions.remove(record.row) }
    }

    mutating func formUnion(_ others: WorkSet) {
        actions.formUnion(others.actions)
        milestones.formUnion(others.milestones)
    }

    mutating func subtract(_ others: WorkSet) {
        actions.subtract(others.actions)
        milestones.subtract(others.milestones)
    }
}
