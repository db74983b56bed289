/// One word of a query, ready to be looked for in text that is not folded yet.
///
/// It is looked for in the bytes as they stand: a letter of either case differs from the other in one bit. Text with
/// more than ASCII is folded first, in bytes where these say all, else as a string, so that the answer is the same.
struct FindWord: Equatable, Sendable {
    let folded: String
    let isExact: Bool
    let isNegated: Bool
    /// Its bytes; nil where it holds what bytes do not tell, as letters that are not Latin.
    let needle: ByteNeedle?

    init(_ folded: String, isExact: Bool, isNegated: Bool) {
        self.folded = folded
        self.isExact = isExact
        self.isNegated = isNegated
        let bytes = Array(folded.utf8)
        let isPlain = bytes.withUnsafeBufferPointer { bytes in
            FoldedBytes.withFolded(bytes) { $0.elementsEqual(bytes) } ?? false
        }
        needle = isPlain ? ByteNeedle(bytes) : nil
    }

    static func == (one: FindWord, other: FindWord) -> Bool {
        one.isExact == other.isExact && one.isNegated == other.isNegated
            && one.folded.utf8.elementsEqual(other.folded.utf8)
    }

    /// Whether it may be spread over a word of a short text where it does not occur.
    var maySpread: Bool { !isExact && !isNegated && folded.utf8.count > 1 }

    /// Whether it is found in a text.
    ///
    /// - Parameter isShort: Whether the letters may also stand in order inside one word.
    func isFound(in text: UnsafeBufferPointer<UInt8>, isShort: Bool) -> Bool {
        // Folding changes nothing in the word itself, so where it occurs before it occurs after.
        if !isExact, let needle, needle.occurs(in: text) { return true }
        // Without a needle it has a scalar that text told by bytes has not; but an exact word is compared by
        // characters, and one of ASCII may have a second spelling.
        if needle == nil, isExact {
            return isFound(in: String(decoding: text, as: UTF8.self), isShort: isShort)
        }
        if text.isASCII {
            return needle.map { isStanding($0, in: text, isShort: isShort) } ?? false
        }
        let answer: Bool? = FoldedBytes.withFolded(text) { folded in
            guard let needle else { return false }
            return (!isExact && needle.occurs(in: folded)) || isStanding(needle, in: folded, isShort: isShort)
        }
        return answer ?? isFound(in: String(decoding: text, as: UTF8.self), isShort: isShort)
    }

    /// Whether it is found by more than its occurring, in ASCII or folded text.
    private func isStanding(
        _ needle: ByteNeedle, in text: UnsafeBufferPointer<UInt8>, isShort: Bool
    ) -> Bool {
        isExact ? needle.stands(in: text) : isShort && maySpread && needle.isSpread(in: text)
    }

    /// The same for a text that is not in a plan's bytes.
    func isFound(inText text: String, isShort: Bool) -> Bool {
        var text = text
        return text.withUTF8 { isFound(in: $0, isShort: isShort) }
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
