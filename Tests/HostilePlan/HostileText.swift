/// Text that would command what shows it, or hide in it.
package enum HostileText {
    /// Short texts, so that a narrow column shows what is hostile in them.
    package static let texts: [String] = sequences + unseen.map { "a\($0)b" } + odd

    /// All of them in one.
    package static let everything = texts.joined(separator: " ")

    /// Sequences that command a terminal, with the escape and in the form of one character.
    private static let sequences = [
        "\u{1b}[2J\u{1b}[31mred", "\u{9b}2J\u{9b}31mred", "\u{1b}]0;owned\u{7}x",
        "\u{1b}]52;c;b3duZWQ=\u{1b}\\x",
        "\u{9d}0;owned\u{9c}x", "\u{1b}Pq#0\u{1b}\\x", "\u{90}q#0\u{9c}x", "\u{1b}_x\u{1b}\\",
        "\u{9f}x\u{9c}",
        "\u{1b}^x\u{1b}\\", "\u{1b}X\u{98}x", "\u{1b}c\u{1b}(0x", "\u{1b}[6n\u{1b}[c\u{5}x", "\u{1b}[201~q",
        "\u{7}\u{8}\u{8}\u{8}x", "\u{e}x\u{f}", "x\rover", "x\u{b}\u{c}y", "\u{7f}\u{7f}x", "\u{0}x",
        "\u{1a}\u{4}x",
        "\u{85}\u{8d}\u{84}x",
    ]

    /// Characters that nobody sees: bidi controls, joiners, fillers, separators, selectors and tags that select
    /// nothing, annotations, and what is no character.
    package static let unseen: [String] = [
        0x61c, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069, 0x200b,
        0x200c,
        0x200d, 0x2060, 0x2061, 0x2064, 0x206a, 0x206f, 0xfeff, 0xad, 0x34f, 0x180b, 0x180e, 0xfe00, 0xfe0e,
        0xfe0f,
        0xe0100, 0xe0001, 0xe0041, 0xe007f, 0xfff9, 0xfffa, 0xfffb, 0x115f, 0x1160, 0x3164, 0xffa0, 0x17b4,
        0x2028,
        0x2029, 0xfffe, 0xffff, 0xfdd0, 0x1ffff, 0x10ffff, 0x1d173, 0x1bca0, 0x13430,
    ].compactMap { Unicode.Scalar($0).map { String(Character($0)) } }

    /// What upsets columns or a format, and hides nothing.
    private static let odd = [
        "<script>alert(1)</script>", "](javascript:alert(1)) ![x](http://x)", "\"'><img src=x onerror=1>",
        "&amp;&#27;",
        "z\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}\u{307}\u{308}\u{309}", "\u{301}alone",
        "tab\there\nline\r\nline",
        "שלום עולם", "مجلس المدينة", "漢字の計画", "🇬🇧 👍🏽 x", "क्षेत्र", "=1+1", "\\\\;,|*_`#",
    ]

    /// Whether a character may not stand in what is shown, a line break left out.
    package static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0a: false
        case 0..<0x20, 0x7f..<0xa0, 0xad, 0x34f, 0x61c, 0x115f...0x1160, 0x17b4...0x17b5, 0x180b...0x180f:
            true
        case 0x200b...0x200f, 0x2028...0x202e, 0x2060...0x206f, 0x3164, 0xfe00...0xfe0f, 0xfeff, 0xffa0: true
        case 0xfff0...0xfffb, 0xfdd0...0xfdef, 0x13430...0x13438, 0x1bca0...0x1bca3, 0x1d173...0x1d17a: true
        case 0xe0000...0xe0fff: true
        default: scalar.value & 0xfffe == 0xfffe
        }
    }

    /// The characters that may not stand in what is shown, each once.
    package static func unseen(in text: String) -> [String] {
        Set(text.unicodeScalars.filter(isUnseen).map(\.value)).sorted().map { "U+\(String($0, radix: 16))" }
    }
}
