import PlanStore

/// What lies over the panes; a value without closures, on a stack.
enum Popup: Equatable, Sendable {
    case find(FindPrompt)
    case picker(Picker)
    case chooser(Chooser)
    case prompt(Prompt)
    case pages(Pages)
}

/// The line in which a find is typed.
struct FindPrompt: Equatable, Sendable {
    var pane: Pane
    var line: LineEditor
}
