import PlanModel

/// A date as grant files have it.
struct GrantDate {
    let date: EDTF
    /// What is not sure about it; nil where it is certain.
    let doubt: String?
    /// Whether it is spelt as the standard has it.
    let isPlain: Bool

    private init(_ date: EDTF, doubt: String? = nil, isPlain: Bool = false) {
        self.date = date
        self.doubt = doubt
        self.isPlain = isPlain
    }

    /// - Returns: Nil where it cannot be read.
    init?(_ text: String, near day: Day) {
        let words = TableWords.line(text)
        if let plain = Self.plain(words) {
            self = plain
        } else if let moment = Self.moment(words) {
            self = moment
        } else if let numbers = Self.numbers(words) {
            self = numbers
        } else if let serial = Self.serial(words) {
            self = serial
        } else if let words = Self.words(words, near: day) {
            self = words
        } else {
            return nil
        }
    }

    /// `2015`, `2015-03` or `2015-03-31`
    private static func plain(_ text: String) -> GrantDate? {
        guard case .success(let date) = EDTF.parse(text), !date.isInterval, !date.isInDoubt,
            case .date(let part) = date.lower, part.precision != .season
        else { return nil }
        return GrantDate(date, isPlain: true)
    }

    /// `2015-03-31T00:00:00+01:00`: the day as it is written, where the offset says that it was begun.
    private static func moment(_ text: String) -> GrantDate? {
        guard text.utf8.count > 11, text.utf8.count < 40, let day = Day(String(text.prefix(10))) else {
            return nil
        }
        let rest = text.dropFirst(10)
        guard let mark = rest.first, mark == "T" || mark == "t" || mark == " " else { return nil }
        let digits = rest.dropFirst().prefix { $0.isASCII && ($0.isNumber || $0 == ":" || $0 == ".") }
        let zone = rest.dropFirst(1 + digits.count)
        let hours = digits.split(separator: ":").map { Int($0.prefix { $0.isNumber }) ?? -1 }
        guard hours.count > 1, (0...23).contains(hours[0]), (0...59).contains(hours[1]), isZone(zone) else {
            return nil
        }
        // Midnight of British summer is 23:00 of the day before where somebody wrote it in UTC.
        let isLate =
            hours[0] >= 22
            && (zone == "Z" || zone == "z" || zone.dropFirst().allSatisfy { "0:".contains($0) })
        return GrantDate(
            EDTF(day),
            doubt: isLate ? "\"\(text)\" may be the day after, by the clock here; \(day) is taken" : nil)
    }

    private static func isZone(_ text: Substring) -> Bool {
        if text.isEmpty || text == "Z" || text == "z" { return true }
        guard let sign = text.first, sign == "+" || sign == "-" else { return false }
        let digits = text.dropFirst().filter { $0 != ":" }
        return (2...4).contains(digits.count) && digits.allSatisfy { $0.isASCII && $0.isNumber }
    }

    /// Three numbers between slashes, hyphens or points.
    private static func numbers(_ text: String) -> GrantDate? {
        // A time of midnight says nothing.
        let day =
            text.hasSuffix(" 00:00:00")
            ? String(text.dropLast(9)) : text.hasSuffix(" 00:00") ? String(text.dropLast(6)) : text
        let parts = day.split(omittingEmptySubsequences: false) { "/-.".contains($0) }
        let numbers = parts.compactMap { part in
            part.allSatisfy { $0.isASCII && $0.isNumber } ? Int(part) : nil
        }
        guard parts.count == 3, numbers.count == 3, parts.allSatisfy({ (1...4).contains($0.count) }) else {
            return nil
        }
        if parts[0].count == 4 { return yearFirst(numbers, text) }
        guard parts[2].count == 4 || parts[2].count == 2 else { return nil }
        let short = parts[2].count == 2
        return dayFirst(numbers[0], numbers[1], short ? 2000 + numbers[2] : numbers[2], text, isShort: short)
    }

    private static func yearFirst(_ numbers: [Int], _ text: String) -> GrantDate? {
        if let day = checked(numbers[0], numbers[1], numbers[2]) { return GrantDate(EDTF(day)) }
        guard let day = checked(numbers[0], numbers[2], numbers[1]) else { return nil }
        return GrantDate(EDTF(day), doubt: "\"\(text)\" has the day and the month swapped; \(day) is taken")
    }

    private static func dayFirst(
        _ first: Int, _ second: Int, _ year: Int, _ text: String, isShort: Bool
    ) -> GrantDate? {
        let british = checked(year, second, first)
        let american = checked(year, first, second)
        let century = isShort ? "\"\(text)\" has two digits of its year; \(year) is taken" : nil
        switch (british, american) {
        case (let british?, nil): return GrantDate(EDTF(british), doubt: century)
        case (let british?, let american?) where british == american:
            return GrantDate(EDTF(british), doubt: century)
        case (let british?, let american?):
            return GrantDate(
                EDTF(british), doubt: "\"\(text)\" may be \(british) or \(american); \(british) is taken")
        case (nil, let american?):
            return GrantDate(
                EDTF(american), doubt: "\"\(text)\" has the month before the day; \(american) is taken")
        case (nil, nil): return nil
        }
    }

    private static func checked(_ year: Int, _ month: Int, _ day: Int) -> Day? {
        guard (1900...2199).contains(year) else { return nil }
        return Day(year: year, month: month, day: day)
    }

    /// The number that spreadsheets keep of a day: those since 30 December 1899.
    private static func serial(_ text: String) -> GrantDate? {
        let whole = text.hasSuffix(".0") ? String(text.dropLast(2)) : text
        guard whole.utf8.count == 5, let number = Int(whole), (20_000...73_050).contains(number),
            let start = Day(year: 1899, month: 12, day: 30)
        else { return nil }
        let day = start.adding(days: number)
        return GrantDate(EDTF(day), doubt: "\"\(text)\" is read as the day number of a spreadsheet, \(day)")
    }

    /// `31 March 2015`
    private static func words(_ text: String, near day: Day) -> GrantDate? {
        guard text.contains(where: \.isLetter),
            text.split(whereSeparator: { !$0.isNumber }).contains(where: { $0.count == 4 }),
            text.utf8.count < 40, case .success(let readings) = TypedDate.read(text, near: day),
            readings.count == 1
        else { return nil }
        let date = readings[0]
        return GrantDate(date, doubt: date.asDay == nil ? "\"\(text)\" is read as \(date)" : nil)
    }
}
