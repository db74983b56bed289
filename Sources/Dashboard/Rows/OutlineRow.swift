import PlanModel
package import PlanStore

/// One row of the plan pane: a plan, a pillar, an action, a sub-action or a milestone.
///
/// It takes twelve bytes, for with every pillar expanded a country's plans show a hundred thousand.
package struct OutlineRow: Equatable, Sendable {
    private var plan: UInt32
    private var row: UInt32
    private var kind: RecordKind
    private var level: UInt8
    private var marks: Marks = []

    private struct Marks: OptionSet {
        let rawValue: UInt8

        static let isMatch = Marks(rawValue: 1)
        static let hasChildren = Marks(rawValue: 2)
        static let isExpanded = Marks(rawValue: 4)
    }

    package init(ref: RecordRef, depth: Int, isMatch: Bool, hasChildren: Bool, isExpanded: Bool) {
        plan = UInt32(truncatingIfNeeded: ref.plan)
        row = UInt32(truncatingIfNeeded: ref.row)
        kind = ref.kind
        level = UInt8(clamping: depth)
        if isMatch { marks.insert(.isMatch) }
        if hasChildren { marks.insert(.hasChildren) }
        self.isExpanded = isExpanded
    }

    /// Kept by filter and find; a row that is only on the way to one is dimmed.
    package var isMatch: Bool { marks.contains(.isMatch) }
    package var hasChildren: Bool { marks.contains(.hasChildren) }

    package var isExpanded: Bool {
        get { marks.contains(.isExpanded) }
        set { if newValue { marks.insert(.isExpanded) } else { marks.remove(.isExpanded) } }
    }

    package var ref: RecordRef { RecordRef(plan: Int(plan), kind: kind, row: Int(row)) }

    /// 0 for what stands at the left.
    package var depth: Int { Int(level) }

    /// Whether it is the record's row, without making its reference.
    func stands(for ref: RecordRef) -> Bool {
        Int(row) == ref.row && kind == ref.kind && Int(plan) == ref.plan
    }
}
