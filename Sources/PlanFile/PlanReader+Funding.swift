import JSONText
import PlanModel

extension PlanReader {
    mutating func stream() throws(JSONSyntaxError) -> FundingStream? {
        guard var scan = try begin("a funding stream", of: FundingMember.self) else { return nil }
        var record = FundingStream()
        while let member = try next(&scan, of: FundingMember.self) {
            switch member {
            case .id: record.id = try text()
            case .title: record.title = try text()
            case .status: record.status = try word() ?? record.status
            case .kind: record.kind = try word() ?? record.kind
            case .amount: record.amount = try amount()
            case .currency: record.currency = try currency()
            case .awarded: record.awarded.edtf = try date()
            case .awardedText: record.awarded.printed = try text()
            case .start: record.start.edtf = try date()
            case .startText: record.start.printed = try text()
            case .end: record.end.edtf = try date()
            case .endText: record.end.printed = try text()
            case .years:
                record.years = try run(of: "years", { $0.years.count }) { reader throws(JSONSyntaxError) in
                    try reader.year()
                }
            case .funders: record.funders = try references(to: .organisation)
            case .recipients: record.recipients = try references(to: .organisation)
            case .actions: record.actions = try references(to: .action)
            case .grantId: record.grantId = try text()
            case .alternatives: record.alternatives = try alternatives()
            }
        }
        record.margin = scan.margin
        return record
    }

    mutating func year() throws(JSONSyntaxError) {
        guard var scan = try begin("a year of funding", of: YearMember.self) else { return }
        var record = YearOfFunding()
        while let member = try next(&scan, of: YearMember.self) {
            switch member {
            case .year: record.year = try financialYear() ?? record.year
            case .amount: record.amount = try money() ?? record.amount
            case .spent: record.spent = try money()
            }
        }
        record.margin = scan.margin
        records.years.append(record)
    }

    mutating func funding() throws(JSONSyntaxError) -> Rows {
        try children(of: "funding streams") { reader throws(JSONSyntaxError) in
            guard let record = try reader.stream() else { return nil }
            let row = reader.records.funding.count
            reader.records.funding.append(record)
            reader.enter(record, row: row, as: .funding, what: "funding stream")
            return Int32(row)
        }
    }

    private mutating func financialYear() throws(JSONSyntaxError) -> FinancialYear? {
        let expected = "a financial year such as 2022/23, whose second half follows the first"
        guard case .string = try cursor.peek() else {
            try refuse("a financial year", expected: expected)
            return nil
        }
        let start = cursor.offset
        let text = try text()
        if let year = FinancialYear(records.string(text)) { return year }
        note(
            "\(excerpt(from: start, to: cursor.offset)) is not a financial year; expected \(expected)",
            at: start)
        return nil
    }

    private mutating func currency() throws(JSONSyntaxError) -> Text {
        guard case .string = try cursor.peek() else { return try text() }
        let start = cursor.offset
        let code = try text()
        let isGood = records.withBytes(of: code) { bytes in
            bytes.count == 3 && bytes.allSatisfy { (0x41...0x5a).contains($0) }
        }
        if !isGood {
            note(
                "\(excerpt(from: start, to: cursor.offset)) is not a currency; "
                    + "expected three capital letters such as GBP or EUR", at: start)
        }
        return code
    }

    private mutating func amount() throws(JSONSyntaxError) -> Amount? {
        guard case .object = try cursor.peek() else { return try money().map(Amount.exact) }
        guard var scan = try begin("a range of amounts", of: RangeMember.self) else { return nil }
        var low: Money?
        var high: Money?
        while let member = try next(&scan, of: RangeMember.self) {
            switch member {
            case .min: low = try money()
            case .max: high = try money()
            }
        }
        guard let low, let high else { return nil }
        if high < low {
            note("the range runs from \(low) down to \(high); expected min not above max", at: scan.start)
        }
        return .range(min: low, max: high)
    }
}
