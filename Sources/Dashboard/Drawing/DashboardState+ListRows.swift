import PlanModel
import PlanStore
import TextGrid

extension DashboardState {
    /// Title, funder, amount, status and end; where there is no room the status goes into the title, then the
    /// funder goes, then the end.
    func drawFundingRow(_ index: Int, in rect: Rect, on grid: inout Grid) {
        let ref = rows.funding[index]
        let stream = records(ref).funding[ref.row]
        let isCounted = store.isCounted(ref)
        var right = rect.maxX
        func column(_ text: String, width: Int, role: Role, isNumber: Bool = false) {
            right -= width
            let x = isNumber ? max(right, right + width - grid.columns(of: text)) : right
            grid.write(text, at: Point(x: x, y: rect.y), role: role, maxWidth: width)
            right -= 2
        }
        if rect.width >= 50 {
            column(endText(of: ref), width: 18, role: (store.daysToEnd(of: ref) ?? 0) < 0 ? .dim : .text)
        }
        if rect.width >= 78 { column(shortStatus(of: ref), width: 15, role: .text) }
        let amount = stream.amount.map { Shown.amount($0, currency: store.currency(of: ref)) } ?? "no amount"
        // A range or pence take more; a sum is never cut.
        column(
            amount, width: max(12, grid.columns(of: amount)), role: isCounted ? .money : .dim, isNumber: true)
        if rect.width >= 130, store.plans.count > 1 {
            column(records(ref).id, width: 20, role: .dim)
        }
        // The title keeps enough to be told by; the funder takes what is left, the title that of no funder.
        let funder = funder(of: ref)
        let rest = right - rect.x
        let funderWidth = min(24, max(8, rest - 30))
        if rest >= 35, !funder.isEmpty { column(funder, width: funderWidth, role: .text) }
        var title = title(of: ref)
        if rect.width < 78, !isCounted || stream.status != .secured {
            title = "[\(shortStatus(of: ref))] " + title
        }
        grid.write(title, at: rect.origin, maxWidth: max(0, right - rect.x + 1))
    }

    /// The status, or for what is no money its kind: a benchmark is not a secured grant.
    func shortStatus(of ref: RecordRef) -> String {
        let stream = records(ref).funding[ref.row]
        guard stream.kind.isMoney else { return kindText(stream.kind) }
        return records(ref).status(of: stream, on: states(ref).asOf).rawValue
    }

    /// Days late, title, leads and due date; the due date goes first where there is no room, then the leads.
    func drawOverdueRow(_ index: Int, in rect: Rect, on grid: inout Grid) {
        let ref = rows.overdue[index]
        let state = states(ref).milestones[ref.row]
        let late = "\(Shown.number(Int(state.daysLate)))d"
        let lateWidth = 6
        grid.write(
            late, at: Point(x: rect.x + max(0, lateWidth - late.count), y: rect.y), role: .overdue)
        var right = rect.maxX
        if rect.width >= 74 {
            right -= 16
            grid.write(shortDue(of: ref, width: 16), at: Point(x: right, y: rect.y), maxWidth: 16)
            right -= 2
        }
        if rect.width >= 44 {
            let leadWidth = rect.width >= 100 ? 30 : 16
            right -= leadWidth
            grid.write(leads(of: ref), at: Point(x: right, y: rect.y), role: .text, maxWidth: leadWidth)
            right -= 1
        }
        let mark = state.isQuestionable ? "? " : "  "
        let x = rect.x + lateWidth + 1
        grid.write(mark, at: Point(x: x, y: rect.y), role: .questionable)
        grid.write(name(of: ref), at: Point(x: x + 2, y: rect.y), maxWidth: max(0, right - x - 2))
    }

    /// `due Sep 2015`; of a date too long for the column the deadline, so that no year is cut off.
    private func shortDue(of ref: RecordRef, width: Int) -> String {
        let due = records(ref).dueDateInForce(records(ref).milestones[ref.row], on: states(ref).asOf)
        let text = "due \(due.map(Shown.date) ?? "")"
        guard text.count > width, let deadline = states(ref).milestones[ref.row].deadline else { return text }
        return "by \(Shown.day(deadline))"
    }
}
