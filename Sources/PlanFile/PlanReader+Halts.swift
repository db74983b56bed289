import JSONText
import PlanModel

extension PlanReader {
    /// Halts before the next value where there is something to do.
    @inline(__always)
    mutating func haltWhereDue() { if cursor.offset >= halts.next { halt() } }

    @inline(never)
    private mutating func halt() {
        if let count = halts.arrived(at: cursor.offset, end: source.count) { extend(to: count) }
        halts.tell(cursor.offset)
        guard let factor = halts.foresee(at: cursor.offset, end: source.count) else { return }
        records.reserveCapacity(times: factor)
        waitingActions.reserveCapacity(records.actions.capacity)
        waitingMilestones.reserveCapacity(records.milestones.capacity)
    }

    /// Halts before the end, behind which nothing may stand.
    mutating func haltForTheRest() {
        if let count = halts.arrivedWhole(end: source.count) { extend(to: count) }
    }

    /// Has the reader come to the end of the text where it stands, so that no more records are made of it.
    mutating func endReading() {
        halts.end()
        extend(to: cursor.offset)
    }

    private mutating func extend(to count: Int) {
        cursor.extend(to: UnsafeBufferPointer(rebasing: source[..<count]))
    }
}
