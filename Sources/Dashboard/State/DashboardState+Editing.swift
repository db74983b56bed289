import PlanModel
import PlanStore

extension DashboardState {
    /// Begins an edit of the selected record: asks what is needed first.
    mutating func edit(_ command: Command) {
        guard let selected, let action = action(of: selected) else { return }
        switch command {
        case .setStatus: chooseStatus(of: action)
        case .setConfidence: chooseConfidence(in: action)
        case .addNote:
            popups.append(
                .prompt(
                    Prompt(
                        .note(action), title: "Note on \(name(of: action))",
                        hint: "Enter keeps it, Ctrl-J starts a new line, Esc gives it up."
                            + standingHint(action))))
        default: editMilestone(of: selected, command)
        }
    }

    /// An action's only open milestone is meant by itself; of several the officer picks one.
    private mutating func editMilestone(of ref: RecordRef, _ command: Command) {
        guard ref.kind == .action else { return begin(command, on: ref) }
        let plan = records(ref)
        let all = plan[children: plan.actions[ref.row].milestones].map {
            RecordRef(plan: ref.plan, kind: .milestone, row: Int($0))
        }
        let open = all.filter { states($0).milestones[$0.row].isOpen }
        if open.count == 1 { return begin(command, on: open[0]) }
        let choices = (open.isEmpty ? all : open).map { milestone in
            Picker.Choice(
                value: .milestone(milestone), title: name(of: milestone),
                aside: StateText(states(milestone).milestones[milestone.row], asOf: states(milestone).asOf)
                    .text,
                names: [name(of: milestone)])
        }
        popups.append(.picker(Picker(.milestone(command), title: "Which milestone?", choices: choices)))
    }

    /// Begins an edit of a milestone.
    mutating func begin(_ command: Command, on ref: RecordRef) {
        let asOf = states(ref).asOf
        switch command {
        case .toggleDone:
            // A date after the as-of date does not count yet, but it stands, and is what would be taken away.
            if records(ref).milestones[ref.row].done.edtf != nil {
                return apply(
                    store.settingDone(ref, nil, by: environment.editor), "It is not marked as done.",
                    isStamped: false)
            }
            popups.append(
                .prompt(
                    Prompt(
                        .doneDate(ref), title: "\(name(of: ref)): done when?",
                        hint: "Enter alone: \(asOf). " + DateQuestion.hint,
                        date: DateQuestion(near: asOf, whenEmpty: .thatDay))))
        case .reviseDue:
            let due = records(ref).dueDateInForce(records(ref).milestones[ref.row], on: asOf)
            popups.append(
                .prompt(
                    Prompt(
                        .dueDate(ref), title: "\(name(of: ref)): due when?",
                        hint: "Now due: \(due.map(Shown.date) ?? "no date"). " + DateQuestion.hint,
                        date: DateQuestion(near: asOf))))
        case .judgeEvidence: chooseVerdict(on: ref)
        default: break
        }
    }

    private mutating func chooseStatus(of action: RecordRef) {
        let letters: [(Character, ActionStatus)] = [
            ("n", .notStarted), ("i", .inProgress), ("p", .paused), ("c", .complete), ("l", .closed),
            ("x", .cancelled),
        ]
        let now = states(action).actions[action.row].status
        openChooser(
            .status(action), "Status", action,
            letters.map { letter, status in
                let label = label(status.rawValue, of: action)
                let word = label == status.rawValue ? label : "\(label) (\(status.rawValue))"
                return .init(letter: letter, title: word, outcome: .status(status))
            }, now: .status(now))
    }

    /// The confidence in force; nil where nobody has judged.
    func confidence(in action: RecordRef) -> Rag? {
        store.plans[action.plan].confidence(ofAction: action.row)?.rag
    }

    private mutating func chooseConfidence(in action: RecordRef) {
        let letters: [(Character, Rag)] = [("r", .red), ("a", .amber), ("g", .green), ("n", .none)]
        let now = confidence(in: action) ?? .none
        openChooser(
            .confidence(action), "Confidence", action,
            letters.map { letter, rag in
                .init(letter: letter, title: label(rag.rawValue, of: action), outcome: .confidence(rag))
            }, now: .confidence(now))
    }

    private mutating func chooseVerdict(on milestone: RecordRef) {
        let now = store.plans[milestone.plan].evidence(ofMilestone: milestone.row)?.verdict
        openChooser(
            .evidence(milestone), "Evidence", milestone, Self.verdictOptions, now: now.map { .verdict($0) })
    }

    static let verdictOptions: [Chooser.Option] = [
        .init(letter: "m", title: "met", outcome: .verdict(.met)),
        .init(letter: "p", title: "part: only some of it is shown", outcome: .verdict(.part)),
        .init(
            letter: "s", title: "substituted: something else is shown", outcome: .verdict(.substituted)),
        .init(letter: "n", title: "none: nothing is shown", outcome: .verdict(.none)),
        .init(
            letter: "c", title: "contradicted: the opposite is shown", outcome: .verdict(.contradicted)),
    ]

    private mutating func openChooser(
        _ purpose: Chooser.Purpose, _ title: String, _ ref: RecordRef, _ options: [Chooser.Option],
        now: Chooser.Option.Outcome?
    ) {
        let index = options.firstIndex { $0.outcome == now } ?? 0
        popups.append(
            .chooser(
                Chooser(
                    purpose: purpose, title: title, subject: name(of: ref), options: options, index: index)))
    }

    /// Carries out an edit and says so; `nothing` is said where it would change nothing.
    ///
    /// - Parameter isStamped: whether the edit stands on the as-of date. That a milestone is done does not: it
    ///   has a date of its own.
    mutating func apply(_ edit: PlanEdit?, _ nothing: String, isStamped: Bool = true) {
        guard let edit else { return refuse(nothing) }
        do throws(EditRefused) {
            try changeStore { store throws(EditRefused) in try store.apply([edit]) }
            let stamp = !isStamped || edit.on == store.viewpoint.today ? "" : " as of \(Shown.day(edit.on))"
            say("\(edit.summary)\(stamp). \(key(.undo)) takes it back.")
        } catch {
            fail(error.reason)
        }
    }

    mutating func undo() {
        do throws(EditRefused) {
            let step = try changeStore { store throws(EditRefused) in try store.undo() }
            if let step { say("Undone: \(doneText(of: step)).") }
        } catch {
            fail(error.reason)
        }
    }

    mutating func redo() {
        do throws(EditRefused) {
            let step = try changeStore { store throws(EditRefused) in try store.redo() }
            if let step {
                say("Done again: \(doneText(of: step)).")
            }
        } catch {
            fail(error.reason)
        }
    }
}
