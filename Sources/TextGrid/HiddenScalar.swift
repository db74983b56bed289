/// Scalars that nobody sees, or that command what shows them.
///
/// They are what Unicode calls controls, formats (bidi controls, joiners, tags, the soft hyphen), line separators and
/// what may be ignored by default (fillers, selectors), and what is no character at all.
enum HiddenScalar {
    static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7f..<0xa0, 0xad: return true
        case 0x20..<0x34f: return false
        // Whole scripts in which every letter is seen, for which Unicode's tables need not be asked: Cyrillic, Hebrew,
        // Arabic, dashes and quotes, kana, ideographs.
        case 0x400..<0x530, 0x5d0...0x5ea, 0x620...0x6dc, 0x2010...0x2027, 0x3041..<0x3097, 0x30a0..<0x3100,
            0x4e00..<0xa000, 0xac00..<0xd7a4:
            return false
        case _ where showsItself(scalar): return false
        default: break
        }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned: return true
        default: return scalar.properties.isDefaultIgnorableCodePoint
        }
    }

    /// Signs of Arabic, Syriac and Kaithi that stand before a number or end a verse: formats by name, and seen by all.
    private static func showsItself(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x600...0x605, 0x6dd, 0x70f, 0x890...0x891, 0x8e2, 0x110bd, 0x110cd: true
        default: false
        }
    }

    /// The mark that stands in a text for such a scalar: `^[` for a control, `<U+202E>` for others.
    static func mark(for scalar: Unicode.Scalar) -> String {
        switch scalar.value {
        case 0..<0x20: return "^" + String(Character(Unicode.Scalar(UInt8(scalar.value + 0x40))))
        case 0x7f: return "^?"
        default:
            let digits = String(scalar.value, radix: 16, uppercase: true)
            return "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
        }
    }
}
