import PlanModel
package import TextGrid

extension DashboardState {
    /// Takes an event and says what is to be done in the world.
    package mutating func handle(_ event: Event) -> [Effect] {
        var effects: [Effect] = []
        if event.isByHand { isWelcoming = false }
        switch event {
        // In a note, where Esc asks first, Alt with these letters is what hands know from a shell.
        case .key(let key) where isWritingWords && LineEditor.isWordKey(key): effects = press(key)
        // A quick Esc and the letter after it arrive as one; elsewhere Alt means nothing.
        case .key(.alt(let character)):
            effects = press(.escape)
            settle()
            effects += press(.character(character))
        case .key(let key): effects = press(key)
        case .paste(let text): paste(text)
        case .mouse(let mouse): effects = take(mouse)
        case .resize(let newSize): size = newSize
        default: break
        }
        askNextConflict()
        settle()
        return effects
    }

    /// Takes what came of an effect.
    package mutating func take(_ outcome: Outcome) {
        switch outcome {
        case .reading(let share): reading = share
        case .read(let store): open(store)
        case .saved(let paths, let merged):
            hasSaveFailed = false
            say(
                saved(paths)
                    + (merged == 0 ? "" : " \(Shown.count(merged, "change")) from disk came with it."))
        case .notSaved(let message): takeFailedSave(message)
        case .notSavedIntoFolder(let message): fail("Not saved. \(message)")
        case .needsFolder(let thenQuit): askFolder(thenQuit: thenQuit, after: nil)
        case .merged(let reloads, let arrival): take(reloads, as: arrival)
        case .saveWaits(let thenQuit): saveWaiting = thenQuit
        case .editsWait(let count, let notes): askRecovery(count, notes: notes)
        case .notKept(let events, let history, let reason): takeBack(events, to: history, reason)
        case .older(let older, let note): compare(with: older, note)
        case .olderNotRead(let source, let reason): askOlder(after: reason, source)
        case .exported(let path, let note): say("Written to \(path).\(note.map { " " + $0 } ?? "")")
        case .notExported(let export, let reason): askExport(of: export, after: reason)
        case .written(let draft, let text): keep(draft, written: text)
        case .views(let views): take(views)
        case .place(let place): goBack(to: place)
        case .told(let text): say(text)
        case .failed(let message): fail(message)
        }
        settle()
    }

    /// The first failure may pass, as when a share was away for a moment; at the second another folder is asked
    /// for, so that no edit is ever without a way out.
    private mutating func takeFailedSave(_ message: String) {
        if hasSaveFailed {
            askFolder(thenQuit: false, after: message)
        } else {
            fail(
                "Not saved. \(message). \(key(.save)) tries again, and asks for a folder if that fails too.")
        }
        hasSaveFailed = true
    }

    private func saved(_ paths: [String]) -> String {
        guard let first = paths.first else { return "Nothing to save: every edit is in its file." }
        if paths.count == 1 { return "Saved \(first)." }
        let folder = first.lastIndex(of: "/").map { String(first[..<$0]) } ?? "this folder"
        return "Saved \(paths.count) plans, the first in \(folder)."
    }

    mutating func press(_ key: Key) -> [Effect] {
        toast = nil
        settledConflict = nil
        if isTooSmall { return pressTooSmall(key) }
        // A line feed is a new line in a note; elsewhere it is Enter, as some terminals send it.
        if key == .control("j"), !isWritingNote { return press(.enter) }
        if key == .control("l") { return [.redraw] }
        if key == .control("z") { return run(.suspend) }
        if let popup = popups.last { return press(key, in: popup) }
        guard let command = command(for: key) else {
            refuse("\(key.label) does nothing here; \(self.key(.help)) shows the keys.")
            return []
        }
        return run(command)
    }

    /// Bytes; a prompt lays its text out anew at every key.
    private static let pasteLimit = 1_048_576

    private var isWritingNote: Bool {
        if case .prompt(let prompt) = popups.last { return prompt.purpose.isNote }
        return false
    }

    /// Whether Esc would ask before it loses what is typed.
    private var isWritingWords: Bool {
        if case .prompt(let prompt) = popups.last { return prompt.purpose.isNote && prompt.wouldLose }
        return false
    }

    /// A paste arrives as text, never as keys.
    private mutating func paste(_ text: String) {
        toast = nil
        guard !isTooSmall else { return }
        guard text.utf8.count <= Self.pasteLimit else {
            return refuse("That is longer than 1 MB, more than a prompt takes; nothing was pasted.")
        }
        switch popups.last {
        case .find(var find):
            find.line.insert(text.onOneLine)
            replaceTop(.find(find))
            applyFind(find)
        case .picker(var picker):
            picker.type(text.onOneLine)
            lookUpRecords(for: &picker)
            replaceTop(.picker(picker))
        case .prompt(var prompt):
            prompt.line.insert(prompt.purpose.isNote ? text : text.onOneLine)
            prompt.complaint = nil
            replaceTop(.prompt(prompt))
        case .pages(var pages):
            guard pages.kind == .help else { return }
            var line = pages.filter ?? LineEditor()
            line.insert(text.onOneLine)
            pages.filter = line
            pages.top = 0
            replaceTop(.pages(pages))
        case .chooser, .form, .columns, nil:
            refuse(
                "Pasted text has no place here; open a prompt first, such as \(key(.addNote)) for a note.")
        }
    }

    mutating func replaceTop(_ popup: Popup) {
        guard !popups.isEmpty else { return }
        popups[popups.count - 1] = popup
    }

    /// Runs a command, or says why it cannot act now.
    package mutating func run(_ command: Command) -> [Effect] {
        if let reason = whyDisabled(command) {
            refuse(reason)
            return []
        }
        switch command {
        case .moveDown, .moveUp, .pageDown, .pageUp, .halfPageDown, .halfPageUp, .moveToTop, .moveToBottom:
            move(command)
        case .expand: expand()
        case .collapse: collapse()
        case .open: open()
        case .back: back()
        case .nextPane: step(panes: 1)
        case .previousPane: step(panes: -1)
        case .focusPlan: goHome(to: .plan)
        case .focusFunding: goHome(to: .funding)
        case .focusOverdue: goHome(to: .overdue)
        case .focusDetail: goHome(to: .detail)
        case .openObligations: go(to: .obligations)
        case .openOrganisations: go(to: .organisations)
        case .openMeasures: go(to: .measures)
        case .openTimeline: go(to: .timeline)
        case .openFindings: go(to: .findings)
        case .openChanges: openChanges()
        case .palette: return openPalette()
        case .lastPlace: return environment.isRendering ? refuseInRendering("remembered") : [.readPlace]
        case .savedViews: return openViewPicker()
        case .saveView: askViewName()
        case .scaleFiner: screens.top.scale.refine()
        case .scaleCoarser: screens.top.scale.coarsen()
        case .zoom: screens.top.isZoomed.toggle()
        case .find: openFind()
        case .filterByLead: openLeadPicker()
        case .filterByPlan: openPlanPicker()
        case .filterByState: openStatePicker()
        case .clearFilters: clearFilters()
        case .setStatus, .setConfidence, .toggleDone, .reviseDue, .judgeEvidence, .addNote:
            if hasMarks { beginBulk(command) } else { edit(command) }
        case .writeNote: return writeNote()
        case .mark: toggleMark()
        case .clearMarks: clearMarks()
        case .addRecord: addRecord(ofAnyKind: true)
        case .changeRecord: changeRecord()
        case .add: add()
        case .markEndings: markNextHorizon()
        case .dismiss: dismiss()
        case .meetingMode: toggleMeetingMode()
        case .takeDown: if let meeting = takingDown.meeting { askKind(at: meeting) }
        case .openCaptures: openCaptures()
        case .amend: changeRecord()
        case .delete: if hasMarks { beginBulk(.delete) } else { askDeletion() }
        case .undo: undo()
        case .redo: redo()
        case .save: return save(thenQuit: false)
        case .reload: return environment.isRendering ? refuseInRendering("read again") : [.reload]
        case .setAsOf: askAsOf()
        case .stepBack: stepAsOf(months: -1)
        case .stepForward: stepAsOf(months: 1)
        case .ownDates: look(asOf: nil)
        case .togglePolicy: togglePolicy()
        case .sortNext: sortByNextColumn()
        case .sortReverse: reverseSort()
        case .chooseColumns: openColumns()
        case .groupRows: openGroupingPicker()
        case .explain: explain()
        case .export: askExport()
        case .hideExempt: toggleExempt()
        case .copyRow: return copyRow()
        case .copyList: return copyList()
        case .chooseTheme: openThemePicker()
        case .toggleMouse: return toggleMouse()
        case .help: openHelp()
        case .redraw: return [.redraw]
        case .suspend: return environment.isRendering ? refuseInRendering("stopped") : [.suspend]
        case .quit: return quit()
        }
        return []
    }

    mutating func refuseInRendering(_ what: String) -> [Effect] {
        refuse("This only draws a frame; nothing is \(what).")
        return []
    }

    mutating func save(thenQuit: Bool) -> [Effect] {
        if environment.isRendering { return refuseInRendering("saved") }
        return [.save(thenQuit: thenQuit)]
    }

    private mutating func quit() -> [Effect] {
        if meetingTaken != nil {
            leaveMeeting()
            return []
        }
        if environment.isRendering { return refuseInRendering("ended") }
        guard unsaved > 0 else { return [.quit] }
        let count = unsaved == 1 ? "1 edit is" : "\(unsaved) edits are"
        popups.append(
            .chooser(
                Chooser(
                    purpose: .quit, title: "Quit", subject: "\(count) not saved.",
                    options: [
                        .init(letter: "s", title: "save and quit", outcome: .saveAndQuit),
                        .init(letter: "d", title: "discard and quit", outcome: .discardAndQuit),
                        .init(letter: "y", title: "stay", outcome: .stay),
                    ], index: 2)))
        return []
    }
}

extension String {
    /// The text with line breaks and tabs as spaces, for prompts of one line.
    var onOneLine: String {
        // Most has none of them, and stays as it is.
        guard unicodeScalars.contains(where: \.mayEndLine) else { return self }
        return String(map { $0.isNewline || $0 == "\t" ? " " : $0 })
    }
}

extension Unicode.Scalar {
    /// Whether this is a control character or a separator, as all line breaks are.
    fileprivate var mayEndLine: Bool {
        switch value {
        case 0..<0x20, 0x7f..<0xa0, 0x2028...0x2029: true
        default: false
        }
    }
}
