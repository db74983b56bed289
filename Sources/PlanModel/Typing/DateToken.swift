/// A piece of a typed date.
enum DateToken: Equatable {
    /// Digits, with how many there were: `05` is no year, `2005` no day.
    case number(Int, digits: Int)
    /// Letters, in lower case.
    case word(String)
    /// `/`, `-`, `.`, `?`, `~`, `%`.
    case mark(Character)

    /// Spaces, commas, apostrophes and brackets say nothing; every dash is a hyphen; the ending of `18th` is dropped.
    static func tokens(of text: String) -> [DateToken] {
        var tokens: [DateToken] = []
        var rest = Substring(text.lowercased())
        while let first = rest.first {
            if first.isASCII, first.isNumber {
                let digits = rest.prefix { $0.isASCII && $0.isNumber }
                rest = rest.dropFirst(digits.count)
                // More digits than a year has are none of a date's.
                tokens.append(.number(digits.count > 4 ? -1 : Int(digits) ?? -1, digits: digits.count))
                let ending = rest.prefix { $0.isLetter }
                if ["st", "nd", "rd", "th"].contains(String(ending)) { rest = rest.dropFirst(ending.count) }
            } else if first.isLetter {
                let word = rest.prefix { $0.isLetter }
                rest = rest.dropFirst(word.count)
                tokens.append(.word(String(word)))
            } else {
                rest = rest.dropFirst()
                switch first {
                case " ", ",", "'", "\u{2019}", "(", ")": break
                case "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2212}":
                    tokens.append(.mark("-"))
                default: tokens.append(.mark(first))
                }
            }
        }
        return tokens
    }
}
