package import PlanModel

/// The days from one to another; nil lies beyond all days.
package struct DaySpan: Equatable, Sendable {
    package var first: Day?
    package var last: Day?

    package init(from first: Day? = nil, to last: Day? = nil) {
        self.first = first
        self.last = last
    }

    /// Whether a date may touch these days; an end that is open or unknown lies beyond all of them.
    package func overlaps(_ date: EDTF) -> Bool {
        if let first, let end = date.lastDay, end < first { return false }
        if let last, let start = date.firstDay, start > last { return false }
        return true
    }
}
