import PlanModel
import PlanStore

/// A list to choose from, narrowed by typing.
struct Picker: Equatable, Sendable {
    enum Purpose: Equatable, Sendable {
        case lead, plan, state, theme, savedView
        /// Where to go or what to do.
        case palette
        /// With which version the changes compare.
        case older
        /// By what a list of home is put together.
        case grouping(Pane)
        /// Which milestone of an action an edit is meant for.
        case milestone(Command)
        /// Which parts a report or an answer covers.
        case parts(Reply)
        /// Which meeting is taken down, and of which body a new one is.
        case meeting, body
        /// To which question an answer was given.
        case answeredQuestion(MeetingName)
        /// Who was asked, or is to report.
        case organisations(CaptureForm)
        /// Which parts an answer covers.
        case answeredParts(CaptureForm)
        /// What a line of the form below says.
        case field(FormField)
        /// Into which plan a new record goes.
        case adding(Adding)

        /// Whether Space marks several.
        var marksSeveral: Bool {
            switch self {
            case .parts, .organisations, .answeredParts: true
            case .field(let field): field.marksSeveral
            default: isFilter
            }
        }

        /// Whether what is typed may be the name of an organisation that is to be added.
        var takesNewNames: Bool {
            if case .field(let field) = self { field.chosenKind == .organisation } else { false }
        }

        /// Whether what is taken replaces a filter in force.
        var isFilter: Bool { self == .lead || self == .plan || self == .state }
    }

    struct Choice: Equatable, Sendable {
        enum Value: Equatable, Hashable, Sendable {
            /// A place in the directory.
            case organisation(Int)
            case plan(Int)
            case state(StateWord)
            case theme(String)
            case savedView(String)
            case view(ViewName)
            case command(Command)
            case inquiry(Inquiry)
            /// What is found, as `/` takes it.
            case find(String)
            case grouping(Grouping?)
            case part(String)
            case milestone(RecordRef)
            case older(OlderSource)
            case meeting(MeetingName)
            case newMeeting
            /// An organisation by its plan's id and its own.
            case body(plan: String, id: String)
            /// A record of the plan that the picker is about.
            case named(RecordName)
            /// A record by its plan's id.
            case record(plan: String, RecordName)
            /// A word that a member may hold.
            case word(String)
            case newOrganisation
            /// An entry of a line of the form below by its place, or a new one.
            case entry(Int), newEntry
        }

        var value: Value
        var title: String
        /// What stands beside it: counts.
        var aside: String
        /// Every name by which it is found.
        var names: [String]
        /// A sentence about it, by which it is found when no name answers.
        var about = ""
    }

    var purpose: Purpose
    var title: String
    var choices: [Choice] {
        didSet { shown = ranked }
    }
    /// Records that answer what is typed, the best first: they are too many to be choices from the start, and so
    /// are looked for at each letter. They stand behind the choices, but before those that match only by letters
    /// in order; one that is called just what is typed stands with the choices that are.
    var found: [Choice] = [] {
        didSet { if found != oldValue { shown = ranked } }
    }
    /// What is wrong with a find that is being typed.
    var fault: String?
    var marks: Set<Choice.Value>
    var line = LineEditor() {
        didSet { if line.string != oldValue.string { shown = ranked } }
    }
    /// The choices that match what is typed, the best first; all of them while nothing is. They are ranked when
    /// something is typed and not for every row that is drawn.
    private(set) var shown: [Choice]
    /// The row among those shown.
    var index = 0
    var top = 0
    /// Whether nothing has been typed, moved or marked since it opened.
    var isUntouched = true
    /// Whether Space has marked or unmarked since it opened; else what is typed replaces the filter in force.
    var hasMarked = false
    /// After Space the next letter begins a new search, so that names can be marked one after the other.
    var startsAnew = false

    init(_ purpose: Purpose, title: String, choices: [Choice], marks: Set<Choice.Value> = []) {
        self.purpose = purpose
        self.title = title
        self.choices = choices
        self.marks = marks
        shown = choices
    }

    private var ranked: [Choice] {
        let typed = line.string
        guard let needle = NameNeedle(typed) else { return choices }
        var byRank: [[Choice]] = Array(repeating: [], count: PickerMatch.described + 1)
        for choice in choices {
            guard let rank = needle.rank(among: choice.names, about: choice.about) else { continue }
            byRank[rank].append(choice)
        }
        let exact = found.prefix { needle.rank(among: $0.names) == PickerMatch.same }
        return byRank[PickerMatch.same] + exact + byRank[1..<PickerMatch.spread].joined()
            + found.dropFirst(exact.count) + byRank[PickerMatch.spread...].joined()
    }

    var highlighted: Choice? {
        shown.indices.contains(index) ? shown[index] : nil
    }

    /// What Enter takes: the marks, or the highlighted row where none were made; nil clears the filter.
    var taken: Set<Choice.Value>? {
        if purpose.marksSeveral, isUntouched { return nil }
        if purpose.marksSeveral, hasMarked, !marks.isEmpty { return marks }
        if hasMarked, line.isEmpty { return nil }
        return highlighted.map { [$0.value] } ?? []
    }
}
