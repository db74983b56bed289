import PlanModel
import PlanStore
import TextGrid

/// The columns of home's lists, as views have theirs.
enum HomeColumns {
    /// The tree, then who leads, what is due first, the status, and how it stands. On a narrow screen the due date goes
    /// first, then the leads, then the status, which then stands in the place of what is not late.
    static let plan = [
        ViewColumn(.title, "Title", .text, width: 18, upTo: nil, weight: 10, gap: 1, comfort: 52),
        ViewColumn(.lead, "Leads", .text, width: 18, upTo: 30, weight: 2, from: 96),
        ViewColumn(.due, "Due", .date, width: 15, upTo: 18, weight: 1, from: 124),
        ViewColumn(.status, "Status", .text, width: 12, weight: 4, gap: 0, from: 66),
        ViewColumn(.timeliness, "Timeliness", .state, width: 16, weight: 9),
    ]

    /// Title, funder, amount, status, end, recipients and plan. Where there is no room the plan goes first, then the status, which
    /// then stands before the title where it is not secured money, then the funder, then the end.
    static func funding(ofSeveralPlans: Bool) -> [ViewColumn] {
        [
            ViewColumn(.title, "Stream", .text, width: 22, upTo: nil, weight: 10, gap: 1, comfort: 29),
            ViewColumn(.funder, "Funder", .text, width: 8, upTo: 24, weight: 4),
            ViewColumn(.amount, "Amount", .money, width: 12, weight: 9),
            ViewColumn(.status, "Status", .text, width: 15, weight: 3),
            ViewColumn(.end, "Ends", .date, width: 18, weight: 6),
            ViewColumn(.recipient, "Recipients", .text, width: 20, upTo: 32, weight: 2, from: 140),
        ] + (ofSeveralPlans ? [planID] : [])
    }

    /// Days late, title, leads and due date; the due date goes first where there is no room, then the leads. Where there
    /// is room to spare, what the evidence shows, when the action was last heard of, and its pillar.
    static func overdue(ofSeveralPlans: Bool) -> [ViewColumn] {
        [
            ViewColumn(.late, "Days late", .number, width: 6, weight: 9, gap: 1),
            ViewColumn(.title, "Milestone", .text, width: 30, upTo: nil, weight: 10, gap: 1, comfort: 45),
            ViewColumn(.lead, "Leads", .text, width: 16, upTo: 30, weight: 5),
            ViewColumn(.due, "Due", .date, width: 16, weight: 3),
            ViewColumn(.evidence, "Evidence", .text, width: 12, weight: 2, from: 130),
            ViewColumn(.updated, "Last word", .date, width: 17, weight: 2, from: 150),
            ViewColumn(.pillar, "Pillar", .text, width: 24, upTo: 40, weight: 2, from: 176),
        ] + (ofSeveralPlans ? [planID] : [])
    }

    private static let planID = ViewColumn(.plan, "Plan", .text, width: 14, upTo: 20, weight: 1)
}

extension DashboardState {
    func fundingCell(_ column: ColumnID, of ref: RecordRef, showsStatus: Bool) -> ViewCell {
        switch column {
        case .title:
            let isPlain =
                showsStatus || (store.isCounted(ref) && records(ref).funding[ref.row].status == .secured)
            return ViewCell((isPlain ? "" : "[\(shortStatus(of: ref))] ") + title(of: ref))
        case .funder: return ViewCell(funder(of: ref))
        case .plan: return ViewCell(records(ref).id, role: .dim)
        case .amount: return ViewCell(amountText(of: ref), role: store.isCounted(ref) ? .money : .dim)
        case .status: return ViewCell(shortStatus(of: ref))
        case .end: return ViewCell(endText(of: ref), role: (store.daysToEnd(of: ref) ?? 0) < 0 ? .dim : .text)
        case .recipient: return ViewCell(recipient(of: ref))
        default: return .nothing
        }
    }

    /// The status, or for what is no money its kind: a benchmark is not a secured grant.
    func shortStatus(of ref: RecordRef) -> String {
        let stream = records(ref).funding[ref.row]
        guard stream.kind.isMoney else { return kindText(stream.kind) }
        return records(ref).status(of: stream, on: states(ref).asOf).rawValue
    }

    func overdueCell(_ column: ColumnID, of ref: RecordRef, width: Int) -> ViewCell {
        let state = states(ref).milestones[ref.row]
        switch column {
        case .late: return ViewCell("\(Shown.number(Int(state.daysLate)))d", role: .overdue)
        case .title:
            return ViewCell(spans: [
                .init(text: state.isQuestionable ? "? " : "  ", role: .questionable),
                .init(text: name(of: ref), role: .text),
            ])
        case .lead: return ViewCell(leads(of: ref))
        case .due: return ViewCell(shortDue(of: ref, width: width))
        case .evidence: return verdictCell(of: ref)
        case .updated: return lastWordCell(of: ref)
        case .pillar: return pillar(of: ref).map { ViewCell(name(of: $0), role: .dim) } ?? .nothing
        case .plan: return ViewCell(records(ref).id, role: .dim)
        default: return .nothing
        }
    }

    private func verdictCell(of ref: RecordRef) -> ViewCell {
        guard let evidence = store.plans[ref.plan].evidence(ofMilestone: ref.row) else {
            return ViewCell("no evidence", role: .dim)
        }
        return ViewCell(
            evidence.verdict.rawValue, role: evidence.verdict == .met ? .done : .questionable)
    }

    private func lastWordCell(of ref: RecordRef) -> ViewCell {
        guard let last = lastWord(on: ref) else { return ViewCell("no word yet", role: .warning) }
        return ViewCell("said \(Shown.date(last))")
    }

    /// `due Sep 2015`; of a date too long for the column the deadline, so that no year is cut off.
    private func shortDue(of ref: RecordRef, width: Int) -> String {
        let due = records(ref).dueDateInForce(records(ref).milestones[ref.row], on: states(ref).asOf)
        let text = "due \(due.map(Shown.date) ?? "")"
        guard text.count > width, let deadline = states(ref).milestones[ref.row].deadline else { return text }
        return "by \(Shown.day(deadline))"
    }
}
