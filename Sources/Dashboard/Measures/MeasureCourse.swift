import PlanModel
import PlanStore
import TextGrid

/// The readings of a measure over time, with its target, as a line in fine dots and the numbers beside it.
struct MeasureCourse {
    private let points: [(reading: TrendPoint, dot: BrailleChart.Point)]
    private let target: Figure?

    /// Rows of the screen that the line takes.
    private static let height = 4
    private static let widest = 64

    /// Nil where there are too few readings with a day to see a course in.
    init?(_ trend: [TrendPoint], target: Figure?) {
        points = trend.compactMap { reading in
            guard let day = reading.on.firstDay ?? reading.on.lastDay, let height = reading.height else {
                return nil
            }
            return (reading, BrailleChart.Point(place: Double(day.number), height: height))
        }
        self.target = target
        guard points.count > 2 else { return nil }
    }

    /// The target, where it is one number.
    private var level: Double? {
        guard case .exact(let number)? = target else { return nil }
        return Double(number.description)
    }

    func write(to writer: inout DetailWriter) {
        guard let first = points.first, let last = points.last,
            let lowest = points.min(by: { $0.dot.height < $1.dot.height }),
            let highest = points.max(by: { $0.dot.height < $1.dot.height })
        else { return }
        let level = level
        let top = level.map { $0 > highest.dot.height } ?? false ? "target" : highest.reading.shown
        let bottom = level.map { $0 < lowest.dot.height } ?? false ? "target" : lowest.reading.shown
        let beside = max(DisplayWidth.of(top), DisplayWidth.of(bottom)) + 1
        let width = min(Self.widest, writer.width - 2 - beside)
        guard width >= 10 else { return }
        let rows = BrailleChart.rows(
            points.map(\.dot), level: level, width: width, height: Self.height)
        for (number, row) in rows.enumerated() {
            let label = number == 0 ? top : number == rows.count - 1 ? bottom : ""
            writer.line([
                .init(text: "  " + row, role: .sparkline), .init(text: " " + label, role: .value),
            ])
        }
        let (from, to) = (Shown.date(first.reading.on), Shown.date(last.reading.on))
        let gap = max(2, width - DisplayWidth.of(from) - DisplayWidth.of(to))
        writer.line([.init(text: "  " + from + String(repeating: " ", count: gap) + to, role: .dim)])
        guard let target, level != nil else { return }
        writer.text("The dots across: target \(target.shown)", indent: 2, role: .dim)
    }
}
