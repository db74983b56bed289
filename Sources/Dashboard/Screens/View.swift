import PlanModel
import PlanStore

/// A list and a detail over the whole screen, by what it lists.
enum View: Hashable, Sendable {
    case obligations, organisations, measures, timeline, findings, changes
    case meetings, signOffs, routeMap, participation, bodies, money, charts
    /// The witness sheet of an organisation, by any of its records.
    case witness(RecordRef)
    /// What was taken down at a meeting.
    case captures(MeetingName)
    /// The answer to a question that officers are asked often, with what was asked for.
    case inquiry(Inquiry, about: InquirySubject?)

    /// Its name, behind its number where a key opens it.
    var title: String {
        switch self {
        case .obligations: "Obligations and questions"
        case .organisations: "Organisations"
        case .measures: "Measures"
        case .timeline: "Timeline"
        case .findings: "Findings"
        case .changes: "Changes"
        case .meetings: "Meetings"
        case .signOffs: "Sign-offs"
        case .routeMap: "Route map"
        case .participation: "Participation"
        case .bodies: "Bodies"
        case .money: "Money in depth"
        case .charts: "Charts"
        case .witness: "Witness sheet"
        case .captures: "Taken down"
        case .inquiry(let inquiry, let subject): inquiry.title(about: subject)
        }
    }

    /// The digit that opens it.
    var digit: Int? {
        switch self {
        case .obligations: 5
        case .organisations: 6
        case .measures: 7
        case .timeline: 8
        case .findings: 9
        case .changes: 0
        default: nil
        }
    }

    /// Whose witness sheet it is; nil for other views.
    var organisation: RecordRef? {
        if case .witness(let ref) = self { return ref }
        return nil
    }

    /// Whether its rows may be others when an action or a milestone has changed.
    var followsActions: Bool {
        switch self {
        case .organisations, .timeline, .findings, .changes, .money, .charts, .witness, .inquiry: true
        case .obligations, .measures, .meetings, .signOffs, .routeMap, .participation, .bodies, .captures:
            false
        }
    }

    /// Works out what it lists.
    ///
    /// - Parameters:
    ///   - older: The version with which the changes compare.
    ///   - whole: The plans with what is exempt, where that is hidden.
    func content(
        of store: PlanStore, keeping filter: PlanFilter, against older: OlderVersion?, whole: [PlanRecords]
    ) -> any ViewContent {
        switch self {
        case .obligations: ObligationContent(of: store, keeping: filter)
        case .organisations: OrganisationContent(of: store, keeping: filter)
        case .measures: MeasureContent(of: store, keeping: filter)
        case .timeline: TimelineContent(of: store, keeping: filter)
        case .findings: FindingContent(of: store, keeping: filter, heldUpBy: whole)
        case .changes: ChangeContent(of: store, keeping: filter, against: older)
        case .meetings: MeetingContent(of: store, keeping: filter)
        case .signOffs: SignOffContent(of: store, keeping: filter)
        case .routeMap: RouteMapContent(of: store, keeping: filter)
        case .participation: ParticipationContent(of: store, keeping: filter)
        case .bodies: BodyContent(of: store, keeping: filter)
        case .money: MoneyContent(of: store, keeping: filter)
        case .charts: ChartContent(of: store, keeping: filter)
        case .witness(let ref):
            WitnessContent(of: store, keeping: filter, organisation: ref, heldUpBy: whole)
        case .captures(let meeting): CaptureContent(of: store, keeping: filter, at: meeting)
        case .inquiry(let inquiry, let subject):
            inquiry.content(of: store, keeping: filter, about: subject, heldUpBy: whole)
        }
    }
}
