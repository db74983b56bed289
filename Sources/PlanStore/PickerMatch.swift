/// How well a name answers what is typed into a picker; spaces are ignored, so that Space can mark.
package enum PickerMatch {
    /// The rank of a name that is just what is typed.
    package static let same = 0
    /// The rank of a name in which the letters only stand in order inside one word.
    package static let spread = 5

    /// The rank of a name that does not match, where all words stand in what is said about it.
    package static let described = 6

    /// A rank, smaller is better, or nil where the name does not match at all.
    ///
    /// - Parameter about: A sentence about what is named; it is never matched by letters in order.
    package static func rank(_ typed: String, among names: [String], about: String = "") -> Int? {
        let folded = FoldedText.fold(typed)
        let needle = folded.filter { !$0.isWhitespace }
        guard !needle.isEmpty else { return 0 }
        if let rank = names.compactMap({ rank(needle, in: FoldedText.fold($0)) }).min() { return rank }
        guard !about.isEmpty else { return nil }
        let sentence = FoldedText.fold(about)
        return folded.split(separator: " ").allSatisfy { sentence.contains($0) } ? described : nil
    }

    private static func rank(_ needle: String, in name: String) -> Int? {
        let squeezed = name.filter { !$0.isWhitespace }
        if squeezed == needle { return same }
        if squeezed.hasPrefix(needle) { return 1 }
        let words = name.split(separator: " ")
        if words.contains(where: { $0.hasPrefix(needle) }) { return 2 }
        if squeezed.contains(needle) { return 3 }
        if initials(of: words).hasPrefix(needle), needle.count > 1 { return 4 }
        return FindQuery.isSubsequence(needle, inAWordOf: name) ? spread : nil
    }

    private static func initials(of words: [Substring]) -> String { String(words.compactMap(\.first)) }
}
