package import JSONText
package import PlanModel

extension PlanFile {
    /// Where the long lists of records end in the file that a plan was read from, for `splice`.
    ///
    /// - Parameter records: The plan as it was read; after an edit its lists are those of the file no more.
    package static func listEnds(of records: PlanRecords) -> JSONListEnds {
        var ends = JSONListEnds()
        func note(_ list: Rows, of kind: RecordKind) {
            let rows = records[children: list]
            guard rows.count > 1, let first = rows.first, let last = rows.last else { return }
            let (start, end) = (
                records.margin(of: kind, row: Int(first)).origin,
                records.margin(of: kind, row: Int(last)).origin
            )
            // What was left out of the plan that is shown may be missing here, but nothing may be out of place.
            if start > 0, end > start { ends.note(first: Int(start), last: Int(end)) }
        }
        note(records.lists.pillars, of: .pillar)
        note(records.lists.organisations, of: .organisation)
        note(records.lists.documents, of: .document)
        note(records.lists.funding, of: .funding)
        note(records.lists.meetings, of: .meeting)
        note(records.lists.measures, of: .measure)
        note(records.lists.events, of: .event)
        for pillar in records.pillars { note(pillar.actions, of: .action) }
        return ends
    }
}
