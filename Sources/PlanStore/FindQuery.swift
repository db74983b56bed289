/// What an officer typed after `/`: words that must all match, in whatever text of a record.
///
/// `'word` is exact, a whole word; `!word` must not occur. A plain word matches where it occurs, case and
/// accents ignored; failing that, in a short field, as letters in order inside one word that begins with its
/// first letter, so that `wlln` finds Willenhall but a long text never matches by chance.
package struct FindQuery: Equatable, Sendable {
    /// As it was typed.
    package let text: String
    private let words: [Word]

    private struct Word: Equatable, Sendable {
        var folded: String
        var isExact = false
        var isNegated = false
    }

    package init(_ text: String) {
        self.text = text
        words = text.split(whereSeparator: \.isWhitespace).compactMap { typed in
            var rest = typed
            var word = Word(folded: "")
            while let mark = rest.first, mark == "!" || mark == "'" || mark == "\u{2019}" {
                if mark == "!", !word.isNegated, !word.isExact {
                    word.isNegated = true
                } else if mark != "!", !word.isExact {
                    word.isExact = true
                } else {
                    break
                }
                rest = rest.dropFirst()
            }
            word.folded = FoldedText.fold(String(rest))
            return word.folded.isEmpty ? nil : word
        }
    }

    /// Whether nothing that could match has been typed.
    package var isEmpty: Bool { words.isEmpty }

    /// Whether a record matches whose short fields (id, title, name, alias) and other texts are these.
    package func matches(short: [String], long: [String]) -> Bool {
        guard !words.isEmpty else { return true }
        let short = short.map(FoldedText.fold)
        let long = long.map(FoldedText.fold)
        return words.allSatisfy { word in
            FindQuery.finds(word, short: short, long: long) != word.isNegated
        }
    }

    private static func finds(_ word: Word, short: [String], long: [String]) -> Bool {
        if word.isExact {
            return short.contains { hasWord(word.folded, in: $0) }
                || long.contains { hasWord(word.folded, in: $0) }
        }
        if short.contains(where: { occurs(word.folded, in: $0) }) { return true }
        if long.contains(where: { occurs(word.folded, in: $0) }) { return true }
        return !word.isNegated && short.contains { isSubsequence(word.folded, inAWordOf: $0) }
    }

    private static func occurs(_ needle: String, in text: String) -> Bool {
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
    private static func hasWord(_ needle: String, in text: String) -> Bool {
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
