import PlanModel
import PlanStore

// Tables that more than one paper has.
extension PaperScope {
    /// Of some milestones the overdue, the most days late first; of those equally late in the plans' order.
    func latestFirst(_ milestones: [RecordRef]) -> [RecordRef] {
        let late = milestones.filter { state($0).timeliness == .overdue }
        return NumberOrder.places(of: late.map { -Int64(state($0).daysLate) }).map { late[Int($0)] }
    }

    func lateTable(_ caption: String, of milestones: [RecordRef]) -> PaperTable {
        PaperTable(
            caption,
            columns: [
                .init("Milestone"), .init("Lead"), .init("Due", .word), .init("Days late", .number),
                .init("Last update"), .init("Plan"),
            ],
            rows: milestones.map { ref in
                [
                    .init(name(of: ref)), .init(leads(of: ref)), .init(due(of: ref)),
                    .init(Shown.number(Int(state(ref).daysLate)), .late), .init(lastWord(ofMilestone: ref)),
                    .init(planName(of: ref)),
                ]
            }
        ).withoutEmptyColumns
    }

    func evidenceTable(_ caption: String, of milestones: [RecordRef]) -> PaperTable {
        PaperTable(
            caption,
            columns: [
                .init("Milestone"), .init("Lead"), .init("State"), .init("Verdict", .word),
                .init("What was said"),
                .init("Plan"),
            ],
            rows: milestones.map { ref in
                [
                    .init(name(of: ref)), .init(leads(of: ref)), standing(ofMilestone: ref).withoutDoubt,
                    .init(store.plans[ref.plan].evidence(ofMilestone: ref.row)?.verdict.rawValue ?? ""),
                    .init(evidence(of: ref)), .init(planName(of: ref)),
                ]
            }
        ).withoutEmptyColumns
    }

    func owedTable(_ caption: String, of obligations: [Obligation]) -> PaperTable {
        PaperTable(
            caption,
            columns: [
                .init("Asked for"), .init("Of whom"), .init("Asked", .word), .init("Due", .word),
                .init("State"), .init("Plan"),
            ],
            rows: obligations.map { obligation in
                let ref = obligation.resolution
                let resolution = records(ref).resolutions[ref.row]
                return [
                    .init(records(ref).string(resolution.text)), .init(respondent(of: obligation)),
                    .init(records(ref).meetings[Int(resolution.meeting)].date.edtf.map(Shown.date) ?? ""),
                    .init(obligation.due.map(Shown.date) ?? "no date"), standing(of: obligation),
                    .init(planName(of: ref)),
                ]
            }
        ).withoutEmptyColumns
    }

    func respondent(of obligation: Obligation) -> String {
        obligation.respondent.map { store.directory.entries[$0].shownName } ?? obligation.respondentID
            ?? "nobody named"
    }

    /// The words of the evidence in force, who gave them, and where they stand.
    private func evidence(of ref: RecordRef) -> String {
        let records = records(ref)
        guard let evidence = store.plans[ref.plan].evidence(ofMilestone: ref.row) else { return "" }
        let quote = records.optional(evidence.quote).map { "\"\($0)\"" } ?? "no words are recorded"
        let by = records.optional(evidence.by).map { ", \($0)" } ?? ""
        let source = records.sources(of: evidence.margin).first.map { " (\(place(of: $0, in: records)))" }
        return quote + by + ", \(Shown.day(evidence.on))" + (source ?? "")
    }

    /// What the plan calls what stands between it and its actions.
    func pillarTerm(of plan: Int) -> String {
        let records = store.plans[plan].records
        return records.optional(records.head.pillarTerm) ?? PlanHead.defaultPillarTerm
    }
}

extension PaperTable.Cell {
    /// That it is questionable goes without saying in a table of what is.
    fileprivate var withoutDoubt: PaperTable.Cell {
        PaperTable.Cell(text.replacing(", questionable", with: ""), tone)
    }
}
