import JSONText
import PlanModel

extension PlanReader {
    mutating func target() throws(JSONSyntaxError) -> Target? {
        guard var scan = try begin("a target", of: TargetMember.self) else { return nil }
        var record = Target()
        while let member = try next(&scan, of: TargetMember.self) {
            switch member {
            case .value: record.value = try number()
            case .unit: record.unit = try text()
            case .current: record.current = try number()
            }
        }
        record.margin = scan.margin
        return record
    }

    mutating func revision() throws(JSONSyntaxError) {
        guard var scan = try begin("a revision", of: RevisionMember.self) else { return }
        var record = Revision()
        while let member = try next(&scan, of: RevisionMember.self) {
            switch member {
            case .due: record.due.edtf = try date()
            case .dueText: record.due.printed = try text()
            case .on: record.on = try day() ?? record.on
            case .by: record.by = try text()
            case .why: record.why = try text()
            case .recorded: record.recorded = try day()
            }
        }
        record.margin = scan.margin
        records.revisions.append(record)
    }

    mutating func evidence() throws(JSONSyntaxError) {
        guard var scan = try begin("a piece of evidence", of: EvidenceMember.self) else { return }
        var record = Evidence()
        while let member = try next(&scan, of: EvidenceMember.self) {
            switch member {
            case .verdict: record.verdict = try word() ?? record.verdict
            case .on: record.on = try day() ?? record.on
            case .quote: record.quote = try text()
            case .by: record.by = try text()
            case .recorded: record.recorded = try day()
            }
        }
        record.margin = scan.margin
        records.evidence.append(record)
    }

    mutating func milestones(of action: Int32) throws(JSONSyntaxError) -> Rows {
        try children(of: "milestones") { reader throws(JSONSyntaxError) in try reader.milestone(of: action) }
    }

    private mutating func milestone(of action: Int32) throws(JSONSyntaxError) -> Int32? {
        guard var scan = try begin("a milestone", of: MilestoneMember.self) else { return nil }
        var milestone = Milestone()
        milestone.action = action
        while let member = try next(&scan, of: MilestoneMember.self) { try read(member, into: &milestone) }
        milestone.margin = scan.margin
        let row = records.milestones.count
        records.milestones.append(milestone)
        enter(milestone, row: row, as: .milestone, what: "milestone")
        return Int32(row)
    }

    private mutating func read(
        _ member: MilestoneMember, into milestone: inout Milestone
    ) throws(JSONSyntaxError) {
        switch member {
        case .id: milestone.id = try text()
        case .title: milestone.title = try text()
        case .due: milestone.due.edtf = try date()
        case .dueText:
            let text = try text()
            records.changeAside(of: &milestone) { $0.due = text }
        case .alternatives:
            let list = try alternatives()
            records.changeAside(of: &milestone) { $0.alternatives = list }
        case .done: milestone.done.edtf = try date()
        case .doneText:
            let text = try text()
            records.changeAside(of: &milestone) { $0.done = text }
        case .cancelled: milestone.isCancelled = try flag()
        case .kind: milestone.kind = try word() ?? milestone.kind
        case .target: records.setTarget(try target(), of: &milestone)
        case .revisions:
            milestone.revisions = try shortRun(of: "revisions", { $0.revisions.count }) {
                reader throws(JSONSyntaxError) in
                try reader.revision()
            }
        case .evidence:
            milestone.evidence = try shortRun(of: "pieces of evidence", { $0.evidence.count }) {
                reader throws(JSONSyntaxError) in
                try reader.evidence()
            }
        }
    }
}
