package import TextGrid

/// The one table that feeds dispatch, the key bar, the help and `scrutineer keys`; the README repeats it.
package struct Keymap: Equatable, Sendable {
    package struct Binding: Equatable, Sendable {
        package let command: Command
        package internal(set) var keys: [Key]
        /// A word or two for the key bar; nil where the bar leaves it out.
        package let short: String?
        /// One sentence.
        package let help: String
        package let group: CommandGroup
    }

    package internal(set) var bindings: [Binding]

    /// The keys as they are unless the settings bind others.
    package static let standard = Keymap(bindings: moving + panes + finding + editing + time + program)

    private static let moving = [
        bind(.moveDown, [.down, .character("j")], nil, "Go down a row.", .moving),
        bind(.moveUp, [.up, .character("k")], nil, "Go up a row.", .moving),
        bind(.pageDown, [.pageDown], nil, "Go down a page.", .moving),
        bind(.pageUp, [.pageUp], nil, "Go up a page.", .moving),
        bind(.halfPageDown, [.control("d")], nil, "Go down half a page.", .moving),
        bind(.halfPageUp, [.control("u")], nil, "Go up half a page.", .moving),
        bind(.moveToTop, [.character("g"), .home], nil, "Go to the first row.", .moving),
        bind(.moveToBottom, [.character("G"), .end], nil, "Go to the last row.", .moving),
        bind(.expand, [.right, .character("l")], nil, "Expand the row, or go to its first child.", .moving),
        bind(
            .collapse, [.left, .character("h")], nil, "Collapse the row, or go to the one above it.", .moving),
        bind(
            .open, [.enter], "open", "Open the detail, a witness sheet, or the record that a line names.",
            .moving),
        bind(
            .back, [.escape, .backspace], "back",
            "Go back: close a popup, drop the find, leave the detail, the zoom or the view.", .moving),
    ]

    private static let panes = [
        bind(.nextPane, [.tab], nil, "Go to the next pane.", .panes),
        bind(.previousPane, [.backTab], nil, "Go to the pane before.", .panes),
        bind(.focusPlan, [.character("1")], nil, "Go to the plan by pillar.", .panes),
        bind(.focusFunding, [.character("2")], nil, "Go to the funding streams.", .panes),
        bind(.focusOverdue, [.character("3")], nil, "Go to the overdue milestones.", .panes),
        bind(.focusDetail, [.character("4")], nil, "Go to the detail of what is selected.", .panes),
        bind(
            .openObligations, [.character("5")], nil, "Open the obligations and questions.", .panes),
        bind(
            .openOrganisations, [.character("6")], nil,
            "Open the organisations, and from there the witness sheet of one.", .panes),
        bind(.openMeasures, [.character("7")], nil, "Open the measures.", .panes),
        bind(.openTimeline, [.character("8")], nil, "Open the timeline.", .panes),
        bind(.openFindings, [.character("9")], nil, "Open the findings.", .panes),
        bind(
            .openChanges, [.character("0")], nil,
            "Open the changes against an older version; again: against another.", .panes),
        bind(
            .palette, [.character(":")], "go to",
            "Go to any view or record, or run any command, by its name.", .panes),
        bind(
            .lastPlace, [.character("'")], nil,
            "Go back to where you were when you last left these plans.", .panes),
        bind(.zoom, [.character("z")], "zoom", "Let the pane fill the screen, and back.", .panes),
        bind(.scaleFiner, [.character("+")], nil, "Show less time at once on the timeline.", .panes),
        bind(.scaleCoarser, [.character("-")], nil, "Show more time at once on the timeline.", .panes),
        bind(.sortNext, [.character("o")], "sort", "Sort by the next column.", .panes),
        bind(.sortReverse, [.character("O")], nil, "Reverse the sort.", .panes),
        bind(
            .chooseColumns, [.character("C")], nil, "Choose the list's columns: sort by one, hide, reorder.",
            .panes),
        bind(
            .groupRows, [.character("b")], nil,
            "Group the funding or the overdue milestones by lead, pillar, funder or year.", .panes),
    ]

    private static let finding = [
        bind(.filterByLead, [.character("f")], "lead", "Keep what certain organisations lead.", .finding),
        bind(
            .find, [.character("/")], "find", "Find as you type, in every text of the pane's records.",
            .finding),
        bind(.filterByPlan, [.character("p")], nil, "Keep certain plans.", .finding),
        bind(
            .filterByState, [.character("S")], nil, "Keep certain statuses or states of timeliness.", .finding
        ),
        bind(
            .markEndings, [.character("M")], nil,
            "Mark the actions that lose their money within 6, 12 or 24 months; then none.", .finding),
        bind(
            .savedViews, [.character("v")], nil,
            "Open a saved view: filters, find, sort and date under a name.", .finding),
        bind(.saveView, [.character("V")], nil, "Save the present view under a name.", .finding),
        bind(.clearFilters, [.character("F")], nil, "Clear every filter.", .finding),
    ]

    private static let editing = [
        bind(.setStatus, [.character("s")], "status", "Set the action's status, with a reason.", .editing),
        bind(
            .setConfidence, [.character("c")], nil, "Set the confidence in the action, with a reason.",
            .editing),
        bind(.addNote, [.character("n")], "note", "Add a note to the action.", .editing),
        bind(
            .add, [.character("a")], "add",
            "Add what fits here: a record, a report or an answer, a reading, or what a meeting said.",
            .editing),
        bind(
            .writeNote, [.character("E")], nil, "Write the note in $VISUAL or $EDITOR.", .editing),
        bind(
            .addRecord, [.character("A")], nil,
            "Add a record of any sort: pillar, action, milestone, stream, organisation, measure, event, document.",
            .editing),
        bind(
            .changeRecord, [.control("e")], nil,
            "Change the record's own lines in a form; those of all marked rows alike.",
            .editing),
        bind(
            .mark, [.character(" ")], "mark",
            "Mark the row or take its mark away; what is then recorded or deleted is so for all marked rows.",
            .editing),
        bind(
            .clearMarks, [.character("U")], nil, "Take all marks of the list away.", .editing),
        bind(
            .meetingMode, [.character("B")], "meeting",
            "Begin to take down a meeting, this or a new one; again: leave it.", .editing),
        bind(
            .takeDown, [.character("d")], "take down",
            "Take down a question, an answer or a resolution of the meeting, from anywhere.", .editing),
        bind(
            .openCaptures, [.character("L")], nil, "List what was taken down at the meeting, to tidy it.",
            .editing),
        bind(
            .toggleDone, [.character("m")], nil, "Mark the milestone as done on a date, or as not done.",
            .editing),
        bind(.reviseDue, [.character("r")], nil, "Move the milestone's due date, with a reason.", .editing),
        bind(
            .judgeEvidence, [.character("e")], nil, "Record what the evidence shows of the milestone.",
            .editing),
        bind(
            .amend, [.character("e")], "change", "Change the question, the answer or the resolution.",
            .editing),
        bind(
            .delete, [.character("D")], "delete",
            "Delete what stands in the row; asks first, and says what goes with it.", .editing),
        bind(
            .dismiss, [.character("D")], "dismiss",
            "Dismiss the finding, with a reason; again: let it stand.",
            .editing),
        bind(.undo, [.character("u")], "undo", "Take the last edit back.", .editing),
        bind(.redo, [.control("r")], nil, "Do again what was taken back.", .editing),
        bind(.save, [.character("w")], "save", "Save all that is unsaved.", .editing),
        bind(
            .reload, [.character("R")], nil, "Read the files again, merging what changed on disk.", .editing),
    ]

    private static let time = [
        bind(.setAsOf, [.character("T")], "as-of", "Read the plans as of a date.", .time),
        bind(.stepBack, [.character("<")], nil, "Step the as-of date back by a month.", .time),
        bind(.stepForward, [.character(">")], nil, "Step the as-of date on by a month.", .time),
        bind(.ownDates, [.character("=")], nil, "Read each plan at its own date again.", .time),
        bind(
            .togglePolicy, [.character("P")], nil,
            "Read \"by December\" by its last day, or before its first.", .time),
        bind(
            .explain, [.character("x")], "why",
            "Explain the row's state, and every count above it, with the records.", .time),
    ]

    private static let program = [
        bind(.copyRow, [.character("y")], nil, "Copy the row as text, or of the detail the line.", .program),
        bind(
            .copyList, [.character("Y")], nil,
            "Copy the whole list as it stands here, tab-separated for a spreadsheet.", .program),
        bind(
            .export, [.character("X")], "export",
            "Write what is shown to a file: a paper, a spreadsheet, a calendar, grants.", .program),
        bind(
            .hideExempt, [.character("H")], nil,
            "Keep what is exempt from publication out of all that is shown, counted and copied; again: show it.",
            .program),
        bind(.chooseTheme, [.character("t")], nil, "Choose the colours.", .program),
        bind(
            .toggleMouse, [.control("t")], nil,
            "Leave the mouse to the terminal, to select text there; again: take it back.", .program),
        bind(
            .help, [.character("?")], "help",
            "Show the keys, this place's first, and why one cannot act now; type to search them.", .program),
        bind(.redraw, [.control("l")], nil, "Draw the screen anew.", .program),
        bind(.suspend, [.control("z")], nil, "Give the terminal back to the shell until fg.", .program),
        bind(
            .quit, [.character("q"), .control("c")], "quit", "Quit; asks when something is unsaved.", .program
        ),
    ]

    private static func bind(
        _ command: Command, _ keys: [Key], _ short: String?, _ help: String, _ group: CommandGroup
    ) -> Binding {
        Binding(command: command, keys: keys, short: short, help: help, group: group)
    }

    package func command(for key: Key) -> Command? {
        bindings.first { $0.keys.contains(key) }?.command
    }

    package func binding(for command: Command) -> Binding? {
        bindings.first { $0.command == command }
    }
}
