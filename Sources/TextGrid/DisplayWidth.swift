/// How many columns text takes on the screen.
///
/// It is the sum of `wcwidth` over the scalars, because that is how ncurses counts: a joined emoji takes
/// the columns of all its parts.
package enum DisplayWidth {
    /// The columns of one scalar: 0 for combining marks, 2 for wide characters, else 1.
    ///
    /// Control characters take none here; `VisibleText` writes them as marks before they are measured.
    package static func of(_ scalar: Unicode.Scalar) -> Int {
        let value = scalar.value
        if value < 0x7f { return value < 0x20 ? 0 : 1 }
        if value < 0xa0 { return 0 }
        if value < 0x300 { return value == 0xad ? softHyphen : 1 }
        return WidthTable.width(value)
    }

    package static func of(_ character: Character) -> Int {
        character.unicodeScalars.reduce(0) { $0 + of($1) }
    }

    package static func of(_ text: String) -> Int { of(text[...]) }

    package static func of(_ text: Substring) -> Int {
        var width = 0
        for scalar in text.unicodeScalars { width += of(scalar) }
        return width
    }

    /// glibc shows the soft hyphen.
    private static let softHyphen = 1
}
