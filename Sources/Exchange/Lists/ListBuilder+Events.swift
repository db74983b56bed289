import PlanModel
import PlanStore

extension ListBuilder {
    static let eventColumns = [
        ListColumn("plan"), ListColumn("date"), ListColumn("kind"), ListColumn("title", .text),
        ListColumn("record"),
    ]

    /// All that the Timeline shows, by first day.
    func events(within span: DaySpan) -> [[ListValue]] {
        store.timeline(keeping: filter, within: span).map(row(of:))
    }

    private func row(of entry: TimelineEntry) -> [ListValue] {
        [
            .record(planLabel(entry.plan)),
            .date(entry.date),
            .text(entry.kind.rawValue),
            ListValue(store.title(of: entry)),
            .text(name(of: entry.origin)),
        ]
    }

    /// The record as the commands name it; a report by its resolution.
    private func name(of origin: TimelineEntry.Origin) -> String {
        switch origin {
        case .record(let ref), .report(let ref, _): store.name(of: ref)
        case .signOff(let ref): SignOffName(of: ref, in: store).text
        }
    }
}
