import PlanModel
import SeededRandom

/// A date as a text and its bounds, worked out without the reader.
struct PlainDate {
    let text: String
    let first: Day?
    let last: Day?
    /// Whether it is a year, a season or a month by itself, which is due before it begins under the policy `start`.
    let isSpan: Bool

    static func random(_ random: inout SeededGenerator) -> PlainDate {
        func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
        let year = number(2024...2027)
        let month = number(1...12)
        let mark = ["", "", "?", "~", "%"][number(0...4)]
        func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
            Day(year: year, month: month, day: day) ?? .latest
        }
        func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let single = day(year, month, number(1...28))
        let monthEnd = (28...31).compactMap { Day(year: year, month: month, day: $0) }.last
        switch number(0...9) {
        case 0...3:
            return PlainDate(text: single.description + mark, first: single, last: single, isSpan: false)
        case 4, 5:
            return PlainDate(
                text: "\(year)-\(twoDigits(month))\(mark)", first: day(year, month, 1), last: monthEnd,
                isSpan: true)
        case 6:
            return PlainDate(
                text: "\(year)\(mark)", first: day(year, 1, 1), last: day(year, 12, 31), isSpan: true)
        case 7:
            let season = number(0...2)
            return PlainDate(
                text: "\(year)-2\(season + 1)\(mark)", first: day(year, 3 * season + 3, 1),
                last: (28...31).compactMap { Day(year: year, month: 3 * season + 5, day: $0) }.last,
                isSpan: true)
        case 8: return PlainDate(text: "\(single)/..", first: single, last: nil, isSpan: false)
        default: return PlainDate(text: "/\(single)", first: nil, last: single, isSpan: false)
        }
    }

    static func full(_ day: Day) -> PlainDate {
        PlainDate(text: day.description, first: day, last: day, isSpan: false)
    }

    var order: Day { first ?? last ?? .earliest }

    func counts(on day: Day) -> Bool { order <= day }

    func deadline(_ policy: DeadlinePolicy) -> Day? {
        isSpan && policy == .start ? first?.adding(days: -1) : last
    }
}
