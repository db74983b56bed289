// The members of funding streams.
extension FundingStream: ChangeableRecord {
    static let what = "a funding stream"
    static let members = Member<FundingStream>.table([
        .text("id", \.id).key, .text("title", \.title).required, .word("status", \.status),
        .word("kind", \.kind), .amount("amount", \.amount), .text("currency", \.currency, .currency),
        .date("awarded", \.awarded.edtf), .text("awardedText", \.awarded.printed),
        .date("start", \.start.edtf), .text("startText", \.start.printed), .date("end", \.end.edtf),
        .text("endText", \.end.printed), .keyed("years", \.years, in: \.years),
        .references("funders", \.funders, to: .organisation),
        .references("recipients", \.recipients, to: .organisation),
        .references("actions", \.actions, to: .action), .text("grantId", \.grantId),
        .log("alternatives", \.alternatives, in: \.alternatives),
    ])
}

extension YearOfFunding: ChangeableRecord {
    static let what = "a year of funding"
    static let members = Member<YearOfFunding>.table([
        .financialYear("year", \.year).key, .money("amount", \.amount).required, .money("spent", \.spent),
    ])
}

extension Member {
    fileprivate static func financialYear(_ name: String, _ path: Path<FinancialYear>) -> Self {
        Member(
            name: name, form: .financialYear,
            read: { _, record in .text(record[keyPath: path].description) },
            write: { _, record, _, value in
                if let year = value?.asText.flatMap({ FinancialYear($0) }) { record[keyPath: path] = year }
            })
    }

    fileprivate static func money(_ name: String, _ path: Path<Money?>) -> Self {
        Member(
            name: name, form: .money,
            read: { _, record in record[keyPath: path].map { .number($0.description) } },
            write: { _, record, _, value in record[keyPath: path] = value?.asMoney })
    }

    fileprivate static func money(_ name: String, _ path: Path<Money>) -> Self {
        Member(
            name: name, form: .money,
            read: { _, record in .number(record[keyPath: path].description) },
            write: { _, record, _, value in
                record[keyPath: path] = value?.asMoney ?? Money(hundredths: 0)
            })
    }

    /// One amount of money or a range of them.
    fileprivate static func amount(_ name: String, _ path: Path<Amount?>) -> Self {
        Member(
            name: name, form: .range(of: .money),
            read: { _, record in
                switch record[keyPath: path] {
                case .exact(let money): .number(money.description)
                case .range(let min, let max):
                    .record(["min": .number(min.description), "max": .number(max.description)])
                case nil: nil
                }
            },
            write: { _, record, _, value in
                if let min = value?["min"]?.asMoney, let max = value?["max"]?.asMoney {
                    record[keyPath: path] = .range(min: min, max: max)
                } else {
                    record[keyPath: path] = value?.asMoney.map { .exact($0) }
                }
            })
    }
}
