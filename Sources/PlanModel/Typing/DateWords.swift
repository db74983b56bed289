/// The words of which typed dates are made.
enum DateWords {
    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
        "november", "december",
    ]
    private static let weekdays = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ]

    /// 1 to 12, from the name or its first three letters or more.
    static func month(_ word: String) -> Int? { place(of: word, in: months) }

    /// 0 to 6 from Monday.
    static func weekday(_ word: String) -> Int? { place(of: word, in: weekdays) }

    private static func place(of word: String, in names: [String]) -> Int? {
        guard word.count >= 3 else { return nil }
        return names.firstIndex { $0.hasPrefix(word) }.map { names.count == 12 ? $0 + 1 : $0 }
    }

    /// 21 to 24, as EDTF counts them.
    static func season(_ word: String) -> Int? {
        switch word {
        case "spring": 21
        case "summer": 22
        case "autumn", "fall": 23
        case "winter": 24
        default: nil
        }
    }

    /// What part of a year or month is meant.
    static func part(_ word: String) -> LooseDate.Part? {
        switch word {
        case "early", "beginning", "start": .early
        case "mid", "middle": .middle
        case "late": .late
        case "end": .end
        default: nil
        }
    }

    static let about: Set<String> = [
        "about", "around", "circa", "c", "ca", "approx", "approximately", "roughly",
    ]
    /// Words before a date that change nothing in how it is read.
    static let idle: Set<String> = ["by", "due", "on", "in", "during", "at"]
    static let between: Set<String> = ["between", "from"]
    static let to: Set<String> = ["to", "until", "till", "and"]
}
