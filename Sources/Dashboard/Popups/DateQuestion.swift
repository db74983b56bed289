import PlanModel

/// What a prompt asks for when it asks for a date.
struct DateQuestion: Equatable, Sendable {
    /// A date without a year lies as near as can be to this day.
    var near: Day
    var whenEmpty = WhenEmpty.refused
    /// Whether it has to be a full day.
    var isDay = false

    /// What an empty answer means.
    enum WhenEmpty: Equatable, Sendable {
        case refused
        /// That there is no date.
        case none
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
            case .none: return .success([])
            case .thatDay: return .success([DateAsTyped(EDTF(near))])
            case .refused: break
            }
        }
        guard typed.utf8.count <= Self.longest else {
            return .failure(Refusal(message: "That is too long for a date."))
        }
        switch TypedDate.read(typed, near: near) {
        case .success(let dates):
            let fit = isDay ? dates.filter { $0.asDay != nil } : dates
            guard !fit.isEmpty else { return .failure(noDay(typed)) }
            return .success(fit.map { DateAsTyped($0, typed: typed) })
        case .failure(let refusal):
            return .failure(isDay ? noDay(typed) : Refusal(message: refusal.message))
        }
    }

    private func noDay(_ typed: String) -> Refusal {
        Refusal(message: "\"\(typed)\" is not a day; type one such as 2015-12-31.")
    }

    /// How what is typed is read, for the line below it: `= 2015-12, December 2015`.
    func reading(of typed: String) -> String {
        guard case .success(let dates) = read(typed) else {
            return typed.isEmpty ? "" : isDay ? "= not a day yet" : "= not a date yet"
        }
        guard let first = dates.first else { return "= no date" }
        guard dates.count > 1 else { return "= \(first.date.shownBothWays)" }
        return "= \(dates.map { Shown.spelt($0.date) }.joined(separator: ", or ")): Enter asks which"
    }

    static let hint =
        "Such as 18 July 2015, Dec 2015, early Nov 2015, spring 2016, 2022/23, 2015-10~ (about)."
    static let dayHint = "A day such as 31 Dec 2015 or 2015-12-31."
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
