/// How dates, numbers and money are written for people, in one place for screens and papers.
package enum Shown {
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    private static let longMonths = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
    ]
    private static let seasons = ["spring", "summer", "autumn", "winter"]

    /// `4 Nov 2015`
    package static func day(_ day: Day) -> String { Shown.day(day, months) }

    private static func day(_ day: Day, _ months: [String]) -> String {
        let (year, month, dayOfMonth) = day.parts
        return "\(dayOfMonth) \(months[month - 1]) \(year)"
    }

    /// `4 Nov 2015`, `Dec 2015`, `about Dec 2015`, `Oct 2015 to Dec 2015`, `from Jan 2024`.
    package static func date(_ date: EDTF) -> String { Shown.date(date, months) }

    /// The month in which a day lies: `Feb 2015`.
    package static func month(of day: Day) -> String { "\(months[day.parts.month - 1]) \(day.parts.year)" }

    /// The same with its months written out, for sentences: `4 November 2015`, `about December 2015`.
    package static func spelt(_ date: EDTF) -> String { Shown.date(date, longMonths) }

    private static func date(_ date: EDTF, _ months: [String]) -> String {
        let (lower, upper) = (end(date.lower, months), end(date.upper, months))
        guard date.isInterval else { return lower }
        switch (date.lower, date.upper) {
        case (.date, .date): return "\(lower) to \(upper)"
        case (.date, .open): return "from \(lower)"
        case (.date, _): return "from \(lower), end unknown"
        case (.open, _): return "until \(upper)"
        case (_, _): return "until \(upper), start unknown"
        }
    }

    private static func end(_ endpoint: EDTF.Endpoint, _ months: [String]) -> String {
        guard case .date(let date) = endpoint else { return "" }
        let plain =
            switch date.precision {
            case .year: "\(date.year)"
            case .season: "\(seasons[Int(date.month) - 21]) \(date.year)"
            case .month: "\(months[Int(date.month) - 1]) \(date.year)"
            case .day: day(date.firstDay, months)
            }
        switch date.doubt {
        case .none: return plain
        case .uncertain: return plain + "?"
        case .approximate: return "about " + plain
        case .both: return "about " + plain + "?"
        }
    }

    /// `1,500,000`
    package static func number(_ number: Int) -> String {
        (number < 0 ? "-" : "") + grouped(String(number.magnitude))
    }

    /// `1,500,000` or `0.5`
    package static func number(_ number: ExactNumber) -> String {
        let parts = number.description.split(separator: ".", maxSplits: 1)
        guard let whole = parts.first else { return "0" }
        let sign = whole.hasPrefix("-") ? "-" : ""
        let text = sign + grouped(String(whole.drop { $0 == "-" }))
        return parts.count > 1 ? text + "." + parts[1] : text
    }

    private static func grouped(_ digits: String) -> String {
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { text.append(",") }
            text.append(digit)
        }
        return text
    }

    /// `£1,500,000`, `£99.50`, `EUR 1,500`
    package static func money(_ money: Money, currency: String) -> String {
        var text = number(Int(money.hundredths / 100))
        let rest = Int(money.hundredths % 100)
        if rest != 0 { text += "." + padded(rest, to: 2) }
        return symbol(currency) + text
    }

    /// `£6.09m`, `£320k`, `£950`: three figures, cut and never rounded up to more than there is.
    package static func shortMoney(_ money: Money, currency: String) -> String {
        let units = Int(money.hundredths / 100)
        for (size, name) in [(1_000_000_000, "bn"), (1_000_000, "m"), (1000, "k")] where units >= size {
            let whole = units / size
            let places = whole >= 100 ? 0 : whole >= 10 ? 1 : 2
            let scale = [1, 10, 100][places]
            var fraction = places == 0 ? "" : padded(units % size * scale / size, to: places)
            while fraction.hasSuffix("0") { fraction.removeLast() }
            return symbol(currency) + number(whole) + (fraction.isEmpty ? "" : "." + fraction) + name
        }
        return Shown.money(money, currency: currency)
    }

    private static func symbol(_ currency: String) -> String {
        currency == "GBP" ? "£" : currency + " "
    }

    package static func amount(_ amount: Amount, currency: String) -> String {
        switch amount {
        case .exact(let money): Shown.money(money, currency: currency)
        case .range(let min, let max):
            "\(money(min, currency: currency)) to \(money(max, currency: currency))"
        }
    }

    /// How a month, season or year is due: `by its last day (end)`.
    package static func policy(_ policy: DeadlinePolicy) -> String {
        policy == .end ? "by its last day (end)" : "before its first day (start)"
    }

    /// `1 day`, `277 days`
    package static func count(_ number: Int, _ singular: String, _ plural: String? = nil) -> String {
        "\(Shown.number(number)) \(number == 1 ? singular : plural ?? singular + "s")"
    }
}
