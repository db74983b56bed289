import PlanModel
import PlanStore

/// Adds the milestones of an exported list to the actions that they name.
struct MilestoneTable {
    private(set) var outcome = ImportOutcome()
    private(set) var changes: [Change] = []
    private let records: PlanRecords
    private let asOf: Day
    private let today: Day

    init(_ table: PlanTable, into store: PlanStore) {
        records = store.plans[0].records
        asOf = store.plans[0].states.asOf
        today = store.viewpoint.today
        var ids = NewIDs(records)
        for row in table.rows where !row.isBlank {
            do throws(RowRefused) {
                try add(row, table.columns, &ids)
            } catch {
                outcome.refused.append(ImportNote("line \(row.line)", error.reason))
            }
        }
    }

    private mutating func add(
        _ row: TableText.Row, _ columns: TableColumns, _ ids: inout NewIDs
    ) throws(RowRefused) {
        if let fault = row.fault { throw RowRefused(fault) }
        guard row.fields.count == columns.headings.count else {
            throw RowRefused("it has \(row.fields.count) fields below \(columns.headings.count) headings")
        }
        let cells = Dictionary(zip(columns.headings, row.fields)) { one, _ in one }
        let (action, id, title) = (cells["action"] ?? "", cells["id"] ?? "", cells["title"] ?? "")
        guard records.row(of: RecordName(.action, action)) != nil else {
            throw RowRefused("there is no action \"\(action)\" in the plan; import the actions first")
        }
        guard !id.isEmpty, ids.isFree(RecordName(.milestone, id)) else {
            throw RowRefused(
                "there is a milestone \"\(id)\" in the plan already; an import adds and changes nothing that is there"
            )
        }
        var members: [MemberValue.Member] = [.init("id", .text(id)), .init("title", .text(title))]
        for name in ["due", "done"] {
            guard let text = cells[name], !text.isEmpty else { continue }
            guard case .success(let date) = EDTF.parse(text) else {
                throw RowRefused("\"\(text)\" is not \(EDTF.expectation)")
            }
            members.append(.init(name, .text(date.description)))
        }
        if cells["timeliness"] == "cancelled" { members.append(.init("cancelled", .flag(true))) }
        if cells["kind"] == MilestoneKind.commitment.rawValue {
            members.append(.init("kind", .text(MilestoneKind.commitment.rawValue)))
        }
        if let verdict = cells["evidence"].flatMap(EvidenceVerdict.init(rawValue:)) {
            members.append(
                .init(
                    "evidence",
                    .list([
                        .record([
                            "verdict": .text(verdict.rawValue), "on": .text(asOf.description),
                            "recorded": asOf == today ? nil : .text(today.description),
                        ])
                    ])))
        }
        ids.take(RecordName(.milestone, id))
        changes.append(
            Change(RecordName(.action, action), .insert(list: "milestones", at: .max, .record(members))))
        outcome.preview.append("milestone \(id) of action \(action): \(title)")
    }
}
