import PlanModel
import PlanStore
import TextGrid

extension DashboardState {
    /// Gives a key to the popup on top of the stack.
    mutating func press(_ key: Key, in popup: Popup) -> [Effect] {
        switch popup {
        case .find(let find): press(key, in: find)
        case .picker(let picker): return press(key, in: picker)
        case .chooser(let chooser): return press(key, in: chooser)
        case .prompt(let prompt): return press(key, in: prompt)
        case .pages(let pages): press(key, in: pages)
        case .form(let form): return press(key, in: form)
        case .columns(let box): press(key, in: box)
        }
        return []
    }

    private mutating func press(_ key: Key, in find: FindPrompt) {
        var find = find
        switch key {
        case .enter: popups.removeLast()
        case .escape, .control("c"):
            popups.removeLast()
            self[list: find.pane].find = FindQuery("")
            reveal(selectFirst: nil)
        case .up, .control("p"): move(.moveUp)
        case .down, .control("n"): move(.moveDown)
        case .pageUp: move(.pageUp)
        case .pageDown: move(.pageDown)
        case .backspace where find.line.isEmpty:
            popups.removeLast()
        case .tab, .backTab:
            complete(&find, isForward: key == .tab)
            replaceTop(.find(find))
            applyFind(find)
        default:
            guard find.line.take(key) else { return }
            find.completion = nil
            replaceTop(.find(find))
            if FindQuery(find.line.string) != self[list: find.pane].find { applyFind(find) }
        }
    }

    private mutating func press(_ key: Key, in picker: Picker) -> [Effect] {
        if let effects = changeView(in: picker, by: key) { return effects }
        var picker = picker
        switch key {
        case .escape, .control("c"): popups.removeLast()
        case .backspace where picker.line.isEmpty: popups.removeLast()
        case .enter:
            popups.removeLast()
            return take(picker)
        default:
            picker.press(key, height: pickerHeight(picker))
            lookUpRecords(for: &picker)
            replaceTop(.picker(picker))
        }
        return []
    }

    private mutating func take(_ picker: Picker) -> [Effect] {
        if case .field(let field) = picker.purpose {
            take(picker, for: field)
            return []
        }
        let taken = picker.taken
        if let taken, taken.isEmpty {
            let kept = picker.purpose.isFilter ? "; the filter is as it was." : "."
            refuse(picker.fault ?? "Nothing matches \"\(picker.line.string)\"\(kept)")
            return []
        }
        switch picker.purpose {
        case .lead:
            filter.leads = Set(
                (taken ?? []).compactMap { if case .organisation(let entry) = $0 { entry } else { nil } })
        case .plan:
            filter.plans = Set(
                (taken ?? []).compactMap { if case .plan(let plan) = $0 { plan } else { nil } })
        case .state:
            filter.states = Set(
                (taken ?? []).compactMap { if case .state(let word) = $0 { word } else { nil } })
        case .grouping(let pane):
            if case .grouping(let grouping)? = taken?.first { group(pane, by: grouping) }
            return []
        case .theme:
            guard case .theme(let name)? = taken?.first else { return [] }
            themeName = name
            return [.useTheme(name)]
        case .savedView:
            openSavedView(taken?.first)
            return []
        case .palette:
            switch taken?.first {
            case .view(let name): show(name)
            case .command(let command): return run(command)
            case .savedView: openSavedView(taken?.first)
            case .inquiry(let inquiry): open(inquiry)
            case .organisation(let entry): follow(.record(store.organisation(ofEntry: entry)))
            case .record(let plan, let name): go(to: name, ofPlan: plan)
            case .find(let text):
                focus(on: lastList)
                find(text, in: lastList)
            default: break
            }
            return []
        case .parts(let reply):
            record(
                reply,
                answering: picker.choices.map(\.value).compactMap { value in
                    if case .part(let id) = value, taken?.contains(value) == true { id } else { nil }
                })
            return []
        case .meeting, .body, .answeredQuestion, .organisations, .answeredParts:
            takeForMeeting(picker)
            return []
        case .adding(var adding):
            guard case .plan(let plan)? = taken?.first else { return [] }
            adding.plan = store.plans[plan].records.id
            begin(adding)
            return []
        case .field: return []
        case .older:
            guard case .older(let source)? = taken?.first else { return [] }
            return read(source)
        case .milestone(let command):
            guard case .milestone(let ref)? = taken?.first else { return [] }
            begin(command, on: ref)
            return []
        }
        // What is cleared was no search: the selection stays on its record.
        reveal(selectFirst: taken == nil ? nil : .lists)
        return []
    }

    private mutating func press(_ key: Key, in chooser: Chooser) -> [Effect] {
        var chooser = chooser
        switch key {
        case .character("q") where chooser.purpose == .recovery,
            .control("c") where chooser.purpose == .recovery:
            // What waits goes on waiting.
            return [.quit]
        case .escape where chooser.purpose == .recovery, .backspace where chooser.purpose == .recovery:
            refuse("Press y or n; q leaves, and asks again next time.")
        case .escape where chooser.purpose == .conflict, .backspace where chooser.purpose == .conflict,
            .character("q") where chooser.purpose == .conflict,
            .control("c") where chooser.purpose == .conflict:
            return take(.keepMine, for: .conflict)
        case .escape, .backspace, .character("q"), .control("c"):
            popups.removeLast()
            didLeave(chooser)
            return []
        case .up, .control("p"): chooser.index = max(0, chooser.index - 1)
        case .down, .control("n"): chooser.index = min(chooser.options.count - 1, chooser.index + 1)
        case .enter: return take(chooser.options[chooser.index].outcome, for: chooser.purpose)
        case .character(let letter):
            guard let option = chooser.options.first(where: { $0.letter == letter }) else {
                let letters = chooser.options.map { String($0.letter) }.joined(separator: ", ")
                let leaves = chooser.purpose == .recovery ? "q leaves the program" : "Esc gives it up"
                refuse("Press one of \(letters); \(leaves).")
                return []
            }
            return take(option.outcome, for: chooser.purpose)
        default: break
        }
        if !popups.isEmpty, case .chooser = popups.last { replaceTop(.chooser(chooser)) }
        return []
    }

    private mutating func take(_ outcome: Chooser.Option.Outcome, for purpose: Chooser.Purpose) -> [Effect] {
        popups.removeLast()
        switch (outcome, purpose) {
        case (.status(let status), .status(let action)):
            popups.append(
                .prompt(
                    Prompt(
                        .statusReason(action, status),
                        title: "\(store.idText(of: action)) to \(label(status.rawValue, of: action)): why?",
                        hint: states(action).actions[action.row].status == status
                            ? standsHint : reasonHint(action))))
        case (.confidence(let rag), .confidence(let action)):
            popups.append(
                .prompt(
                    Prompt(
                        .confidenceReason(action, rag),
                        title:
                            "Confidence in \(store.idText(of: action)) \(label(rag.rawValue, of: action)): why?",
                        hint: confidence(in: action) == rag ? standsHint : reasonHint(action))))
        case (.verdict(let verdict), .evidence(let milestone)):
            popups.append(
                .prompt(
                    Prompt(
                        .evidenceQuote(milestone, verdict),
                        title:
                            "Evidence on \(store.idText(of: milestone)) \(verdict.rawValue): which words show it?",
                        hint: "A short quote. \(reasonHint(milestone))")))
        case (let outcome, .reply(let reply)): take(outcome, for: reply)
        case (.take(let kind), .takeDown(let meeting)): take(kind, at: meeting)
        case (.newMeeting, .takeDown): openBodyPicker()
        case (.field(let field), .capture(let form)): take(field, in: form)
        case (.date(let date), .dateReading):
            if case .prompt(let prompt)? = popups.last { return answer(prompt, date) }
        case (.add(let adding), .adding): begin(adding)
        case (.sameBody, .sameBody(let body)): settle(true, body: body)
        case (.anotherBody, .sameBody(let body)): settle(false, body: body)
        case (let outcome, .bulk(let bulk)): take(outcome, for: bulk)
        case (.delete, .deletion(let row)): delete(row)
        case (.delete, .viewDeletion(let name)): return change(.delete(name))
        case (.letStand, .restoring(let finding)): restore(finding)
        case (.saveAndQuit, _): return save(thenQuit: true)
        case (.discardAndQuit, _): return [.discard, .quit]
        case (.bringBack, _): return [.recover]
        case (.keepAside, _): return [.keepAside]
        case (.keepMine, _): return settleConflict(takingTheirs: false)
        case (.takeTheirs, _): return settleConflict(takingTheirs: true)
        default: break
        }
        return []
    }

    /// Said before a reason is typed, for then it would be typed for nothing.
    private var standsHint: String { "It stands so already: a reason would change nothing. Esc leaves." }

    func reasonHint(_ ref: RecordRef) -> String { "Enter alone leaves it empty.\(standingHint(ref))" }

    /// Under another date than today's an edit says on which it will stand.
    func standingHint(_ ref: RecordRef) -> String {
        let asOf = states(ref).asOf
        return asOf == store.viewpoint.today ? "" : " It will stand on \(Shown.day(asOf))."
    }

    /// Keeps a popup's text or highlighted row on the screen when its size or what is typed has changed.
    mutating func holdPopup() {
        switch popups.last {
        case .picker(var picker):
            picker.hold(height: pickerHeight(picker))
            replaceTop(.picker(picker))
        case .pages(var pages):
            let (height, count) = pagesRoom(pages)
            pages.top = max(0, min(pages.top, count - height))
            replaceTop(.pages(pages))
        default: break
        }
    }
}
