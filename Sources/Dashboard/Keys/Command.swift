/// What an officer can ask the dashboard to do. (The plan's own *actions* are `PlanAction`.)
package enum Command: String, CaseIterable, Sendable {
    case moveDown, moveUp, pageDown, pageUp, halfPageDown, halfPageUp, moveToTop, moveToBottom
    case expand, collapse, open, back
    case nextPane, previousPane, focusPlan, focusFunding, focusOverdue, focusDetail, zoom
    case openObligations, openOrganisations, openMeasures, openTimeline, openFindings, openChanges
    case palette, lastPlace, scaleFiner, scaleCoarser, markEndings
    case find, filterByLead, filterByPlan, filterByState, clearFilters, savedViews, saveView
    case setStatus, setConfidence, toggleDone, reviseDue, judgeEvidence, addNote, add, dismiss
    case meetingMode, takeDown, openCaptures, amend, delete
    case mark, clearMarks, addRecord, changeRecord, writeNote
    case undo, redo, save, reload
    case setAsOf, stepBack, stepForward, ownDates, togglePolicy
    case sortNext, sortReverse, chooseColumns, groupRows
    case copyRow, copyList, export, hideExempt
    case explain, chooseTheme, toggleMouse, redraw, suspend, help, quit
}

extension Command {
    /// The command's name in words: `filter by lead`.
    var words: String {
        rawValue.reduce(into: "") { words, letter in
            words += letter.isUppercase ? " " + letter.lowercased() : String(letter)
        }
    }
}

/// Under which heading the help lists a command.
package enum CommandGroup: String, CaseIterable, Sendable {
    case moving = "Moving about"
    case panes = "Panes and views"
    case finding = "Finding and filtering"
    case editing = "Recording what happened"
    case time = "Dates and deadlines"
    case program = "The program"
}

extension Command {
    /// Whether it goes to another row and does nothing else.
    var isMove: Bool {
        switch self {
        case .moveDown, .moveUp, .pageDown, .pageUp, .halfPageDown, .halfPageUp, .moveToTop, .moveToBottom:
            true
        default: false
        }
    }
}
