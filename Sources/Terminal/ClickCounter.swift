import TextGrid

/// Tells the second press of a double click from a first.
struct ClickCounter {
    private var last: (point: Point, time: ContinuousClock.Instant)?

    /// The longest time between the presses of a double click.
    private static let interval = Duration.milliseconds(400)

    /// The event that a report stands for, if any.
    mutating func event(_ report: MouseReport) -> Event? {
        guard let kind = report.kind else { return nil }
        return .mouse(kind == .press ? press(at: report.point) : MouseEvent(kind, at: report.point))
    }

    mutating func press(at point: Point) -> MouseEvent {
        let now = ContinuousClock.now
        if let last, last.point == point, now - last.time <= Self.interval {
            self.last = nil
            return MouseEvent(.doublePress, at: point)
        }
        last = (point, now)
        return MouseEvent(.press, at: point)
    }
}
