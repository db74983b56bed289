import SeededRandom

/// Dates of a plan that nobody wrote, in every precision of the format.
enum Dates {
    /// The day at which every plan of the benchmark is read.
    static let asOf = "2025-10-31"
    private static let asOfYear = 2025

    static func day(_ random: inout SeededGenerator, years: ClosedRange<Int>) -> String {
        "\(month(&random, years: years))-\(two(1 + random.below(28)))"
    }

    /// A day not after the day of reading.
    static func pastDay(_ random: inout SeededGenerator) -> String { day(&random, years: 2023...2024) }

    /// A due date: mostly a day or a month, sometimes less sure than that.
    ///
    /// - Returns: The date, and whether it lies before the day of reading, or in the same year.
    static func due(_ random: inout SeededGenerator) -> (text: String, isPast: Bool) {
        let year = 2022 + random.below(7)
        let years = year...year
        let isPast = year <= asOfYear
        return switch random.below(100) {
        case 0..<60: (day(&random, years: years), isPast)
        case 60..<82: (month(&random, years: years), isPast)
        case 82..<88: ("\(year)-2\(1 + random.below(4))", isPast)
        case 88..<92: (String(year), isPast)
        case 92..<95: ("\(month(&random, years: years))\(random.pick(["~", "?", "%"]))", isPast)
        case 95..<98: ("\(year)-0\(1 + random.below(6))/\(year)-1\(random.below(3))", isPast)
        default: ("\(month(&random, years: years))/..", false)
        }
    }

    private static func month(_ random: inout SeededGenerator, years: ClosedRange<Int>) -> String {
        "\(years.lowerBound + random.below(years.count))-\(two(1 + random.below(12)))"
    }

    private static func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
}
