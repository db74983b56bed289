extension LooseDate {
    /// What one date's pieces may mean; empty where they are none.
    static func readings(of tokens: [DateToken]) -> [LooseDate] {
        guard let first = tokens.first else { return [] }
        if case .word(let word) = first, let part = DateWords.part(word) {
            return readings(of: withoutHyphen(tokens.dropFirst())).filter { $0.part == nil && $0.day == nil }
                .map {
                    var date = $0
                    date.part = part
                    return date
                }
        }
        switch tokens.count {
        case 1: return single(first)
        case 2: return pair(tokens[0], tokens[1])
        case 3: return triple(tokens[0], tokens[1], tokens[2])
        default: return long(tokens)
        }
    }

    /// `mid-March`
    private static func withoutHyphen(_ tokens: ArraySlice<DateToken>) -> [DateToken] {
        Array(tokens.first == .mark("-") ? tokens.dropFirst() : tokens)
    }

    private static func single(_ token: DateToken) -> [LooseDate] {
        switch token {
        case .number(let number, 4): [LooseDate(year: number)]
        case .number(let number, 1...2): [LooseDate(day: number)]
        case .word(let word):
            (DateWords.month(word) ?? DateWords.season(word)).map { [LooseDate(month: $0)] } ?? []
        default: []
        }
    }

    private static func pair(_ first: DateToken, _ second: DateToken) -> [LooseDate] {
        switch (first, second) {
        case (.word(let word), let number):
            // `Dec 15` is December 2015: that is how British papers print a month.
            if let month = DateWords.month(word) ?? DateWords.season(word), let year = year(number) {
                return [LooseDate(year: year, month: month)]
            }
            if word == "fy", let year = year(number) { return [LooseDate(year: year, isFinancial: true)] }
            if word == "q", case .number(let quarter, 1) = number, (1...4).contains(quarter) {
                return [LooseDate(quarter: quarter)]
            }
        case (.number(let day, 1...2), .word(let word)):
            return DateWords.month(word).map { [LooseDate(month: $0, day: day)] } ?? []
        default: break
        }
        return []
    }

    private static func triple(_ first: DateToken, _ second: DateToken, _ third: DateToken) -> [LooseDate] {
        switch (first, second, third) {
        case (.number(let day, 1...2), .word(let word), let last):
            guard let month = DateWords.month(word), let year = year(last) else { return [] }
            return [LooseDate(year: year, month: month, day: day)]
        case (.word("q"), .number(let quarter, 1), .number(let year, 4)) where (1...4).contains(quarter):
            // Councils count their quarters from April, calendars from January.
            return [true, false].map { LooseDate(year: year, quarter: quarter, isFinancial: $0) }
        case (.word(let word), .number(let day, 1...2), .number(let year, 4)):
            return DateWords.month(word).map { [LooseDate(year: year, month: $0, day: day)] } ?? []
        case (.number(let first, let digits), .mark(let mark), .number(let second, let seconds)):
            return joined(first, digits, mark, second, seconds)
        default: return []
        }
    }

    /// `12/2015`, `2022/23`, `3/4`.
    private static func joined(
        _ first: Int, _ digits: Int, _ mark: Character, _ second: Int, _ seconds: Int
    ) -> [LooseDate] {
        switch (digits, seconds) {
        case (4, 2) where "/-".contains(mark) && second == (first + 1) % 100:
            return [LooseDate(year: first, isFinancial: true)]
        case (4, 4) where mark == "/" && second == first + 1:
            return [LooseDate(year: first, isFinancial: true)]
        case (1...2, 4) where "/.-".contains(mark) && (1...12).contains(first):
            return [LooseDate(year: second, month: first)]
        case (1...2, 1...2) where "/.".contains(mark): return dayAndMonth(first, second, year: nil)
        default: return []
        }
    }

    private static func long(_ tokens: [DateToken]) -> [LooseDate] {
        if case .word(let word) = tokens[0] {
            let rest = Array(tokens.dropFirst())
            // A financial year, or a winter that has two.
            if case let years = readings(of: rest), years.count == 1, let only = years.first,
                only.isFinancial,
                only.quarter == nil
            {
                if word == "fy" { return years }
                if word == "winter" { return [LooseDate(year: only.year, month: 24)] }
            }
            if word == "financial", rest.first == .word("year") {
                return readings(of: Array(rest.dropFirst()))
            }
            if word == "q", case .number(let quarter, 1)? = rest.first, (1...4).contains(quarter) {
                return readings(of: Array(rest.dropFirst())).filter(\.isFinancial).map {
                    LooseDate(year: $0.year, quarter: quarter, isFinancial: true)
                }
            }
            return []
        }
        guard tokens.count == 5, case .mark(let mark) = tokens[1], tokens[3] == tokens[1],
            "/.-".contains(mark),
            case .number(let first, let digits) = tokens[0], case .number(let second, 1...2) = tokens[2],
            case .number(let third, let thirds) = tokens[4]
        else { return [] }
        if digits == 4, thirds <= 2 { return [LooseDate(year: first, month: second, day: third)] }
        guard digits <= 2, let year = year(tokens[4]) else { return [] }
        return dayAndMonth(first, second, year: year)
    }

    /// Both ways round where both are possible, the British first.
    private static func dayAndMonth(_ first: Int, _ second: Int, year: Int?) -> [LooseDate] {
        let british = LooseDate(year: year, month: second, day: first)
        let american = LooseDate(year: year, month: first, day: second)
        return [british, american].filter { (1...12).contains($0.month ?? 0) }
    }

    /// Four digits, or two of this century.
    private static func year(_ token: DateToken) -> Int? {
        switch token {
        case .number(let year, 4): year
        case .number(let year, 2): 2000 + year
        default: nil
        }
    }
}
