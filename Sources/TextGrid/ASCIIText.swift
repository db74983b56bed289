/// Text as a terminal without UTF-8 can show it.
package enum ASCIIText {
    package static func fold(_ text: String) -> String {
        text.reduce(into: "") { $0 += fold($1) }
    }

    /// The ASCII that stands for a character, `?` when there is none.
    package static func fold(_ character: Character) -> String {
        if character.isASCII { return character == "\r\n" ? "\n" : String(character) }
        let scalars = character.unicodeScalars
        guard let first = scalars.first else { return "" }
        if let replacement = replacements[first] { return replacement }
        if first.isASCII { return String(Character(first)) }
        let base = DisplayWidth.of(first) == 0 ? "" : letter(first)
        return base ?? "?"
    }

    /// A Latin letter without its accents.
    private static func letter(_ scalar: Unicode.Scalar) -> String? {
        for (plain, accented) in letters where accented.unicodeScalars.contains(scalar) {
            return String(plain)
        }
        return nil
    }

    private static let replacements: [Unicode.Scalar: String] = [
        "\u{a0}": " ", "\u{2002}": " ", "\u{2003}": " ", "\u{2007}": " ", "\u{2009}": " ", "\u{202f}": " ",
        "£": "GBP", "€": "EUR", "¥": "JPY", "¢": "c", "$": "$",
        "\u{ad}": "-", "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "--", "―": "--", "−": "-",
        "‘": "'", "’": "'", "‚": "'", "‛": "'", "′": "'", "“": "\"", "”": "\"", "„": "\"", "″": "\"",
        "«": "<<", "»": ">>", "‹": "<", "›": ">", "…": "...", "•": "*", "·": ".", "‣": ">",
        "×": "x", "÷": "/", "±": "+/-", "≤": "<=", "≥": ">=", "≠": "!=", "≈": "~", "¬": "!",
        "½": "1/2", "¼": "1/4", "¾": "3/4", "²": "2", "³": "3", "¹": "1", "°": "deg", "№": "No.",
        "§": "S.", "¶": "P.", "©": "(c)", "®": "(R)", "™": "(TM)", "†": "+", "‡": "++",
        "←": "<-", "→": "->", "↑": "^", "↓": "v", "↔": "<->", "⇒": "=>",
        "▶": ">", "▸": ">", "▼": "v", "▾": "v", "◀": "<", "◂": "<", "▲": "^", "▴": "^",
        "●": "*", "○": "o", "◆": "*", "◇": "o", "■": "#", "□": "o", "★": "*", "☆": "*",
        "✓": "v", "✔": "v", "✗": "x", "✘": "x", "⚠": "!",
        "─": "-", "━": "-", "═": "-", "│": "|", "┃": "|", "║": "|", "█": "#", "▓": "#", "▒": "+", "░": ".",
        "┌": "+", "┐": "+", "└": "+", "┘": "+", "├": "+", "┤": "+", "┬": "+", "┴": "+", "┼": "+",
        "╭": "+", "╮": "+", "╯": "+", "╰": "+", "╔": "+", "╗": "+", "╚": "+", "╝": "+",
        "Æ": "AE", "æ": "ae", "Œ": "OE", "œ": "oe", "ß": "ss", "ẞ": "SS", "Þ": "Th", "þ": "th",
        "ﬁ": "fi", "ﬂ": "fl", "ﬀ": "ff", "ﬃ": "ffi", "ﬄ": "ffl",
    ]

    /// The accented letters of Latin-1, Latin Extended-A and Welsh, by the plain letter they come from.
    private static let letters: [(plain: Character, accented: String)] = [
        ("a", "àáâãäåāăąǎạảấầ"), ("A", "ÀÁÂÃÄÅĀĂĄǍẠẢẤẦ"), ("c", "çćĉċč"), ("C", "ÇĆĈĊČ"),
        ("d", "ďđð"), ("D", "ĎĐÐ"), ("e", "èéêëēĕėęěẹẻếềệ"), ("E", "ÈÉÊËĒĔĖĘĚẸẺẾỀỆ"),
        ("g", "ĝğġģ"), ("G", "ĜĞĠĢ"), ("h", "ĥħ"), ("H", "ĤĦ"), ("i", "ìíîïĩīĭįıǐịỉ"),
        ("I", "ÌÍÎÏĨĪĬĮİǏỊỈ"), ("j", "ĵ"), ("J", "Ĵ"), ("k", "ķ"), ("K", "Ķ"), ("l", "ĺļľŀł"),
        ("L", "ĹĻĽĿŁ"), ("n", "ñńņňŋ"), ("N", "ÑŃŅŇŊ"), ("o", "òóôõöøōŏőơǒọỏốồộ"),
        ("O", "ÒÓÔÕÖØŌŎŐƠǑỌỎỐỒỘ"), ("r", "ŕŗř"), ("R", "ŔŖŘ"), ("s", "śŝşšș"), ("S", "ŚŜŞŠȘ"),
        ("t", "ţťŧț"), ("T", "ŢŤŦȚ"), ("u", "ùúûüũūŭůűųưǔụủ"), ("U", "ÙÚÛÜŨŪŬŮŰŲƯǓỤỦ"),
        ("w", "ŵẁẃẅ"), ("W", "ŴẀẂẄ"), ("y", "ýÿŷỳ"), ("Y", "ÝŸŶỲ"), ("z", "źżž"), ("Z", "ŹŻŽ"),
    ]
}
