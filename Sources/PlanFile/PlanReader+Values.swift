import JSONText
import PlanModel

extension PlanReader {
    /// A text; absent, and a problem noted, where the value is something else.
    mutating func text() throws(JSONSyntaxError) -> Text {
        guard let string = try cursor.stringIfNext() else {
            try refuse("a text", expected: "a text in double quotes")
            return .absent
        }
        return place(string)
    }

    mutating func place(_ string: JSONString) -> Text {
        guard string.hasEscapes else {
            return Text(offset: string.contents.lowerBound, count: string.contents.count)
        }
        let start = records.aside.count
        string.unescape(in: source, into: &records.aside)
        return Text(offset: start, count: records.aside.count - start, isAside: true)
    }

    mutating func flag() throws(JSONSyntaxError) -> Bool {
        switch try cursor.peek() {
        case .true, .false: return try cursor.bool()
        default:
            try refuse("yes or no", expected: "true or false, without quotes")
            return false
        }
    }

    /// A word of a closed list, or nil and a problem noted.
    mutating func word<Word: SpeltWord>(_ type: Word.Type = Word.self) throws(JSONSyntaxError) -> Word? {
        if let word = try Word.spellings.next(in: &cursor) { return word }
        guard case .string = try cursor.peek() else {
            try refuse(Word.noun, expected: wordList(Word.self))
            return nil
        }
        let start = cursor.offset
        _ = try cursor.string()
        note(
            "\(excerpt(from: start, to: cursor.offset)) is not \(Word.noun); "
                + "expected \(wordList(Word.self))", at: start)
        return nil
    }

    private func wordList<Word: PlanWord>(_ type: Word.Type) -> String {
        let words = Word.allCases.map(\.rawValue)
        guard let last = words.last, words.count > 1 else { return words.joined() }
        return words.dropLast().joined(separator: ", ") + " or " + last
    }

    /// What a date member may hold.
    private enum DateForm {
        case edtf, day

        var noun: String { self == .day ? "a day" : "a date" }
        var expectation: String { self == .day ? "a full day such as 2015-10-31" : EDTF.expectation }
    }

    /// An EDTF date, or nil and a problem noted.
    mutating func date() throws(JSONSyntaxError) -> EDTF? { try date(.edtf)?.date }

    /// A full day, or nil and a problem noted.
    mutating func day() throws(JSONSyntaxError) -> Day? {
        guard let (date, start) = try date(.day) else { return nil }
        if let day = date.asDay { return day }
        note(
            "\(excerpt(from: start, to: cursor.offset)) is not a full day; "
                + "expected \(DateForm.day.expectation)", at: start)
        return nil
    }

    /// A date, and the offset of its opening quote.
    private mutating func date(_ form: DateForm) throws(JSONSyntaxError) -> (date: EDTF, start: Int)? {
        guard let string = try cursor.stringIfNext() else {
            try refuse(form.noun, expected: form.expectation)
            return nil
        }
        do throws(EDTF.ParseError) {
            if !string.hasEscapes {
                let bytes = UnsafeBufferPointer(rebasing: source[string.contents])
                return (try EDTF.read(bytes), string.offset)
            }
            return (try EDTF.parse(string.text(in: source)).get(), string.offset)
        } catch {
            note(
                "\(excerpt(from: string.offset, to: cursor.offset)) is \(error.reason); "
                    + "expected \(form.expectation)", at: string.offset)
            return nil
        }
    }

    /// The spelling of a number, whose value `ExactNumber` holds.
    mutating func number() throws(JSONSyntaxError) -> Text {
        guard case .number = try cursor.peek() else {
            try refuse("a number", expected: "a number without quotes, such as 12 or 0.5")
            return .absent
        }
        let start = cursor.offset
        let range = try cursor.number().range
        let text = Text(offset: range.lowerBound, count: range.count)
        if records.number(text) == nil {
            note(
                "\(excerpt(from: start, to: range.upperBound)) is too long a number; "
                    + "expected at most \(ExactNumber.placesLimit) places on either side of the point",
                at: start)
            return .absent
        }
        return text
    }

    mutating func money() throws(JSONSyntaxError) -> Money? {
        let expected = "a number in whole pounds or with two decimals, not negative, such as 250000 or 99.50"
        guard case .number = try cursor.peek() else {
            try refuse("an amount of money", expected: expected)
            return nil
        }
        let start = cursor.offset
        let range = try cursor.number().range
        let exact = ExactNumber(UnsafeBufferPointer(rebasing: source[range]))
        if let exact, let money = Money(exact) { return money }
        note(
            "\(excerpt(from: start, to: range.upperBound)) is not an amount of money; expected \(expected)",
            at: start)
        return nil
    }

    /// A whole number that is not negative; one beyond what `Int` holds counts as the largest that it does.
    mutating func wholeNumber() throws(JSONSyntaxError) -> Int? {
        let expected = "a whole number, 0 or more"
        guard case .number = try cursor.peek() else {
            try refuse("a number of days", expected: expected)
            return nil
        }
        let start = cursor.offset
        let range = try cursor.number().range
        let exact = ExactNumber(UnsafeBufferPointer(rebasing: source[range]))
        if let exact, !exact.isNegative, exact.exponent >= 0 { return exact.asInteger ?? .max }
        note(
            "\(excerpt(from: start, to: range.upperBound)) is not a whole number; expected \(expected)",
            at: start)
        return nil
    }
}
