/// A view as `--view` and the palette name it: home, one of its panes over the whole screen, or a view.
package enum ViewName: String, CaseIterable, Sendable {
    case home, plan, funding, overdue
    case obligations, organisations, measures, timeline, findings, changes
    case meetings
    case signOffs = "sign-offs"
    case routeMap = "route-map"
    case participation, bodies, money, charts, plans

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
        case .plans: .portfolio
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

    /// What officers call it besides.
    var otherNames: [String] {
        switch self {
        case .overdue: ["late milestones", "missed deadlines"]
        case .obligations: ["owed reports", "requests"]
        case .organisations: ["leads", "witnesses"]
        case .measures: ["indicators", "targets"]
        case .timeline: ["dates", "what happened when"]
        case .findings: ["problems", "what is odd"]
        case .changes: ["what changed", "differences"]
        case .participation: ["cost of taking part"]
        case .money: ["funders", "recipients"]
        case .charts: ["progress bars", "calendar", "histogram"]
        case .plans: ["portfolio"]
        default: []
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
