import PlanModel
import PlanStore
import TextGrid

extension DashboardState {
    func write(stream ref: RecordRef, to writer: inout DetailWriter) {
        let plan = records(ref)
        let stream = plan.funding[ref.row]
        writer.heading(title(of: ref))
        writer.field("Amount", amountText(of: ref), role: .money)
        writer.field("Kind", kindText(stream.kind))
        writer.field("Status", statusText(of: ref))
        writer.field("Counted", store.isCounted(ref) ? "in the money total" : "not in the money total")
        writer.field("Funders", names(stream.funders, of: ref).joined(separator: ", "))
        writer.field("Recipients", names(stream.recipients, of: ref).joined(separator: ", "))
        // An award that is yet to come is not known on this date.
        let isAwarded = stream.awarded.edtf?.counts(on: states(ref).asOf) ?? true
        let dates = [("Awarded", stream.awarded), ("Starts", stream.start), ("Ends", stream.end)]
        for (label, date) in dates.dropFirst(isAwarded ? 0 : 1) {
            writer.field(
                label,
                date.edtf.map { Shown.date($0) + printed(date, of: ref) } ?? plan.optional(date.printed))
        }
        writer.field("", endReadings(of: ref))
        if let days = store.daysToEnd(of: ref) {
            writer.field(
                "", days >= 0 ? "in \(Shown.count(days, "day"))" : "\(Shown.count(-days, "day")) ago")
        }
        writer.field("Grant id", plan.optional(stream.grantId))
        if store.plans.count > 1 { writer.field("Plan", plan.title) }
        writeMargin(stream.margin, of: ref, to: &writer)
        writeAlternatives(stream.alternatives, of: ref, to: &writer)
        writeYears(of: ref, to: &writer)
        let actions = store.actions(fundedBy: ref.row, of: ref.plan)
        if !actions.isEmpty { writer.section("Pays for") }
        let limit = 50
        for row in actions.prefix(limit) {
            let action = RecordRef(plan: ref.plan, kind: .action, row: row)
            writer.item(name(of: action), state: stateText(ofAction: action), link: action)
        }
        if actions.count > limit { writer.text("and \(actions.count - limit) more", indent: 2, role: .dim) }
        writeSideChart(of: ref, to: &writer)
    }

    private func writeYears(of ref: RecordRef, to writer: inout DetailWriter) {
        let plan = records(ref)
        let years = plan.years[plan.funding[ref.row].years]
        if !years.isEmpty { writer.section("By financial year") }
        for year in years {
            let currency = store.currency(of: ref)
            let spent = year.spent.map { ", spent \(Shown.money($0, currency: currency))" } ?? ""
            writer.text("\(year.year)  \(Shown.money(year.amount, currency: currency))\(spent)", indent: 2)
        }
    }

    /// Between which days it ends by all readings of its end; nil where there is one alone.
    private func endReadings(of ref: RecordRef) -> String? {
        let plan = records(ref)
        let stream = plan.funding[ref.row]
        let readings = [stream.end.edtf] + plan.alternatives[stream.alternatives].map(\.date.edtf)
        let days = readings.compactMap { $0?.lastDay }.sorted()
        guard let first = days.first, let last = days.last, first != last else { return nil }
        return "between \(Shown.day(first)) and \(Shown.day(last)) by its readings"
    }

    func amountText(of ref: RecordRef) -> String {
        records(ref).funding[ref.row].amount.map { Shown.amount($0, currency: store.currency(of: ref)) }
            ?? "no amount"
    }

    /// `ends 31 Mar 2025`, `ended 31 Mar 2012`, or that no end is known.
    func endText(of ref: RecordRef) -> String {
        guard let end = records(ref).funding[ref.row].end.edtf, let days = store.daysToEnd(of: ref) else {
            return "no end date"
        }
        return "\(days < 0 ? "ended" : "ends") \(Shown.date(end))"
    }

    func statusText(of ref: RecordRef) -> String {
        let stream = records(ref).funding[ref.row]
        let status = records(ref).status(of: stream, on: states(ref).asOf)
        // Of an earlier day nothing is told that was not known then.
        let isEarly = status != stream.status && states(ref).isPresent
        return status.rawValue + (isEarly ? " (\(stream.status.rawValue) later)" : "")
    }

    func kindText(_ kind: FundingKind) -> String {
        switch kind {
        case .grant: "grant"
        case .oneOff: "one-off"
        case .contract: "contract"
        case .restricted: "restricted"
        case .inKind: "in kind"
        case .benchmark: "benchmark"
        case .publicityValue: "publicity value"
        }
    }
}
