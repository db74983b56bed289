package import Settings
import PlanModel

/// The lists by the names by which choices for them are kept, with the columns of each.
enum ListNames {
    static let columns: [(list: String, columns: [ViewColumn])] =
        [
            ("plan", HomeColumns.plan),
            ("funding", HomeColumns.funding(ofSeveralPlans: true)),
            ("overdue", HomeColumns.overdue(ofSeveralPlans: true)),
        ] + views.map { ($0.listName, $0.columns) } + [
            ("witness", WitnessContent.columns), ("captures", CaptureContent.columns),
        ]

    private static let views: [View] =
        ViewName.allCases.compactMap(\.view) + Inquiry.allCases.map { .inquiry($0, about: nil) }
}

extension View {
    /// All columns that its list may have.
    fileprivate var columns: [ViewColumn] {
        switch self {
        case .obligations: ObligationContent.columns
        case .organisations: OrganisationContent.columns
        case .measures: MeasureContent.columns
        case .timeline: TimelineContent.columns
        case .findings: FindingContent.columns
        case .changes: ChangeContent.columns
        case .meetings: MeetingContent.columns
        case .signOffs: SignOffContent.columns
        case .routeMap: RouteMapContent.columns
        case .participation: ParticipationContent.columns
        case .bodies: BodyContent.columns
        case .money: MoneyContent.columns
        case .charts: ChartContent.columns
        case .portfolio: PortfolioContent.columns
        case .witness: WitnessContent.columns
        case .captures: CaptureContent.columns
        case .inquiry(let inquiry, _): inquiry.allColumns
        }
    }
}

extension Inquiry {
    /// Also of a list that is another view's.
    fileprivate var allColumns: [ViewColumn] {
        switch self {
        case .unanswered, .onlyNoted: ObligationContent.columns
        case .slowest: SignOffContent.columns
        case .aims: MeasureContent.columns
        case .contradictions: FindingContent.columns
        case .between, .consultations: TimelineContent.columns
        case .population: PopulationContent.columns
        default: columns
        }
    }
}

extension UserSettings {
    /// How lists stand of which nothing was chosen, once their words are known to be right.
    package func usualLists() throws(SettingsFileError) -> [String: ListChoice] {
        var usual: [String: ListChoice] = [:]
        for setting in lists {
            try check(setting)
            usual[setting.list.value] = setting.choice
        }
        return usual
    }

    private func check(_ setting: ListSetting) throws(SettingsFileError) {
        let list = setting.list.value
        guard let columns = ListNames.columns.first(where: { $0.list == list })?.columns else {
            throw unknown(setting.list, "list", ListNames.columns.map(\.list))
        }
        let known = columns.map(\.id.rawValue)
        for column in setting.columns where !known.contains(column.value) {
            throw unknown(column, "column of \(list)", known)
        }
        guard let group = setting.group else { return }
        guard list == "funding" || list == "overdue" else {
            throw fault("only funding and overdue are put together in groups", at: group.position)
        }
        let groups = Grouping.allCases.map(\.rawValue)
        if !groups.contains(group.value) { throw unknown(group, "group", groups) }
    }

    private func unknown(_ word: Placed<String>, _ kind: String, _ known: [String]) -> SettingsFileError {
        let all = known.dropLast().joined(separator: ", ") + " or " + (known.last ?? "")
        let guess = EditDistance.nearest(to: word.value, among: known).map { "did you mean \"\($0)\"?" }
        return fault("\"\(word.value)\" is not a \(kind); \(guess ?? "expected \(all)")", at: word.position)
    }
}
