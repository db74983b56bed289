import JSONText
import PlanModel

extension PlanReader {
    mutating func stage() throws(JSONSyntaxError) -> RouteStage? {
        guard var scan = try begin("a stage", of: StageMember.self) else { return nil }
        var record = RouteStage()
        while let member = try next(&scan, of: StageMember.self) {
            switch member {
            case .id: record.id = try text()
            case .title: record.title = try text()
            case .purpose: record.purpose = try text()
            }
        }
        record.margin = scan.margin
        return record
    }

    mutating func routeItem() throws(JSONSyntaxError) {
        guard var scan = try begin("an item of the route map", of: RouteItemMember.self) else { return }
        var record = RouteItem()
        while let member = try next(&scan, of: RouteItemMember.self) {
            switch member {
            case .title: record.title = try text()
            case .stage: record.stage = try reference(to: .stage)
            case .action: record.action = try reference(to: .action)
            case .priority: record.priority = try text()
            }
        }
        record.margin = scan.margin
        records.routeItems.append(record)
    }

    mutating func participation() throws(JSONSyntaxError) {
        guard var scan = try begin("a cost model", of: ParticipationMember.self) else { return }
        var record = Participation()
        while let member = try next(&scan, of: ParticipationMember.self) {
            switch member {
            case .title: record.title = try text()
            case .residents: record.residents = try number()
            case .costPerResident: record.costPerResident = try number()
            case .tippingPoint: try tippingPoint(&record)
            case .years: record.years = try number()
            case .participants: record.participants = try number()
            case .study: try study(&record)
            case .basis: record.basis = try text()
            }
        }
        record.margin = scan.margin
        records.participation.append(record)
    }

    mutating func findingNote() throws(JSONSyntaxError) {
        guard var scan = try begin("a finding", of: FindingNoteMember.self) else { return }
        var record = FindingNote()
        while let member = try next(&scan, of: FindingNoteMember.self) {
            switch member {
            case .rule: record.rule = try text()
            case .record: record.record = try text()
            case .reason: record.reason = try text()
            case .by: record.by = try text()
            case .on: record.on = try day() ?? record.on
            case .authored: record.isAuthored = try flag()
            case .severity: record.severity = try word()
            case .message: record.message = try text()
            }
        }
        if record.isAuthored {
            for member in FindingNoteMember.requiredOfAuthored where !scan.has(member) {
                note(
                    "the required member \"\(member.text)\" of an authored finding is missing", at: scan.start
                )
            }
        }
        record.margin = scan.margin
        records.findingNotes.append(record)
    }

    mutating func routeMap() throws(JSONSyntaxError) {
        guard var scan = try begin("a route map", of: RouteMapMember.self) else { return }
        var map = RouteMap()
        while let member = try next(&scan, of: RouteMapMember.self) {
            switch member {
            case .title: map.title = try text()
            case .stages:
                map.stages = try children(of: "stages") { reader throws(JSONSyntaxError) in
                    guard let stage = try reader.stage() else { return nil }
                    let row = reader.records.stages.count
                    reader.records.stages.append(stage)
                    reader.enter(stage, row: row, as: .stage, what: "stage")
                    return Int32(row)
                }
            case .items:
                map.items = try run(of: "items", { $0.routeItems.count }) { reader throws(JSONSyntaxError) in
                    try reader.routeItem()
                }
            }
        }
        map.margin = scan.margin
        records.routeMap = map
    }

    private mutating func tippingPoint(_ model: inout Participation) throws(JSONSyntaxError) {
        guard var scan = try begin("a tipping point", of: TippingPointMember.self) else { return }
        while let member = try next(&scan, of: TippingPointMember.self) {
            switch member {
            case .low: model.tippingLow = try number()
            case .high: model.tippingHigh = try number()
            }
        }
    }

    private mutating func study(_ model: inout Participation) throws(JSONSyntaxError) {
        guard var scan = try begin("a study", of: StudyMember.self) else { return }
        while let member = try next(&scan, of: StudyMember.self) {
            switch member {
            case .cost: model.studyCost = try number()
            case .residents: model.studyResidents = try number()
            }
        }
    }
}
