/// One word of a query, ready to be looked for in text that is not folded yet.
///
/// In plain ASCII, which most texts are, it is looked for in the bytes as they stand: a letter of either case
/// differs from the other in one bit. Other text is folded first, so that the answer is the same.
struct FindWord: Equatable, Sendable {
    let folded: String
    let isExact: Bool
    let isNegated: Bool
    private let needle: ByteNeedle?

    init(_ folded: String, isExact: Bool, isNegated: Bool) {
        self.folded = folded
        self.isExact = isExact
        self.isNegated = isNegated
        needle = ByteNeedle(Array(folded.utf8))
    }

    static func == (one: FindWord, other: FindWord) -> Bool {
        one.isExact == other.isExact && one.isNegated == other.isNegated
            && one.folded.utf8.elementsEqual(other.folded.utf8)
    }

    /// Whether it is found in a text.
    ///
    /// - Parameter isShort: Whether the letters may also stand in order inside one word.
    func isFound(in text: UnsafeBufferPointer<UInt8>, isShort: Bool) -> Bool {
        guard let needle else { return isFound(in: String(decoding: text, as: UTF8.self), isShort: isShort) }
        // Folding turns no plain letter into anything but its small one, so what occurs before occurs after.
        if !isExact, needle.occurs(in: text) { return true }
        guard text.isASCII else {
            return isFound(in: String(decoding: text, as: UTF8.self), isShort: isShort)
        }
        return isExact ? needle.stands(in: text) : isShort && !isNegated && needle.isSpread(in: text)
    }

    /// The same for any text, character by character.
    func isFound(in text: String, isShort: Bool) -> Bool {
        let text = FoldedText.fold(text)
        if isExact { return FindQuery.hasWord(folded, in: text) }
        return FindQuery.occurs(folded, in: text)
            || (isShort && !isNegated && FindQuery.isSubsequence(folded, inAWordOf: text))
    }

    /// Whether all that this word finds another finds too.
    func narrows(_ other: FindWord) -> Bool {
        if self == other { return true }
        return !isExact && !isNegated && !other.isExact && !other.isNegated && needle != nil
            && folded.utf8.starts(with: other.folded.utf8)
    }
}
