import JSONText
import PlanModel

extension PlanReader {
    mutating func document() throws(JSONSyntaxError) -> PlanDocument? {
        guard var scan = try begin("a document", of: DocumentMember.self) else { return nil }
        var record = PlanDocument()
        while let member = try next(&scan, of: DocumentMember.self) {
            switch member {
            case .id: record.id = try text()
            case .title: record.title = try text()
            case .kind: record.kind = try text()
            case .body: record.body = try reference(to: .organisation)
            case .date: record.date.edtf = try date()
            case .dateText: record.date.printed = try text()
            case .url: record.url = try text()
            case .facts:
                record.facts = try run(of: "facts", { $0.facts.count }) { reader throws(JSONSyntaxError) in
                    try reader.fact()
                }
            }
        }
        record.margin = scan.margin
        return record
    }

    mutating func fact() throws(JSONSyntaxError) {
        guard var scan = try begin("a fact", of: FactMember.self) else { return }
        var record = Fact()
        while let member = try next(&scan, of: FactMember.self) {
            switch member {
            case .label: record.label = try text()
            case .text: record.text = try text()
            }
        }
        record.margin = scan.margin
        records.facts.append(record)
    }

    mutating func organisation() throws(JSONSyntaxError) -> Organisation? {
        guard var scan = try begin("an organisation", of: OrganisationMember.self) else { return nil }
        var record = Organisation()
        while let member = try next(&scan, of: OrganisationMember.self) {
            switch member {
            case .id: record.id = try text()
            case .name: record.name = try text()
            case .short: record.short = try text()
            case .aliases: record.aliases = try texts()
            case .partOf: record.partOf = try reference(to: .organisation)
            case .kind: record.kind = try word()
            case .identifiers: record.identifiers = try texts()
            case .notSameAs: record.notSameAs = try texts()
            }
        }
        record.margin = scan.margin
        return record
    }

    mutating func relation() throws(JSONSyntaxError) {
        guard var scan = try begin("a relation", of: RelationMember.self) else { return }
        var record = Relation()
        while let member = try next(&scan, of: RelationMember.self) {
            switch member {
            case .from: record.from = try text()
            case .kind: record.kind = try word() ?? record.kind
            case .to: record.to = try text()
            case .frequency: record.frequency = try text()
            case .period: record.period.edtf = try date()
            case .periodText: record.period.printed = try text()
            }
        }
        record.margin = scan.margin
        records.relations.append(record)
    }

    mutating func documents() throws(JSONSyntaxError) -> Rows {
        try children(of: "documents") { reader throws(JSONSyntaxError) in
            guard let record = try reader.document() else { return nil }
            let row = reader.records.documents.count
            reader.records.documents.append(record)
            reader.enter(record, row: row, as: .document, what: "document")
            return Int32(row)
        }
    }

    mutating func organisations() throws(JSONSyntaxError) -> Rows {
        try children(of: "organisations") { reader throws(JSONSyntaxError) in
            guard let record = try reader.organisation() else { return nil }
            let row = reader.records.organisations.count
            reader.records.organisations.append(record)
            reader.enter(record, row: row, as: .organisation, what: "organisation")
            return Int32(row)
        }
    }
}
