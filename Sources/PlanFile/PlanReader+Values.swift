import JSONText
import PlanModel

extension PlanReader {
    /// A text; absent, and a problem noted, where the value is something else.
    mutating func text() throws(JSONSyntaxError) -> Text {
        guard case .string = try cursor.peek() else {
            try refuse("a text", expected: "a text in double quotes")
            return .absent
        }
        return place(try cursor.string())
    }

    private mutating func place(_ string: JSONString) -> Text {
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
    mutating func word<Word: PlanWord>(_ type: Word.Type = Word.self) throws(JSONSyntaxError) -> Word? {
        guard case .string = try cursor.peek() else {
            try refuse(Word.noun, expected: wordList(Word.self))
            return nil
        }
        let start = cursor.offset
        let text = place(try cursor.string())
        let found = Word(rawValue: records.string(text))
        if found == nil {
            note(
                "\(excerpt(from: start, to: cursor.offset)) is not \(Word.noun); "
                    + "expected \(wordList(Word.self))", at: start)
        }
        return found
    }

    private func wordList<Word: PlanWord>(_ type: Word.Type) -> String {
        let words = Word.allCases.map(\.rawValue)
        guard let last = words.last, words.count > 1 else { return words.joined() }
        return words.dropLast().joined(separator: ", ") + " or " + last
    }

    /// An EDTF date, or nil and a problem noted.
    mutating func date() throws(JSONSyntaxError) -> EDTF? {
        try date("a date", expected: EDTF.expectation)
    }

    /// A full day, or nil and a problem noted.
    mutating func day() throws(JSONSyntaxError) -> Day? {
        let expected = "a full day such as 2015-10-31"
        guard case .string = try cursor.peek() else {
            try refuse("a day", expected: expected)
            return nil
        }
        let start = cursor.offset
        guard let date = try date("a day", expected: expected) else { return nil }
        if date.asDay == nil {
            note(
                "\(excerpt(from: start, to: cursor.offset)) is not a full day; expected \(expected)",
                at: start)
        }
        return date.asDay
    }

    private mutating func date(_ what: String, expected: String) throws(JSONSyntaxError) -> EDTF? {
        guard case .string = try cursor.peek() else {
            try refuse(what, expected: expected)
            return nil
        }
        let start = cursor.offset
        let string = try cursor.string()
        do throws(EDTF.ParseError) {
            if !string.hasEscapes {
                return try EDTF.read(UnsafeBufferPointer(rebasing: source[string.contents]))
            }
            return try EDTF.parse(string.text(in: source)).get()
        } catch {
            note(
                "\(excerpt(from: start, to: cursor.offset)) is \(error.reason); expected \(expected)",
                at: start)
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

    mutating func reference() throws(JSONSyntaxError) -> Reference { Reference(id: try text()) }
}

extension PlanReader {
    /// Walks a list; `body` reads one element. Notes a value that is no list, and passes over it.
    mutating func elements(
        of what: String, _ body: (inout PlanReader) throws(JSONSyntaxError) -> Void
    ) throws(JSONSyntaxError) {
        guard case .array = try cursor.peek() else {
            return try refuse("a list", expected: "a list of \(what) in square brackets")
        }
        try cursor.beginArray()
        while try cursor.nextElement() { try body(&self) }
    }

    /// The records of a list; those that are refused are left out.
    mutating func list<Element>(
        of what: String, _ read: (inout PlanReader) throws(JSONSyntaxError) -> Element?
    ) throws(JSONSyntaxError) -> [Element] {
        var list: [Element] = []
        try elements(of: what) { reader throws(JSONSyntaxError) in
            if let element = try read(&reader) { list.append(element) }
        }
        return list
    }

    mutating func texts() throws(JSONSyntaxError) -> Run<Text> {
        let texts: [Text] = try list(of: "texts") { reader throws(JSONSyntaxError) in
            let text = try reader.text()
            return text.isAbsent ? nil : text
        }
        return append(texts, to: &records.texts)
    }

    mutating func references(to what: String) throws(JSONSyntaxError) -> Run<Reference> {
        let references: [Reference] = try list(of: "\(what) ids") { reader throws(JSONSyntaxError) in
            let reference = try reader.reference()
            return reference.id.isAbsent ? nil : reference
        }
        return append(references, to: &records.references)
    }

    /// A list of records that keep their rows.
    mutating func children(
        of what: String, _ read: (inout PlanReader) throws(JSONSyntaxError) -> Int32?
    ) throws(JSONSyntaxError) -> Rows {
        let list = try list(of: what, read)
        let start = records.rows.count
        records.rows.append(contentsOf: list)
        return Rows(start: start, count: list.count)
    }

    /// One source or a list of them.
    mutating func sources() throws(JSONSyntaxError) -> Run<Source> {
        if case .array = try cursor.peek() {
            return append(
                try list(of: "sources") { reader throws(JSONSyntaxError) in try reader.oneSource() },
                to: &records.sources)
        }
        guard let source = try oneSource() else { return Run() }
        records.sources.append(source)
        return Run(start: records.sources.count - 1, count: 1)
    }

    private mutating func oneSource() throws(JSONSyntaxError) -> Source? {
        guard var scan = try begin("a source") else { return nil }
        var source = Source()
        while let member = try next(&scan, of: SourceMember.self) {
            switch member {
            case .document: source.document = try reference()
            case .ref: source.ref = try text()
            case .quote: source.quote = try text()
            }
        }
        source.margin = scan.margin
        return source
    }

    mutating func alternatives() throws(JSONSyntaxError) -> Run<Alternative> {
        let alternatives: [Alternative] = try list(of: "other readings of the date") {
            reader throws(JSONSyntaxError) in
            guard var scan = try reader.begin("another reading of the date") else {
                return nil
            }
            var alternative = Alternative()
            while let member = try reader.next(&scan, of: AlternativeMember.self) {
                switch member {
                case .date: alternative.date.edtf = try reader.date()
                case .dateText: alternative.date.printed = try reader.text()
                case .why: alternative.why = try reader.text()
                }
            }
            alternative.margin = scan.margin
            return alternative
        }
        return append(alternatives, to: &records.alternatives)
    }
}

/// Puts a list at the end of its array.
func append<Element>(_ list: [Element], to array: inout [Element]) -> Run<Element> {
    let start = array.count
    array.append(contentsOf: list)
    return Run(start: start, count: list.count)
}
