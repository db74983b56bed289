import PlanModel
import PlanStore

/// What the words for states mean, with the plans' own words for them.
enum PaperLegend {
    static func section(of scope: PaperScope) -> Paper.Section {
        let statuses = ActionStatus.allCases.map { ($0.rawValue, meaning(of: $0)) }
        let confidences = Rag.allCases.map { ($0.rawValue, meaning(of: $0)) }
        let usesConfidence = scope.kept(.action).contains { ref in
            scope.store.plans[ref.plan].confidence(ofAction: ref.row) != nil
        }
        return Paper.Section(
            "What the words mean",
            [
                .paragraph(
                    "Three things are kept apart: how far the lead says an action is, how its milestones stand to their "
                        + "dates, and how sure somebody is of it."),
                .table(
                    table("Status of an action, as its lead or the committee declares it", statuses, scope)),
                .table(
                    table(
                        "A milestone and its date, worked out",
                        Timeliness.allCases.map { ($0.rawValue, meaning(of: $0)) }, scope)),
                .table(
                    table(
                        "What the evidence shows of a milestone",
                        EvidenceVerdict.allCases.map { ($0.rawValue, meaning(of: $0)) }, scope)),
            ]
                + (usesConfidence
                    ? [.table(table("Confidence in an action, as somebody judged it", confidences, scope))]
                    : []))
    }

    private static func table(_ caption: String, _ rows: [(String, String)], _ scope: PaperScope)
        -> PaperTable
    {
        PaperTable(
            caption, columns: [.init("Word", .word), .init("Meaning")],
            rows: rows.map { word, meaning in
                // Plans may have words of their own; each stands beside ours.
                let own = Set(scope.places.map { scope.label(word, in: $0) }).subtracting([word.spoken])
                    .sorted()
                return [.init(([word.spoken] + own).joined(separator: ", ")), .init(meaning)]
            })
    }

    private static func meaning(of status: ActionStatus) -> String {
        switch status {
        case .notStarted: "Nothing has been done yet."
        case .inProgress: "Work is going on."
        case .paused: "Work has stopped for now; the dates stand."
        case .complete: "The lead says that it is done; the committee has not yet accepted that."
        case .closed: "The committee has accepted that it is done."
        case .cancelled: "It will not be done."
        }
    }

    private static func meaning(of timeliness: Timeliness) -> String {
        switch timeliness {
        case .overdue: "The deadline has passed and it is not done."
        case .dueSoon: "The deadline is near."
        case .undated: "There is no date by which it is to be done."
        case .onTime: "The deadline is still some time off."
        case .done: "It is done, or the committee has closed the action."
        case .cancelled: "It will not be done."
        }
    }

    private static func meaning(of verdict: EvidenceVerdict) -> String {
        switch verdict {
        case .met: "What was said shows that it was met."
        case .part: "What was said shows part of it."
        case .substituted: "What was said tells of something else."
        case .none: "Nothing that was said shows it."
        case .contradicted: "What was said speaks against it."
        }
    }

    private static func meaning(of rag: Rag) -> String {
        switch rag {
        case .red: "Not expected to be done as planned."
        case .amber: "In doubt."
        case .green: "Expected to be done as planned."
        case .none: "No judgement."
        }
    }
}
