/// What an officer typed after `/`: words that must all match, in whatever text of a record.
///
/// `'word` is exact, a whole word; `!word` must not occur. A plain word matches where it occurs, case and
/// accents ignored; failing that, in a short field, as letters in order inside one word that begins with its
/// first letter, so that `wlln` finds Willenhall but a long text never matches by chance.
///
/// `lead:grapevine`, `due<2016-01`, `is:overdue` ask for a field. Kinds of record that do not have the field are not
/// narrowed by it.
package struct FindQuery: Equatable, Sendable {
    /// What a query is made of, held by reference: what rows follow from holds finds and is compared after each key,
    /// and to copy one, or to see that it is the same, then takes one word.
    private final class Parts: Sendable {
        let text: String
        let words: [FindWord]
        let terms: [FieldTerm]
        let faults: [FindFault]
        let asksForField: Bool

        init(
            _ text: String, _ words: [FindWord], _ terms: [FieldTerm], _ faults: [FindFault], isBegun: Bool
        ) {
            self.text = text
            self.words = words
            self.terms = terms
            self.faults = faults
            asksForField = isBegun || !terms.isEmpty || !faults.isEmpty
        }

        static let none = Parts("", [], [], [], isBegun: false)
    }

    private let parts: Parts

    /// As it was typed.
    package var text: String { parts.text }
    var words: [FindWord] { parts.words }
    var terms: [FieldTerm] { parts.terms }
    /// What was typed and cannot be asked.
    package var faults: [FindFault] { parts.faults }
    /// Whether a part of it asks for a field, or is about to.
    package var asksForField: Bool { parts.asksForField }

    package static func == (one: FindQuery, other: FindQuery) -> Bool {
        one.parts === other.parts
            || (one.text == other.text && one.words == other.words && one.terms == other.terms
                && one.faults == other.faults && one.asksForField == other.asksForField)
    }

    package init(_ text: String) {
        var words: [FindWord] = []
        var terms: [FieldTerm] = []
        var faults: [FindFault] = []
        var isBegun = false
        for piece in FindPieces(text).pieces {
            do throws(FindFault) {
                switch try FieldTerm.read(piece) {
                case .word: words += FindQuery.words(in: piece.text)
                case .unfinished: isBegun = true
                case .term(let term): terms.append(term)
                }
            } catch {
                faults.append(error)
            }
        }
        self.init(text, words, terms, faults, isBegun: isBegun)
    }

    private init(
        _ text: String, _ words: [FindWord], _ terms: [FieldTerm], _ faults: [FindFault],
        isBegun: Bool = false
    ) {
        let isNone = text.isEmpty && words.isEmpty && terms.isEmpty && faults.isEmpty && !isBegun
        parts = isNone ? .none : Parts(text, words, terms, faults, isBegun: isBegun)
    }

    /// Whether what it finds may be a milestone for itself, and not only as one of its action's.
    package var reachesMilestones: Bool {
        !words.isEmpty || terms.contains { [.state, .due, .late].contains($0.field) }
    }

    /// One that asks for a field, negated or not, and for nothing else.
    init(of term: FieldTerm) {
        let plain = FieldTerm(
            field: term.field, comparison: term.comparison, value: term.value, isNegated: false)
        self.init("", [], [plain], [])
    }

    /// The same without some of its fields.
    func without(_ some: [FieldTerm]) -> FindQuery {
        some.isEmpty ? self : FindQuery("", words, terms.filter { !some.contains($0) }, [])
    }

    /// The same without its fields.
    var withoutTerms: FindQuery { FindQuery("", words, [], []) }

    /// One word, or more where it has spaces in it that were meant to be quoted.
    private static func words(in piece: Substring) -> [FindWord] {
        piece.split(whereSeparator: \.isWhitespace).compactMap { typed in
            var rest = typed
            var (isNegated, isExact) = (false, false)
            while let mark = rest.first, mark == "!" || mark == "'" || mark == "\u{2019}" {
                if mark == "!", !isNegated, !isExact {
                    isNegated = true
                } else if mark != "!", !isExact {
                    isExact = true
                } else {
                    break
                }
                rest = rest.dropFirst()
            }
            let folded = FoldedText.fold(String(rest))
            return folded.isEmpty ? nil : FindWord(folded, isExact: isExact, isNegated: isNegated)
        }
    }

    /// Whether nothing that could match has been typed.
    package var isEmpty: Bool { words.isEmpty && terms.isEmpty }

    /// The words that have to occur, folded.
    package var plainWords: [String] { words.filter { !$0.isNegated }.map(\.folded) }

    /// Whether a record matches already by some of its short fields, whatever its other texts say.
    package func matches(byShort short: [String]) -> Bool {
        !words.contains { $0.isNegated } && matches(short: short, long: [])
    }

    /// Whether a record matches whose short fields (id, title, name, alias) and other texts are these.
    package func matches(short: [String], long: [String]) -> Bool {
        guard !words.isEmpty else { return true }
        return words.allSatisfy { word in
            let isFound =
                short.contains { word.isFound(inText: $0, isShort: true) }
                || long.contains { word.isFound(inText: $0, isShort: false) }
            return isFound != word.isNegated
        }
    }

    /// Whether it finds nothing that another does not find: words were added, or a plain word was typed on.
    package func narrows(_ other: FindQuery) -> Bool {
        words.count >= other.words.count && zip(words, other.words).allSatisfy { $0.narrows($1) }
    }

    static func occurs(_ needle: String, in text: String) -> Bool {
        place(of: Array(needle.utf8), in: Array(text.utf8), from: 0) != nil
    }

    private static func place(of needle: [UInt8], in text: [UInt8], from start: Int) -> Int? {
        guard needle.count <= text.count, start <= text.count - needle.count else { return nil }
        var place = start
        while place <= text.count - needle.count {
            if text[place] == needle[0], text[place..<place + needle.count].elementsEqual(needle) {
                return place
            }
            place += 1
        }
        return nil
    }

    /// Whether the word stands in the text with no letter or digit on either side.
    static func hasWord(_ needle: String, in text: String) -> Bool {
        var rest = text[...]
        while let range = rest.firstRange(of: needle) {
            let before =
                range.lowerBound == text.startIndex ? nil : text[text.index(before: range.lowerBound)]
            let after = range.upperBound == text.endIndex ? nil : text[range.upperBound]
            if !(before?.isPartOfWord ?? false), !(after?.isPartOfWord ?? false) { return true }
            rest = text[text.index(after: range.lowerBound)...]
        }
        return false
    }

    /// Whether the letters occur in order inside one word of the text that begins with the first of them.
    static func isSubsequence(_ needle: String, inAWordOf text: String) -> Bool {
        text.split { !$0.isPartOfWord }.contains { word in
            guard word.first == needle.first else { return false }
            var letters = needle[...]
            for letter in word where letter == letters.first { letters = letters.dropFirst() }
            return letters.isEmpty
        }
    }
}

extension Character {
    fileprivate var isPartOfWord: Bool { isLetter || isNumber }
}
