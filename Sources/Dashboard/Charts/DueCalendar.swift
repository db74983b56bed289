import PlanModel
import PlanStore

/// The months from an as-of date on, and which milestones fall due on each of their days.
struct DueCalendar: Sendable {
    struct Month: Sendable {
        let year: Int
        let month: Int
        /// By day of the month.
        fileprivate(set) var due: [Int: [RecordRef]] = [:]

        var length: Int { Day.length(ofMonth: month, year: year) }
        var count: Int { due.values.reduce(0) { $0 + $1.count } }
        /// Told apart from all other months.
        var number: Int { year * 12 + month - 1 }

        /// Its weeks from Monday to Sunday, as days of the month; the first and the last may be short.
        var weeks: [ClosedRange<Int>] {
            guard let first = Day(year: year, month: month, day: 1) else { return [] }
            var weeks: [ClosedRange<Int>] = []
            var start = 1
            var end = 7 - first.weekday
            while start <= length {
                weeks.append(start...min(end, length))
                (start, end) = (end + 1, end + 7)
            }
            return weeks
        }

        /// What falls due in some of its days, in their order.
        func due(in days: ClosedRange<Int>) -> [RecordRef] { days.flatMap { due[$0] ?? [] } }
    }

    let asOf: Day
    private(set) var months: [Month]

    static let length = 3

    /// - Parameter milestones: Those of plans that are read as of the day; what is not open is left out.
    init(from asOf: Day, of milestones: [RecordRef], in store: PlanStore) {
        self.asOf = asOf
        let (year, month, _) = asOf.parts
        months = (0..<Self.length).map { step in
            let place = month - 1 + step
            return Month(year: year + place / 12, month: place % 12 + 1)
        }
        for ref in milestones {
            let state = store.plans[ref.plan].states.milestones[ref.row]
            guard state.isListed, state.isOpen, let deadline = state.deadline, deadline >= asOf else {
                continue
            }
            let due = deadline.parts
            let place = (due.year - year) * 12 + due.month - month
            guard months.indices.contains(place) else { continue }
            months[place].due[due.day, default: []].append(ref)
        }
    }

    var count: Int { months.reduce(0) { $0 + $1.count } }
}

extension Day {
    /// 0 for Monday.
    var weekday: Int { ((Int(number) + 3) % 7 + 7) % 7 }
}
