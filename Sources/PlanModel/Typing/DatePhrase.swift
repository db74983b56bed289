/// A typed date with all that stands around it: `by`, `about`, `before`, `between … and …`.
struct DatePhrase {
    private let tokens: [DateToken]
    private let near: Day

    init(_ tokens: [DateToken], near: Day) {
        self.tokens = tokens.filter { $0 != .word("of") && $0 != .word("the") }
        self.near = near
    }

    /// What it may mean; empty where it is no date.
    ///
    /// - Throws: Where it is a date that cannot be: its day does not exist, or its weekday is another.
    func readings() throws(TypedDate.Refusal) -> [EDTF] {
        if case .word(let word)? = tokens.first {
            let rest = DatePhrase(Array(tokens.dropFirst()), near: near)
            if DateWords.idle.contains(word) { return try rest.readings() }
            if DateWords.about.contains(word) {
                return try rest.afterAbout().map { $0.doubted(.approximate) }
            }
            if let weekday = DateWords.weekday(word), tokens.count > 1 {
                return try rest.readings(on: weekday, word)
            }
            if tokens.count == 1, let day = day(word) { return [EDTF(day)] }
            if let bound = try rest.bound(word) { return bound }
        }
        if tokens.first == .mark("~") {
            return try DatePhrase(Array(tokens.dropFirst()), near: near).readings().map {
                $0.doubted(.approximate)
            }
        }
        if case .mark(let mark)? = tokens.last, let doubt = doubt(mark) {
            return try DatePhrase(tokens.dropLast(), near: near).readings().map { $0.doubted(doubt) }
        }
        return try plain()
    }

    /// `c.` has its point.
    private func afterAbout() throws(TypedDate.Refusal) -> [EDTF] {
        try DatePhrase(tokens.first == .mark(".") ? Array(tokens.dropFirst()) : tokens, near: near).readings()
    }

    private func doubt(_ mark: Character) -> PartialDate.Doubt? {
        switch mark {
        case "?": .uncertain
        case "~": .approximate
        case "%": .both
        default: nil
        }
    }

    private func day(_ word: String) -> Day? {
        switch word {
        case "today": near
        case "tomorrow": near.adding(days: 1)
        case "yesterday": near.adding(days: -1)
        default: nil
        }
    }

    /// A day whose weekday is written before it. A wrong one is a sign that the date is wrong.
    private func readings(on weekday: Int, _ word: String) throws(TypedDate.Refusal) -> [EDTF] {
        let dates = try readings()
        let right = dates.filter { date in
            // 1 January 1970 was a Thursday.
            date.asDay.map { ((Int($0.number) + 3) % 7 + 7) % 7 == weekday } ?? false
        }
        guard right.isEmpty, let wrong = dates.first?.asDay else { return right }
        let name = word.prefix(1).uppercased() + word.dropFirst()
        throw TypedDate.Refusal(message: "\(Shown.day(wrong)) is no \(name); check the date.")
    }

    /// `before`, `until`, `after`, `since` and `from` have one end; nil for other words.
    private func bound(_ word: String) throws(TypedDate.Refusal) -> [EDTF]? {
        guard ["before", "until", "till", "after", "since", "from"].contains(word) else { return nil }
        // `from` may have its other end as well.
        let isOneDate = !LooseDate.readings(of: tokens).isEmpty
        if word == "from", !isOneDate, tokens.contains(where: { $0.isJoint }) { return nil }
        return try readings().map { date in
            switch word {
            case "before":
                date.firstDay.map { EDTF(from: .open, to: EDTF($0.adding(days: -1)).upper) } ?? date
            case "until", "till": EDTF(from: .open, to: date.upper)
            case "after": date.lastDay.map { EDTF(from: EDTF($0.adding(days: 1)).lower, to: .open) } ?? date
            default: EDTF(from: date.lower, to: .open)
            }
        }
    }

    /// One date, or two with a joint between them.
    private func plain() throws(TypedDate.Refusal) -> [EDTF] {
        let singles = LooseDate.readings(of: tokens).filter { $0.month != nil || $0.day == nil }
        if !singles.isEmpty {
            let dates = singles.compactMap { EDTF($0.near(near)) }
            guard dates.isEmpty else { return dates }
            throw .noSuchDay
        }
        let start = tokens.first.map { $0.isOpening } == true ? 1 : 0
        for place in tokens.indices where place > start && tokens[place].isJoint {
            let last = LooseDate.readings(of: Array(tokens[(place + 1)...])).map { $0.near(near) }
            let first = LooseDate.readings(of: Array(tokens[start..<place]))
            let intervals = last.flatMap { last in
                first.compactMap { EDTF(from: $0.filled(from: last), to: last) }
            }
            if !intervals.isEmpty { return intervals }
        }
        return []
    }
}

extension DateToken {
    /// Whether it stands between the ends of an interval.
    fileprivate var isJoint: Bool {
        switch self {
        case .word(let word): DateWords.to.contains(word)
        case .mark(let mark): mark == "-"
        case .number: false
        }
    }

    fileprivate var isOpening: Bool {
        if case .word(let word) = self { return DateWords.between.contains(word) }
        return false
    }
}
