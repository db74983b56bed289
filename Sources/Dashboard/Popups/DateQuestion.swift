import PlanModel

/// What a prompt asks for when it asks for a date.
struct DateQuestion: Equatable, Sendable {
    /// A date without a year lies as near as can be to this day.
    var near: Day
    var whenEmpty = WhenEmpty.refused
    var wants = Wants.date

    enum Wants: Equatable, Sendable {
        /// A date of any form.
        case date
        /// A full day.
        case day
        /// The day up to which plans are read: of a month or a year its last, for by then all of it has happened.
        case lastDay
    }

    /// What an empty answer means.
    enum WhenEmpty: Equatable, Sendable {
        case refused
        /// That there is no date.
        case none
        /// The date that each plan has of its own.
        case ownDates
        /// The day near which dates lie.
        case thatDay
    }

    struct Refusal: Error { let message: String }

    /// In bytes; nobody writes a date that long.
    private static let longest = 200

    /// All that a text may mean; none at all where it says that there is no date.
    func read(_ typed: String) -> Result<[DateAsTyped], Refusal> {
        if typed.isEmpty {
            switch whenEmpty {
            case .none, .ownDates: return .success([])
            case .thatDay: return .success([DateAsTyped(EDTF(near))])
            case .refused: break
            }
        }
        guard typed.utf8.count <= Self.longest else {
            return .failure(Refusal(message: "That is too long for a date."))
        }
        switch TypedDate.read(typed, near: near) {
        case .success(let dates):
            let fit = dates.compactMap { fitting($0) }
            guard !fit.isEmpty else { return .failure(noDay(typed)) }
            return .success(fit.map { DateAsTyped($0, typed: typed) })
        case .failure(let refusal):
            return .failure(wants == .date ? Refusal(message: refusal.message) : noDay(typed))
        }
    }

    /// What is asked for of a date that was read; nil where it has none.
    private func fitting(_ date: EDTF) -> EDTF? {
        switch wants {
        case .date: date
        case .day: date.asDay.map { EDTF($0) }
        case .lastDay: date.lastDay.map { EDTF($0) }
        }
    }

    private func noDay(_ typed: String) -> Refusal {
        Refusal(message: "\"\(typed)\" is not a day; type one such as 2015-12-31.")
    }

    /// How what is typed is read, for the line below it: `= 2015-12, December 2015`.
    func reading(of typed: String, asking which: String = "Enter asks which") -> String {
        guard case .success(let dates) = read(typed) else {
            return typed.isEmpty ? "" : wants == .date ? "= not a date yet" : "= not a day yet"
        }
        guard let first = dates.first else {
            return whenEmpty == .ownDates ? "= each plan's own date" : "= no date"
        }
        guard dates.count > 1 else { return "= \(first.date.shownBothWays)\(stretch(endedBy: first))" }
        return "= \(dates.map { Shown.spelt($0.date) }.joined(separator: ", or ")): \(which)"
    }

    /// Of what the day that is taken is the last, where more than that day was typed.
    private func stretch(endedBy date: DateAsTyped) -> String {
        guard wants == .lastDay, let typed = date.text,
            case .success(let dates) = TypedDate.read(typed, near: near),
            let whole = dates.first(where: { fitting($0) == date.date }), whole.asDay == nil
        else { return "" }
        return ", the last day of \"\(typed)\""
    }

    static let hint =
        "Such as 18 July 2015, Dec 2015, early Nov 2015, spring 2016, 2022/23, 2015-10~ (about)."
    static let dayHint = "A day such as 31 Dec 2015 or 2015-12-31."
    static let asOfHint = "Such as 31 Dec 2015, Dec 15, early Nov, 2022/23: up to its last day."
}

extension EDTF {
    /// `2015-12, December 2015`
    var shownBothWays: String { "\(self), \(Shown.spelt(self))" }
}

extension DashboardState {
    /// Asks which of several readings of a date is meant: a day and a month are never taken for each other in silence.
    mutating func askReading(_ dates: [DateAsTyped], of typed: String) {
        let options = dates.prefix(9).enumerated().map { place, date in
            Chooser.Option(
                letter: Character(String(place + 1)), title: date.date.shownBothWays, outcome: .date(date))
        }
        popups.append(
            .chooser(
                Chooser(
                    purpose: .dateReading, title: "Which date is meant?",
                    subject: "\"\(typed)\" can be read in \(Shown.count(dates.count, "way")).",
                    options: options, index: 0)))
    }
}
