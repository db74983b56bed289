/// A view as `--view` and the palette name it: home, one of its panes over the whole screen, or a view.
package enum ViewName: String, CaseIterable, Sendable {
    case home, plan, funding, overdue
    case obligations, organisations, measures, timeline, findings, changes
    case meetings
    case signOffs = "sign-offs"
    case routeMap = "route-map"
    case participation, bodies, money, charts

    /// The view that it opens; nil for home and its panes.
    var view: View? {
        switch self {
        case .home, .plan, .funding, .overdue: nil
        case .obligations: .obligations
        case .organisations: .organisations
        case .measures: .measures
        case .timeline: .timeline
        case .findings: .findings
        case .changes: .changes
        case .meetings: .meetings
        case .signOffs: .signOffs
        case .routeMap: .routeMap
        case .participation: .participation
        case .bodies: .bodies
        case .money: .money
        case .charts: .charts
        }
    }

    /// What the palette calls it.
    var title: String {
        switch self {
        case .home: "Home"
        case .plan: "Plan by pillar"
        case .funding: "Funding"
        case .overdue: "Overdue milestones"
        default: view?.title ?? ""
        }
    }

    /// The command that opens it with a key of its own.
    var command: Command? {
        switch self {
        case .plan: .focusPlan
        case .funding: .focusFunding
        case .overdue: .focusOverdue
        case .obligations: .openObligations
        case .organisations: .openOrganisations
        case .measures: .openMeasures
        case .timeline: .openTimeline
        case .findings: .openFindings
        case .changes: .openChanges
        default: nil
        }
    }
}
