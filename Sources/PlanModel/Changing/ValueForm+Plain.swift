// The forms of single values.
extension ValueForm {
    static let text = ValueForm(what: "a text", expected: "a text") { $0.asText != nil }

    static let number = ValueForm(what: "a number", expected: "a number such as 12 or 0.5") {
        $0.asNumber != nil
    }

    static let wholeNumber = ValueForm(what: "a whole number", expected: "a whole number, 0 or more") {
        $0.asNumber?.asInteger.map { $0 >= 0 } == true
    }

    static let money = ValueForm(
        what: "an amount of money", expected: "a sum that is not negative, such as 250000 or 99.50"
    ) { $0.asMoney != nil }

    static let day = ValueForm(what: "a day", expected: "a full day such as 2015-10-31") { $0.asDay != nil }

    static let date = ValueForm(what: "a date", expected: EDTF.expectation) { $0.asDate != nil }

    static let financialYear = ValueForm(
        what: "a financial year",
        expected: "a financial year such as 2022/23, whose second half follows the first"
    ) { $0.asText.flatMap { FinancialYear($0) } != nil }

    static let currency = ValueForm(
        what: "a currency", expected: "three capital letters such as GBP or EUR"
    ) { value in
        value.asText.map { $0.utf8.count == 3 && $0.utf8.allSatisfy { (0x41...0x5a).contains($0) } } == true
    }

    /// True or false; false says no more than an absent member, where that is the default.
    static func flag(hasDefault: Bool) -> ValueForm {
        ValueForm(
            what: "yes or no", expected: "true or false",
            known: { $0 == .flag(false) && hasDefault ? nil : $0 }
        ) { $0.asFlag != nil }
    }

    /// A word of a list; the default says no more than an absent member.
    static func word<Word: PlanWord>(_ type: Word.Type, default usual: Word? = nil) -> ValueForm {
        let words = Word.allCases.map(\.rawValue)
        return ValueForm(
            what: Word.noun, expected: "one of " + words.joined(separator: ", "),
            known: { value in usual.map { value == .text($0.rawValue) } == true ? nil : value }
        ) { $0.asText.flatMap { Word(rawValue: $0) } != nil }
    }

    /// A number or a range of numbers, for which `isMet` holds.
    static func range(of bound: ValueForm) -> ValueForm {
        ValueForm(
            check: { value, name throws(EditRefused) in
                guard case .record = value else { return try bound.check(value, name) }
                guard let least = value["min"], let most = value["max"] else {
                    throw .unfit(value, in: name, what: "a range", expected: "both \"min\" and \"max\"")
                }
                try bound.check(least, "min")
                try bound.check(most, "max")
                try value.checkMargin()
                if let least = least.asNumber, let most = most.asNumber, most < least {
                    throw EditRefused(
                        "The edit gives \"\(name)\" as a range from \(least) down to \(most); "
                            + "give the smaller number as \"min\"."
                    )
                }
            },
            known: { value in
                guard case .record = value else { return value }
                return .record(["min": value["min"], "max": value["max"]])
            })
    }
}

extension MemberValue {
    var asNumber: ExactNumber? {
        if case .number(let spelling) = self { return ExactNumber(spelling) }
        return nil
    }

    var asFlag: Bool? {
        if case .flag(let flag) = self { return flag }
        return nil
    }

    var asMoney: Money? { asNumber.flatMap { Money($0) } }
    var asDay: Day? { asText.flatMap { Day($0) } }

    var asDate: EDTF? {
        guard let text = asText, case .success(let date) = EDTF.parse(text) else { return nil }
        return date
    }

    /// Checks what every object may carry, where there is no record to keep it.
    func checkMargin() throws(EditRefused) {
        if let note = self["note"] { try ValueForm.text.check(note, "note") }
        if let exempt = self["exempt"] { try ValueForm.flag(hasDefault: true).check(exempt, "exempt") }
        if let source = self["source"] { try ValueForm.oneOrMore(of: Source.form).check(source, "source") }
    }
}
