import PlanModel
import PlanStore
import TextGrid

/// What the plans have to be asked about, the most severe first; what was dismissed stands at the end.
struct FindingContent: ViewContent {
    static let columns = [
        ViewColumn(.severity, "Severity", .state, width: 11, weight: 10),
        ViewColumn(.rule, "Rule", .text, width: 16, upTo: 24, weight: 8),
        ViewColumn(.record, "Record", .text, width: 14, upTo: 26, weight: 7),
        ViewColumn(.what, "What is found", .text, width: 22, upTo: nil, weight: 9, comfort: 50),
        ViewColumn(.plan, "Plan", .text, width: 14, upTo: 20, weight: 1),
    ]
    static let ownOrder = "severity"
    static let emptyText = "Nothing is found in these plans at this date."

    let rows: [Finding]
    let counts: [RowCount<Finding>]
    let unfiltered: Int?

    /// - Parameters:
    ///   - whole: The plans with what is exempt, where the store hides it.
    ///   - isAskedFor: Which rules are asked for, by their names; nil asks for all.
    init(
        of store: PlanStore, keeping filter: PlanFilter, heldUpBy whole: [PlanRecords],
        only isAskedFor: ((String) -> Bool)? = nil
    ) {
        var all = store.findings(
            heldUpBy: whole.isEmpty ? nil : PlanStore(whole, from: store.viewpoint))
        if let isAskedFor { all = all.filter { isAskedFor(store.ruleName(of: $0)) } }
        let sieve = Sieve(filter, over: store)
        let kept = filter == PlanFilter() ? all : all.filter(sieve.keeps)
        let order = NumberOrder.places(of: kept.map { Int64($0.rank) })
        let rows = order.map { kept[Int($0)] }
        self.rows = rows
        unfiltered = all.count
        counts =
            Severity.allCases.map { severity in
                let word = severity.rawValue
                return RowCount(word, plural: word + "s", isRare: true, rule: severity.rule) {
                    $0.severity == severity && !$0.isDismissed
                }
            } + [
                RowCount(
                    "dismissed", isRare: true,
                    rule: "Somebody gave a reason why these need no asking; D lets one stand again."
                ) { $0.isDismissed }
            ]
    }

    func id(of finding: Finding) -> RowID { .finding(finding.id) }

    func record(of finding: Finding) -> RecordRef? { finding.record.ref }

    func isFound(_ finding: Finding, by query: FindQuery, in store: PlanStore) -> Bool {
        // Its sentence takes long to write; what is found without it needs none.
        let names =
            [store.ruleWords(of: finding), StateText(finding).word, store.ruleName(of: finding)]
            + finding.records.map { store.name(of: $0) }
        if query.matches(byShort: names) { return true }
        var texts = store.texts(of: finding)
        texts.short += names
        return query.matches(short: texts.short, long: texts.long)
    }

    func cell(_ column: ViewColumn, of finding: Finding, width: Int, in state: DashboardState) -> ViewCell {
        let role: Role = finding.isDismissed ? .dim : .text
        switch column.id {
        case .severity: return .state(StateText(finding), rank: finding.rank)
        case .rule: return ViewCell(state.store.ruleWords(of: finding), role: role)
        case .record: return ViewCell(state.shortName(of: finding.record), role: role)
        case .what: return ViewCell(state.store.text(of: finding).message, role: role)
        case .plan: return ViewCell(state.store.plans[finding.record.plan].records.id, role: .dim)
        default: return .nothing
        }
    }

    func write(_ finding: Finding, to writer: inout DetailWriter, in state: DashboardState) {
        state.write(finding: finding, to: &writer)
    }

    func explanation(of finding: Finding, in state: DashboardState) -> [Pages.Line] {
        state.explain(finding: finding)
    }
}

extension Severity {
    fileprivate var rule: String {
        switch self {
        case .error: "The plans cannot be right as they stand; not counting what was dismissed."
        case .warning: "Something that a committee would ask about; not counting what was dismissed."
        case .note: "Something to know when reading the plans; not counting what was dismissed."
        }
    }
}

extension Finding {
    /// Where it stands by itself: the gravest first, what is dismissed last.
    fileprivate var rank: Int {
        let place = Severity.allCases.firstIndex(of: severity) ?? 0
        return isDismissed ? Severity.allCases.count + place : place
    }
}
