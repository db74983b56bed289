package import PlanStore

/// The lists that can be asked for.
package enum ListKind: String, CaseIterable, Sendable {
    case actions, milestones, overdue, funding, organisations
    case obligations, resolutions, questions, meetings
    case signOffs = "sign-offs"
    case measures, events

    /// The columns, in the order in which they are written.
    package var columns: [ListColumn] {
        switch self {
        case .actions: ListBuilder.actionColumns
        case .milestones, .overdue: ListBuilder.milestoneColumns
        case .funding: ListBuilder.fundingColumns
        case .organisations: ListBuilder.organisationColumns
        case .obligations: ListBuilder.obligationColumns
        case .resolutions: ListBuilder.resolutionColumns
        case .questions: ListBuilder.questionColumns
        case .meetings: ListBuilder.meetingColumns
        case .signOffs: ListBuilder.signOffColumns
        case .measures: ListBuilder.measureColumns
        case .events: ListBuilder.eventColumns
        }
    }

    /// What is said of a list without rows.
    private var emptyNote: String {
        switch self {
        case .actions: "No action is kept by what was asked for."
        case .milestones: "No milestone is kept by what was asked for."
        case .overdue: "No milestone is overdue among those asked for."
        case .funding: "No funding stream is kept by what was asked for."
        case .organisations: "No organisation is kept by what was asked for."
        case .obligations: "Nobody owes a report among those asked for."
        case .resolutions: "No resolution is kept by what was asked for."
        case .questions: "No question is kept by what was asked for."
        case .meetings: "No meeting is kept by what was asked for."
        case .signOffs: "No sign-off is kept by what was asked for."
        case .measures: "No measure is kept by what was asked for."
        case .events: "Nothing on the Timeline is kept by what was asked for."
        }
    }

    /// The list of what a filter keeps, in the plans' order; the overdue with the most days late first, the events
    /// by their first days.
    ///
    /// - Parameter span: The days that events have to touch; it narrows no other list.
    package func table(
        of store: PlanStore, keeping filter: PlanFilter, within span: DaySpan = DaySpan()
    ) -> ListTable {
        let builder = ListBuilder(store, keeping: filter)
        let rows =
            switch self {
            case .actions: builder.actions()
            case .milestones: builder.milestones()
            case .overdue: builder.overdue()
            case .funding: builder.funding()
            case .organisations: builder.organisations()
            case .obligations: builder.obligations()
            case .resolutions: builder.resolutions()
            case .questions: builder.questions()
            case .meetings: builder.meetings()
            case .signOffs: builder.signOffs()
            case .measures: builder.measures()
            case .events: builder.events(within: span)
            }
        return ListTable(columns: columns, rows: rows, emptyNote: emptyNote)
    }
}
