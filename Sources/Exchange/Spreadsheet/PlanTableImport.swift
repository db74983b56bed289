import PlanModel
package import PlanStore

/// Brings a plan table that somebody keeps in a word processor or a spreadsheet into a plan.
package enum PlanTableImport {
    /// Reads a table and says what it would add; nothing that is in the plan is changed.
    ///
    /// - Parameters:
    ///   - file: The file's bytes: fields between commas, semicolons or tabs, in UTF-8, UTF-16 or Windows-1252.
    ///   - store: Holds the plan alone.
    /// - Throws: Where nothing of the file can be read.
    package static func read(
        _ file: [UInt8], into store: PlanStore, by editor: Editor
    ) throws(ImportRefused) -> ImportOutcome {
        let plan = store.plans[0]
        let term = plan.records.optional(plan.records.head.pillarTerm) ?? PlanHead.defaultPillarTerm
        let table = try PlanTable(file, pillarTerm: term)
        let other = ListKind.allCases.first {
            ![.actions, .milestones, .overdue].contains($0) && table.columns.areThose(of: $0)
        }
        if let other {
            throw ImportRefused(
                "it is an exported list of \(other.rawValue); actions and milestones are imported")
        }
        let isMilestones = table.columns.areThose(of: .milestones)
        var outcome = ImportOutcome()
        let changes: [Change]
        if isMilestones {
            let milestones = MilestoneTable(table, into: store)
            outcome = milestones.outcome
            changes = milestones.changes
        } else {
            let rows = ActionRows(table, plan.records, near: plan.states.asOf)
            var actions = ActionTable(store)
            actions.add(rows.drafts)
            outcome = actions.outcome
            outcome.refused += rows.refused
            changes = actions.allChanges()
            outcome.preview = understood(table.columns) + outcome.preview
        }
        outcome.guesses = table.remarks + outcome.guesses
        if !changes.isEmpty {
            outcome.edit = PlanEdit(
                plan: plan.records.id, changes: changes, summary: summary(changes), by: editor.name,
                on: plan.states.asOf)
        }
        return outcome
    }

    private static func understood(_ columns: TableColumns) -> [String] {
        let isExported = columns.areThose(of: .actions)
        return columns.headings.indices.filter { !columns.headings[$0].isEmpty }.map { column in
            let heading = columns.headings[column]
            if isExported, !["id", "pillar", "title", "status", "confidence", "leads"].contains(heading) {
                return "column \"\(heading)\": worked out by the program, not imported"
            }
            switch columns.roles[column] {
            case let role?: return "column \"\(heading)\": \(role)"
            case nil:
                let reason =
                    columns.repeated.contains(heading) ? "another column says the same" : "not a plan's own"
                return "column \"\(heading)\": kept in the action's note, \(reason)"
            }
        }
    }

    /// `Imported 2 pillars, 5 actions, 1 organisation`
    private static func summary(_ changes: [Change]) -> String {
        var counts: [RecordKind: Int] = [:]
        for change in changes { for coming in change.comings { counts[coming.name.kind, default: 0] += 1 } }
        let kinds: [RecordKind] = [.pillar, .action, .milestone, .organisation, .funding]
        let parts = kinds.compactMap { kind in counts[kind].map { Shown.count($0, kind.noun) } }
        return "Imported " + parts.joined(separator: ", ")
    }
}
