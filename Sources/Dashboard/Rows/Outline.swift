import PlanStore

/// The rows of the plan pane, those of what is collapsed left out.
package struct Outline: Sendable {
    package private(set) var rows: [OutlineRow] = []

    /// Where a record's row stands; nil where it is not shown. It is looked for from `place` on both ways, since
    /// what is asked for is mostly near.
    func index(of ref: RecordRef, near place: Int) -> Int? {
        var up = min(max(0, place), rows.count) - 1
        var down = up + 1
        while up >= 0 || down < rows.count {
            if up >= 0 {
                if rows[up].stands(for: ref) { return up }
                up -= 1
            }
            if down < rows.count {
                if rows[down].stands(for: ref) { return down }
                down += 1
            }
        }
        return nil
    }

    mutating func replace(with rows: [OutlineRow]) { self.rows = rows }

    /// Puts other rows in the place of those below one, which is expanded or not from then on.
    mutating func replaceChildren(at index: Int, with children: [OutlineRow], isExpanded: Bool) {
        let depth = rows[index].depth
        var end = index + 1
        while end < rows.count, rows[end].depth > depth { end += 1 }
        rows[index].isExpanded = isExpanded
        rows.replaceSubrange(index + 1..<end, with: children)
    }
}
