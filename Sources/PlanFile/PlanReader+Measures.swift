import JSONText
import PlanModel

extension PlanReader {
    mutating func measure() throws(JSONSyntaxError) -> Measure? {
        guard var scan = try begin("a measure", of: MeasureMember.self) else { return nil }
        var record = Measure()
        while let member = try next(&scan, of: MeasureMember.self) {
            switch member {
            case .id: record.id = try text()
            case .title: record.title = try text()
            case .category: record.category = try text()
            case .unit: record.unit = try text()
            case .polarity: record.polarity = try word() ?? record.polarity
            case .target: record.target = try quantity()
            case .by: record.by.edtf = try date()
            case .byText: record.by.printed = try text()
            case .readings:
                record.readings = try run(of: "readings", { $0.readings.count }) {
                    reader throws(JSONSyntaxError) in
                    try reader.reading()
                }
            case .action: record.action = try reference(to: .action)
            case .lead: record.lead = try reference(to: .organisation)
            }
        }
        record.margin = scan.margin
        return record
    }

    mutating func reading() throws(JSONSyntaxError) {
        guard var scan = try begin("a reading", of: ReadingMember.self) else { return }
        var record = Reading()
        while let member = try next(&scan, of: ReadingMember.self) {
            switch member {
            case .on: record.on.edtf = try date()
            case .onText: record.on.printed = try text()
            case .value: record.value = try quantity() ?? record.value
            case .bound: record.bound = try word()
            }
        }
        record.margin = scan.margin
        records.readings.append(record)
    }

    mutating func signOff() throws(JSONSyntaxError) {
        guard var scan = try begin("a sign-off", of: SignOffMember.self) else { return }
        var record = SignOff()
        while let member = try next(&scan, of: SignOffMember.self) {
            switch member {
            case .document: record.document = try reference(to: .document)
            case .role: record.role = try text()
            case .kind: record.kind = try word() ?? record.kind
            case .organisation: record.organisation = try reference(to: .organisation)
            case .sent: record.sent.edtf = try date()
            case .sentText: record.sent.printed = try text()
            case .returned: record.returned.edtf = try date()
            case .returnedText: record.returned.printed = try text()
            case .approved: record.approved = try flag()
            }
        }
        record.margin = scan.margin
        records.signOffs.append(record)
    }

    mutating func event() throws(JSONSyntaxError) -> PlanEvent? {
        guard var scan = try begin("an event", of: EventMember.self) else { return nil }
        var record = PlanEvent()
        while let member = try next(&scan, of: EventMember.self) {
            switch member {
            case .id: record.id = try text()
            case .title: record.title = try text()
            case .date: record.date.edtf = try date()
            case .dateText: record.date.printed = try text()
            case .kind: record.kind = try word() ?? record.kind
            case .organisations: record.organisations = try references(to: .organisation)
            case .alternatives: record.alternatives = try alternatives()
            }
        }
        record.margin = scan.margin
        return record
    }

    mutating func measures() throws(JSONSyntaxError) -> Rows {
        try children(of: "measures") { reader throws(JSONSyntaxError) in
            guard let record = try reader.measure() else { return nil }
            let row = reader.records.measures.count
            reader.records.measures.append(record)
            reader.enter(record, row: row, as: .measure, what: "measure")
            return Int32(row)
        }
    }

    mutating func events() throws(JSONSyntaxError) -> Rows {
        try children(of: "events") { reader throws(JSONSyntaxError) in
            guard let record = try reader.event() else { return nil }
            let row = reader.records.events.count
            reader.records.events.append(record)
            reader.enter(record, row: row, as: .event, what: "event")
            return Int32(row)
        }
    }

    private mutating func quantity() throws(JSONSyntaxError) -> Quantity? {
        guard case .object = try cursor.peek() else { return .exact(try number()) }
        guard var scan = try begin("a range of numbers", of: RangeMember.self) else { return nil }
        var low = Text.absent
        var high = Text.absent
        while let member = try next(&scan, of: RangeMember.self) {
            switch member {
            case .min: low = try number()
            case .max: high = try number()
            }
        }
        if let least = records.number(low), let most = records.number(high), most < least {
            note("the range runs from \(least) down to \(most); expected min not above max", at: scan.start)
        }
        return .range(min: low, max: high)
    }
}
