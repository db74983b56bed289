package import PlanModel
package import PlanStore
package import Settings
package import TextGrid

/// Everything that the screen shows, as a value.
///
/// What is derived (rows, counts) is worked out anew in `settle`, and is never the truth.
package struct DashboardState: Sendable {
    package var store: PlanStore
    package var environment: Environment
    package var size: Size
    package internal(set) var filter = PlanFilter()
    package var themeName: String
    /// The saved views, as they were when they were last read.
    package var savedViews = SavedViews()
    /// Whether clicks and the wheel come here, and not to the terminal.
    package var takesMouse = false
    /// Within how many months money ends for which the plan marks actions; nil marks none.
    var endingMonths: Int?
    /// How many edits are not saved, as the workspace counts them.
    package var unsaved = 0

    /// What was chosen for each list: its columns and their order, sort and groups.
    package internal(set) var choices = ListChoices()

    /// How far the plans have been read, as long as only their beginning is here.
    package internal(set) var reading: ReadingShare?

    /// What two sides changed, waiting to be asked about.
    package internal(set) var conflicts: [Conflict] = []
    /// The conflict that the last key settled, until the next.
    var settledConflict: Conflict?
    /// Set while a save waits for the conflicts: whether it ends the program.
    var saveWaiting: Bool?
    /// Whether the last attempt to save to the plans' own files failed.
    var hasSaveFailed = false

    /// Meeting mode.
    var takingDown = TakingDown()

    /// With which the view of the changes compares; nil until there is one.
    var older: OlderVersion?
    /// The same plans with what is exempt from publication, where that is hidden, so that nothing is found to be
    /// missing that is only hidden.
    package var whole: [PlanRecords] = []
    /// Whether what is exempt is kept out of every frame, count and copy.
    package var hidesExempt = false
    /// What is kept aside meanwhile, where it can be shown again.
    var hiddenExempt: HiddenExempt?

    var plan = ListState()
    var funding = ListState()
    var overdue = ListState()
    var screens = ScreenStack()
    var expansion = Expansion()
    var hiddenMarks = PaneParts<HiddenMarks?>(nil)
    var popups: [Popup] = []
    var toast: Toast?
    /// Whether the keys that matter are told, until the next one.
    var isWelcoming = false
    var rows = DerivedRows()
    /// What the detail is written for; nil where it has no room.
    var detailPage: DetailPage?
    /// The lines of the detail, once its place among them matters.
    var detailLines: [DetailLine]?

    package init(store: PlanStore, environment: Environment, size: Size, theme: String) {
        self.store = store
        self.environment = environment
        self.size = size
        themeName = theme
        settle()
    }

    /// A short message that stays until the next key.
    struct Toast: Equatable, Sendable {
        enum Kind { case done, refusal, failure }
        var kind: Kind
        var text: String
    }

    mutating func say(_ text: String) { toast = Toast(kind: .done, text: text) }
    mutating func refuse(_ text: String) { toast = Toast(kind: .refusal, text: text) }
    mutating func fail(_ text: String) { toast = Toast(kind: .failure, text: text) }

    subscript(list pane: Pane) -> ListState {
        get {
            switch pane {
            case .plan, .detail: plan
            case .funding: funding
            case .overdue: overdue
            case .view: screens.top.rows
            }
        }
        set {
            switch pane {
            case .plan, .detail: plan = newValue
            case .funding: funding = newValue
            case .overdue: overdue = newValue
            case .view: screens.top.rows = newValue
            }
        }
    }

    // Where the officer stands on the screen on top.
    package var focus: Pane { screens.top.focus }
    package var isZoomed: Bool { screens.top.isZoomed }
    /// The list that the detail shows the selection of.
    var lastList: Pane { screens.top.list }
    var detail: DetailState {
        get { screens.top.detail }
        set { screens.top.detail = newValue }
    }

    /// The row on which the focused list stands; in the detail, the one that it shows.
    package var selectedRow: RowID? { self[list: lastList].selection }

    /// The record that edits are about there; nil where the row stands for none.
    package var selected: RecordRef? {
        guard lastList == .view else { return selectedRow?.record }
        return rows.view?.record(at: screens.top.rows.index)
    }

    /// Whether something from outside is asked about, which nobody who was typing could have foreseen.
    package var isAskingUnforeseen: Bool {
        guard case .chooser(let chooser)? = popups.last else { return false }
        return chooser.purpose == .conflict || chooser.purpose == .recovery
    }

    /// Whether something that two sides changed waits for an answer.
    package var hasConflicts: Bool { !conflicts.isEmpty }

    // Inlined, so that a member of the plan is read where it stands and the plan's many arrays are not held for it.
    @inline(__always)
    func records(_ ref: RecordRef) -> PlanRecords { store.plans[ref.plan].records }
    @inline(__always)
    func states(_ ref: RecordRef) -> PlanStates { store.plans[ref.plan].states }
}

/// Where the detail pane is scrolled to, and which of its lines is selected.
struct DetailState: Equatable, Sendable {
    var line = 0
    var top = 0
}

/// What the detail is written for.
struct DetailPage: Equatable, Sendable {
    /// The view that tells of the row; nil at home.
    var view: View?
    var row: RowID?
    var width: Int
    /// Whether a chart stands below it.
    var hasChart: Bool
}
