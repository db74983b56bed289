import PlanStore

/// Copies of a list of home that is put together in groups.
///
/// A spreadsheet sorts and adds up what it is given, so the name of its group stands in a column of its own beside
/// each record, and a group's own row, whose sums would count its records once more, is left out. Only where a group
/// is folded does one row say what stands in it.
extension DashboardState {
    /// Which rows of a list are in a copy of it.
    func copiedRows(of pane: Pane) -> [Int] {
        let indices = 0..<rowCount(of: pane)
        guard let groups = groups(of: pane) else { return Array(indices) }
        return indices.filter { index in
            guard case .group(let place) = groups.rows[index] else { return true }
            return self[list: pane].folded.contains(groups.groups[place].key)
        }
    }

    /// The name of the column for the groups; none where the list has no groups.
    func copiedGroupHead(of pane: Pane) -> [String] {
        guard groups(of: pane) != nil, let grouping = self[list: pane].grouping else { return [] }
        return switch grouping {
        case .pillar: [pillarTerm]
        // The column of every list that is called so holds the plan's id.
        case .plan: ["Plan title"]
        default: [grouping.title]
        }
    }

    /// The name of the group in which a row stands; none where the list has no groups.
    func copiedGroupName(at index: Int, of pane: Pane) -> [String] {
        guard let groups = groups(of: pane) else { return [] }
        switch groups.rows[index] {
        case .group(let place), .record(_, let place): return [groups.groups[place].name]
        }
    }

    /// What a row says that is a group's own: its name, how many stand in it and what they come to.
    func groupWords(at index: Int, of pane: Pane) -> [String] {
        guard let groups = groups(of: pane), case .group(let place) = groups.rows[index] else { return [] }
        let sums = sums(of: groups.groups[place], in: pane)
        return [groups.groups[place].name, sums.count, sums.total]
    }

    /// The fields of a group's own row: beside its name, its sums stand where a record has its title.
    func copiedGroupCells(at index: Int, of pane: Pane) -> [String] {
        let sums = groupWords(at: index, of: pane).dropFirst().joined(separator: ", ")
        return copiedHeads(of: pane).dropFirst().map { $0 == "Title" ? sums : "" }
    }
}
