extension PlanRecords {
    /// Makes room for what the rest of a file will probably hold, so that arrays are not moved again and again
    /// and no more than one of each is ever in memory.
    ///
    /// - Parameter factor: How many times as many actions are expected, with all that stands in them.
    package mutating func reserveCapacity(times factor: Double) {
        Self.grow(&actions, factor)
        Self.grow(&milestones, factor)
        Self.grow(&rows, factor)
        Self.grow(&texts, factor)
        Self.grow(&references, factor)
        Self.grow(&sources, factor)
        Self.grow(&aside, factor)
        Self.grow(&notes, factor)
        Self.grow(&annotations, factor)
        Self.grow(&milestoneAsides, factor)
        Self.grow(&updateAsides, factor)
        Self.grow(&confidence, factor)
        Self.grow(&updates, factor)
        Self.grow(&alternatives, factor)
        Self.grow(&revisions, factor)
        Self.grow(&evidence, factor)
        Self.grow(&targets, factor)
    }

    private static func grow<Element>(_ array: inout [Element], _ factor: Double) {
        array.reserveCapacity(Int(Double(array.count) * factor))
    }
}
