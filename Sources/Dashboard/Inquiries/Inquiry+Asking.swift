import PlanModel

extension Inquiry {
    /// What a prompt says that asks for the subject; nil where the question needs none.
    var prompt: (title: String, hint: String)? {
        switch self {
        case .mentions:
            ("Which word or words?", "Every text of every record is read; all words must be in it.")
        case .between:
            ("Between which dates?", "Two of them, such as 2015-10 2015-12 or 2015-10-01 2015-12-31.")
        case .consultations:
            ("Open on which date?", "A day such as 2010-11-10, or a month; Enter alone: the as-of date.")
        case .population:
            (
                "How many residents?",
                "320000, or 320000/12000 with how many of them take part already."
            )
        default: nil
        }
    }

    /// What was typed, understood; or why it cannot be.
    ///
    /// - Parameter day: A date without a year lies as near as can be to it.
    func subject(from text: String, near day: Day) -> Result<InquirySubject?, Misunderstood> {
        switch self {
        case .mentions:
            text.isEmpty ? .failure(Misunderstood("Type a word; Esc gives it up.")) : .success(.text(text))
        case .between: days(from: text, near: day)
        case .consultations: text.isEmpty ? .success(nil) : days(from: text, near: day)
        case .population: population(from: text)
        default: .success(nil)
        }
    }

    struct Misunderstood: Error {
        var reason: String
        init(_ reason: String) { self.reason = reason }
    }

    /// One or two dates, with whatever stands between them.
    private func days(from text: String, near day: Day) -> Result<InquirySubject?, Misunderstood> {
        let words = text.replacing("..", with: " ").replacing("/", with: " ").replacing("\u{2013}", with: " ")
            .split(separator: " ").filter { !["to", "and", "from", "-"].contains($0) }
        var dates = words.compactMap { try? EDTF.parse(String($0)).get() }
        if dates.count != words.count || dates.count > 2 {
            dates = (try? TypedDate.read(text, near: day).get()) ?? []
            if dates.count > 1 {
                let readings = dates.map(Shown.spelt).joined(separator: " or ")
                return .failure(
                    Misunderstood("\"\(text)\" may be \(readings); type it as \(dates[0])."))
            }
        }
        guard let first = dates.first, let last = dates.last else {
            return .failure(
                Misunderstood("\"\(text)\" is not understood; type dates such as 2015-10-31 or 2015-10."))
        }
        guard let start = first.firstDay, let end = last.lastDay, start <= end else {
            return .failure(Misunderstood("The first date has to come before the last."))
        }
        return .success(.days(first: start, last: end))
    }

    /// Residents, and behind a stroke how many of them take part.
    private func population(from text: String) -> Result<InquirySubject?, Misunderstood> {
        let numbers = text.split(separator: "/", omittingEmptySubsequences: false).map { part -> Int? in
            let digits = part.filter { $0 != "," && $0 != " " }
            return digits.count <= 10 ? Int(digits).flatMap { $0 >= 0 ? $0 : nil } : nil
        }
        guard numbers.count <= 2, let residents = numbers.first ?? nil, residents > 0, !numbers.contains(nil)
        else {
            return .failure(
                Misunderstood("\"\(text)\" is no number of people; type 320000, or 320000/12000."))
        }
        return .success(
            .population(residents: residents, participants: numbers.count == 2 ? numbers[1] : nil))
    }
}

extension DashboardState {
    /// Opens the list of a question, or asks first what it needs to know.
    mutating func open(_ inquiry: Inquiry) {
        guard let prompt = inquiry.prompt else { return go(to: .inquiry(inquiry, about: nil)) }
        popups.append(.prompt(Prompt(.inquiry(inquiry), title: prompt.title, hint: prompt.hint)))
    }
}
