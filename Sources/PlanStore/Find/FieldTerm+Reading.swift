import PlanModel

extension FieldTerm {
    /// What a piece of a find is.
    enum Reading {
        /// No field, but a word.
        case word
        /// A field whose value has yet to be typed: it asks nothing.
        case unfinished
        case term(FieldTerm)
    }

    /// Reads a piece such as `late>90`.
    static func read(_ piece: FindPieces.Piece) throws(FindFault) -> Reading {
        let isNegated = piece.text.first == "!"
        let text = isNegated ? piece.text.dropFirst() : piece.text
        guard let sign = text.firstIndex(where: { ":=<>".contains($0) }), sign > text.startIndex else {
            return .word
        }
        let name = text[..<sign].lowercased()
        guard name.allSatisfy({ $0.isASCII && $0.isLetter }) else { return .word }
        let range = piece.place..<piece.place + piece.text.count
        guard let field = Field(rawValue: name) else {
            // Titles and addresses have colons too: only what is nearly a field is taken for one.
            guard let near = near(name) else { return .word }
            throw FindFault(
                range: range, message: "There is no field \u{201C}\(name)\u{201D}; did you mean \(near)?")
        }
        var rest = text[text.index(after: sign)...]
        let isOrEqual = rest.first == "=" && "<>".contains(text[sign])
        if isOrEqual { rest = rest.dropFirst() }
        let value = rest.filter { $0 != "\"" }
        guard !value.allSatisfy(\.isWhitespace) else { return .unfinished }
        let comparison: Comparison =
            switch text[sign] {
            case "<": isOrEqual ? .lessOrEqual : .less
            case ">": isOrEqual ? .greaterOrEqual : .greater
            default: .equal
            }
        let term = FieldTerm(field: field, comparison: comparison, value: String(value), isNegated: isNegated)
        if let message = term.complaint { throw FindFault(range: range, message: message) }
        return .term(term)
    }

    private static func near(_ name: String) -> String? {
        guard name.count > 2 else { return nil }
        return Field.allCases.map(\.rawValue).first {
            $0.count > 2 && EditDistance.between($0, name, atMost: 1) == 1
        }
    }

    /// Why the value cannot be what the field holds, as a sentence; nil where it can.
    private var complaint: String? {
        if comparison != .equal, !field.isMeasured {
            return "\(field.rawValue) is not measured; write \(field.rawValue):\(value)."
        }
        switch field {
        case .plan, .pillar, .lead, .funder, .recipient, .place: return nil
        case .status: return unknownWord(among: StateWord.all + FundingStatus.allCases.map(\.rawValue))
        case .rag: return unknownWord(among: Rag.allCases.map(\.rawValue))
        case .state: return unknownWord(among: StateOf.allCases.map(\.rawValue))
        case .late: return days == nil ? "late wants a number of days, such as late>90." : nil
        case .amount:
            return money == nil ? "amount wants an amount, such as amount>100000 or amount>1.5m." : nil
        case .due:
            switch date(near: .earliest) {
            case .success: return nil
            case .failure(let refusal): return refusal.message
            }
        }
    }

    private func unknownWord(among words: [String]) -> String? {
        guard let wrong = wantedWords.first(where: { wanted in !words.contains { $0.hasPrefix(wanted) } })
        else {
            return nil
        }
        let guess =
            EditDistance.close(to: wrong, among: words).map { "did you mean \($0)?" }
            ?? "it knows \(words.joined(separator: ", "))."
        return "\(field.rawValue) knows no \u{201C}\(wrong)\u{201D}; \(guess)"
    }
}

// What the value means to fields that do not look for it in a text.
extension FieldTerm {
    /// The words between commas, in lower case; each may be the beginning of one.
    var wantedWords: [String] { value.lowercased().split(separator: ",").map { String($0) } }

    func wants(_ word: String) -> Bool { wantedWords.contains { word.hasPrefix($0) } }

    var days: Int? { Int(value) }

    /// `100000`, `£100,000`, `320k`, `1.5m`.
    var money: Money? {
        var digits = value.lowercased().filter { $0 != "," && $0 != "£" && $0 != " " }
        var zeros = 0
        for (ending, places) in [("bn", 9), ("m", 6), ("k", 3)] where digits.hasSuffix(ending) {
            digits.removeLast(ending.count)
            zeros = places
            break
        }
        let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, digits.allSatisfy({ $0 == "." || ($0.isASCII && $0.isNumber) }),
            !digits.isEmpty,
            digits != "."
        else { return nil }
        let fraction = parts.count == 2 ? String(parts[1]) : ""
        guard fraction.count <= zeros + 2 else { return nil }
        let hundredths =
            String(parts[0]) + fraction + String(repeating: "0", count: zeros + 2 - fraction.count)
        guard let number = Int64(hundredths), number < Money.limit else { return nil }
        return Money(hundredths: number)
    }

    /// The date that was typed, where it can be read in one way only.
    func date(near day: Day) -> Result<EDTF, TypedDate.Refusal> {
        switch TypedDate.read(value, near: day) {
        case .failure(let refusal): return .failure(refusal)
        case .success(let dates):
            if let first = dates.first, dates.count == 1 || (try? EDTF.parse(value).get()) != nil {
                return .success(first)
            }
            let shown = dates.map { Shown.date($0) }.joined(separator: " or ")
            return .failure(
                TypedDate.Refusal(
                    message: "\u{201C}\(value)\u{201D} may be \(shown); write it as YYYY-MM-DD."))
        }
    }
}
