import PlanModel
import PlanStore

extension DashboardState {
    /// Why a command cannot act now, as a sentence that says what to do; nil where it can.
    package func whyDisabled(_ command: Command) -> String? {
        switch command {
        case .setStatus, .setConfidence, .addNote, .writeNote: (hasMarks ? nil : whyNoAction) ?? whyNoEdit
        case .toggleDone, .reviseDue, .judgeEvidence: (hasMarks ? nil : whyNoMilestone) ?? whyNoEdit
        case .mark: whyNoMark
        case .clearMarks: hasMarks ? nil : "No row of this list is marked; \(key(.mark)) marks one."
        case .addRecord: whyNoEdit
        case .changeRecord: whyNothingToChange ?? whyNoEdit
        case .add: whyNothingToAdd ?? whyNoEdit
        case .meetingMode: meetingTaken == nil ? whyNoEdit : nil
        case .takeDown:
            meetingTaken == nil
                ? "No meeting is being taken down; \(key(.meetingMode)) begins." : whyNoEdit
        case .openCaptures:
            meetingToList == nil
                ? "No meeting has taken place at this date; \(key(.meetingMode)) begins one." : nil
        case .amend: whyNothingToTidy ?? whyNoEdit
        case .delete: whyNothingToDelete ?? whyNoEdit
        case .undo: store.history.lastDone == nil ? "There is nothing to undo." : nil
        case .redo: store.history.lastUndone == nil ? "There is nothing to do again." : nil
        case .save: whyNoEdit
        case .reload: reading == nil ? nil : stillReading
        case .export: whyNothingToExport
        case .hideExempt: whyNotToHideExempt
        case .copyRow, .copyList: whyNothingToCopy
        case .dismiss: whyNothingToDismiss ?? whyNoEdit
        case .openChanges: reading == nil ? nil : stillReading
        case .scaleFiner, .scaleCoarser:
            rows.view?.content is TimelineContent
                ? nil : "This works on the timeline; \(key(.openTimeline)) opens it."
        case .filterByPlan: store.plans.count < 2 ? "Only one plan is open." : nil
        case .groupRows: whyNoGroups
        case .sortNext, .sortReverse, .find:
            focus == .detail ? "This works on lists; \(wayToAList) first." : nil
        case .clearFilters: isNarrowed ? nil : "There is no filter to clear."
        case .saveView: whyNoViewToSave
        case .chooseTheme: environment.themes.isEmpty ? "There are no themes." : nil
        default: nil
        }
    }

    private var wayToAList: String {
        screens.top.view == nil
            ? "go to a pane with \(key(.focusPlan)), \(key(.focusFunding)) or \(key(.focusOverdue))"
            : "go back to it with \(key(.back))"
    }

    var whyNoRow: String {
        isNarrowed
            ? "There is no row here; clear the filter with \(key(.clearFilters))." : "There is no row here."
    }

    /// Whether a filter or a find narrows some pane.
    private var isNarrowed: Bool {
        !filter.isEmpty || Pane.lists.contains { !self[list: $0].find.isEmpty }
    }

    var whyNoEdit: String? { reading == nil ? environment.editingBarrier : stillReading }

    private var stillReading: String { "The plans are still being read; this works once they are all here." }

    private var whyNoAction: String? {
        guard let selected else { return selectedRow == nil ? whyNoRow : whyNotHere }
        if action(of: selected) != nil { return nil }
        return switch selected.kind {
        case .pillar: "A \(pillarTerm.lowercased()) has no status of its own; select an action below it."
        case .plan: "A plan has no status of its own; select an action below it."
        default: whyNotHere
        }
    }

    /// Said of a row that leads to no action.
    private var whyNotHere: String {
        "This works on actions and milestones; go to the plan with \(key(.focusPlan)) and select one."
    }

    private var whyNoMilestone: String? {
        guard let selected else { return selectedRow == nil ? whyNoRow : whyNotHere }
        switch selected.kind {
        case .milestone: return nil
        case .action:
            return records(selected).actions[selected.row].milestones.isEmpty
                ? "This action has no milestone of its own." : nil
        case .pillar: return "A \(pillarTerm.lowercased()) has no milestone of its own; select one below it."
        case .plan: return "A plan has no milestone of its own; select one below it."
        default:
            return "This works on milestones; go to the plan with \(key(.focusPlan)) and select one."
        }
    }
}
