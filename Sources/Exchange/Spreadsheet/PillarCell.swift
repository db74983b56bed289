import PlanModel
import PlanStore

/// How a table names a pillar: `Pillar 3: Supporting staff`, `3 Supporting staff`, `Supporting staff`.
struct PillarCell {
    /// Whether it says that it is one: `Pillar`, `Theme`, or the plan's own word.
    let hasTerm: Bool
    /// The number, where one stands before the title.
    let id: String?
    /// What is left; empty where the number is all.
    let title: String
    let whole: String

    init(_ cell: String, term: String) {
        whole = TableWords.line(cell)
        var rest = Substring(whole)
        let terms = [
            term, "pillar", "theme", "priority", "workstream", "strand", "objective", "outcome", "aim",
        ]
        let folded = FoldedText.fold(whole)
        let own = terms.first { word in
            let word = FoldedText.fold(word)
            return !word.isEmpty
                && (folded == word || folded.hasPrefix(word + " ") || folded.hasPrefix(word + ":"))
        }
        // Folding may change how long a text is; what is cut off is counted in words.
        hasTerm = own != nil
        if let own {
            for _ in own.split(separator: " ") {
                rest = rest.drop { $0 != " " && $0 != ":" }.drop { $0 == " " }
            }
            rest = rest.drop { ": -–".contains($0) }
        }
        let number = NumberedTitle(String(rest), needsMark: false)
        id = number?.id
        title = number?.title ?? String(rest)
    }

    /// Whether a title says nearly what stands here: one is the beginning of the other, or they differ in a few letters.
    func isNear(title other: String) -> Bool {
        let (own, other) = (FoldedText.fold(title), FoldedText.fold(other))
        return own.hasPrefix(other) || other.hasPrefix(own)
            || EditDistance.between(own, other, atMost: min(max(own.count, other.count) / 4, Self.slips))
                != nil
    }

    /// The most letters in which long titles may differ.
    private static let slips = 40

    /// Whether a pillar's title is the one that is meant.
    func means(title other: String) -> Bool {
        let other = FoldedText.fold(other)
        return other == FoldedText.fold(whole) || (!title.isEmpty && other == FoldedText.fold(title))
    }
}

/// A number before a title: `3.2 Identify champions`, `4) Report`.
struct NumberedTitle {
    let id: String
    let title: String

    /// - Parameter needsMark: Whether a number without a point inside needs a mark behind it, for `20 champions` is not
    ///   the action 20.
    init?(_ text: String, needsMark: Bool) {
        let number = text.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
        guard number.first?.isNumber == true else { return nil }
        var id = String(number)
        var rest = text[number.endIndex...]
        var isMarked = false
        while id.last == "." {
            id.removeLast()
            isMarked = true
        }
        if let letter = rest.first, letter.isASCII, letter.isLowercase,
            rest.dropFirst().first.map({ " .:)".contains($0) }) ?? false
        {
            id.append(letter)
            rest = rest.dropFirst()
        }
        if let mark = rest.first, ":)".contains(mark) {
            isMarked = true
            rest = rest.dropFirst()
        }
        guard rest.isEmpty || rest.first?.isWhitespace == true || isMarked,
            isMarked || id.contains(".") || !needsMark, id.utf8.count <= 12
        else { return nil }
        self.id = id
        title = TableWords.trimmed(rest.drop { $0 == " " || $0 == "-" || $0 == "–" })
    }
}
