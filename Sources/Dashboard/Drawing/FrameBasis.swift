import PlanModel
import PlanStore
import Settings
import TextGrid

/// What every part of a frame is drawn from; the header and the words of the titles from nothing else.
struct FrameBasis: Equatable, Sendable {
    private let size: Size
    private let focus: Pane
    private let isZoomed: Bool
    private let environment: Environment
    private let reading: ReadingShare?
    private let meeting: String?
    private let crumbs: [String]
    /// Stands for the records, the viewpoint, filter, finds and sorts, and for the marks of money that ends.
    private let rows: DerivedRows.Version
    private let scale: TimeScale?
    private let planChoice: ListChoice
    private let marks: [Set<RowID>]

    /// Borrows the state, which is large to copy for each frame.
    init(of state: borrowing DashboardState) {
        size = state.size
        focus = state.focus
        isZoomed = state.isZoomed
        environment = state.environment
        reading = state.reading
        meeting = state.meetingText
        crumbs = state.crumbs
        rows = state.rows.version
        scale = state.timeScale
        planChoice = state.choices[Pane.plan.listName]
        // All of `Pane.lists`.
        marks = [state.plan.marks, state.funding.marks, state.overdue.marks, state[list: .view].marks]
    }
}

/// What a pane's title says besides: where its selection stands, and of the detail which record it shows.
struct TitleBasis: Equatable, Sendable {
    private let index: Int
    private let count: Int
    private let row: RowID?

    init(ofList pane: Pane, in state: DashboardState) {
        index = state[list: pane].index
        count = state.rowCount(of: pane)
        row = nil
    }

    init(ofDetail lines: [DetailLine], in state: DashboardState) {
        index = state.detail.line
        count = lines.count
        row = state.selectedRow
    }

    /// Where the selection stands, for a list or detail that does not fit its pane.
    func position(height: Int) -> String {
        count > height ? "\(Shown.number(index + 1))/\(Shown.number(count))" : ""
    }
}

/// What a line of a list shows.
enum LineBasis: Equatable, Sendable {
    case outline(OutlineRow, isSelected: Bool)
    case row(RowID?, isSelected: Bool)

    init(of index: Int, in pane: Pane, _ state: DashboardState) {
        let isSelected = index == state[list: pane].index
        switch pane {
        case .plan, .detail: self = .outline(state.rows.outline.rows[index], isSelected: isSelected)
        case .funding, .overdue, .view:
            self = .row(state.row(of: pane, at: index), isSelected: isSelected)
        }
    }
}

/// What the detail shows, and from which line on.
struct DetailBasis: Equatable, Sendable {
    let page: DetailPage?
    let detail: DetailState
}

/// What the key bar shows while no popup is open.
struct KeyBarBasis: Equatable, Sendable {
    let commands: [Command]
    let unsaved: Int
}
