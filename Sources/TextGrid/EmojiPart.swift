/// Scalars that nobody sees by themselves, and that are part of an emoji or an ideograph where they stand in one.
///
/// They stay in a text that is read as one. Where columns count they are left out, for terminals disagree on the
/// columns of what they join: a family is shown as its members, and a hand in its own colour.
enum EmojiPart {
    /// Whether the scalar at a place is part of the character that it stands in.
    static func isPart(at place: String.Index, of text: String.UnicodeScalarView) -> Bool {
        switch text[place].value {
        case 0x200d: joins(at: place, of: text)
        case 0xfe0e, 0xfe0f: selects(at: place, of: text)
        case 0xfe00...0xfe0d, 0xe0100...0xe01ef:
            scalar(before: place, of: text)?.properties.isIdeographic == true
        case 0xe0020...0xe007f: flagTags(around: place, of: text)
        default: false
        }
    }

    /// Whether a scalar colours the emoji before it.
    static func colours(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar?) -> Bool {
        scalar.properties.isEmojiModifier && previous?.properties.isEmojiModifierBase == true
    }

    /// A joiner stands between two emoji, of which the first may have its selector.
    private static func joins(at place: String.Index, of text: String.UnicodeScalarView) -> Bool {
        guard let next = scalar(after: place, of: text), isPicture(next) else { return false }
        let before = text[..<place].suffix(2)
        guard let previous = before.last else { return false }
        return isPicture(previous)
            || previous.value == 0xfe0f && before.count == 2 && before.first.map(isPicture) == true
    }

    /// A selector stands behind an emoji, or in a keycap behind its digit.
    private static func selects(at place: String.Index, of text: String.UnicodeScalarView) -> Bool {
        guard let previous = scalar(before: place, of: text) else { return false }
        return isPicture(previous)
            || previous.properties.isEmoji && scalar(after: place, of: text)?.value == 0x20e3
    }

    /// The flags of England, Scotland and Wales are spelled in tags; no others are in use, and tags can hide a letter.
    private static func flagTags(
        around place: String.Index, of text: String.UnicodeScalarView
    ) -> Bool {
        let before = text[..<place].suffix(6).suffix { (0xe0020...0xe007f).contains($0.value) }
        guard before.count < 6, text[..<before.startIndex].last?.value == 0x1f3f4 else { return false }
        let tags = text[before.startIndex...].prefix(6)
        return flags.contains { tags.elementsEqual($0.unicodeScalars) }
    }

    private static let flags = ["gbeng", "gbsct", "gbwls"].map { name in
        String(
            String.UnicodeScalarView(
                name.unicodeScalars.compactMap { Unicode.Scalar(0xe0000 + $0.value) } + ["\u{e007f}"]))
    }

    private static func isPicture(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value > 0x7f && scalar.properties.isEmoji
    }

    private static func scalar(
        before place: String.Index, of text: String.UnicodeScalarView
    ) -> Unicode.Scalar? {
        place > text.startIndex ? text[text.index(before: place)] : nil
    }

    private static func scalar(
        after place: String.Index, of text: String.UnicodeScalarView
    ) -> Unicode.Scalar? {
        let next = text.index(after: place)
        return next < text.endIndex ? text[next] : nil
    }
}

extension BidirectionalCollection {
    /// The longest end of which every element passes.
    fileprivate func suffix(while passes: (Element) -> Bool) -> SubSequence {
        var start = endIndex
        while start > startIndex, passes(self[index(before: start)]) { start = index(before: start) }
        return self[start...]
    }
}
