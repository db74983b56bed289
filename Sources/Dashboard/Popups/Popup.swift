import PlanStore

/// What lies over the panes; a value without closures, on a stack.
enum Popup: Equatable, Sendable {
    case find(FindPrompt)
    case picker(Picker)
    case chooser(Chooser)
    case prompt(Prompt)
    case pages(Pages)
    case form(RecordForm)
}

/// The line in which a find is typed.
struct FindPrompt: Equatable, Sendable {
    var pane: Pane
    var line: LineEditor
    /// What Tab put in, and puts in next.
    var completion: Completion?

    struct Completion: Equatable, Sendable {
        var choices: [String]
        var index: Int
        /// Where the choice begins, in characters.
        var start: Int
    }

    init(pane: Pane, line: LineEditor) {
        self.pane = pane
        self.line = line
    }
}
