import PlanModel
import PlanStore

/// What is being recorded of something that a committee asked for: a report on a resolution, or an answer.
struct Reply: Equatable, Sendable {
    /// The resolution or the question.
    var asked: RecordRef
    /// The place of the respondent among those of the resolution; nil for a question.
    var respondent: Int?
    var on: DateAsTyped?
    var text = ""
}

extension Reply {
    /// The reply to the same after its plan was read anew; nil where that is gone.
    func following(_ trail: Trail) -> Reply? {
        var reply = self
        guard let asked = trail.ref(asked) else { return nil }
        reply.asked = asked
        guard let respondent else { return reply }
        guard case .obligation(_, let place)? = trail.id(.obligation(self.asked, respondent: respondent))
        else {
            return nil
        }
        reply.respondent = place
        return reply
    }
}

extension DashboardState {
    /// What the selected row asks for: the resolution with the respondent's place, or the question.
    private var selectedAsked: Reply? {
        switch selectedRow?.subject {
        case .obligation(let ref, let place): return Reply(asked: ref, respondent: place)
        case .record(let ref) where ref.kind == .question: return Reply(asked: ref)
        case .answer(let ref, _): return Reply(asked: ref)
        default: return nil
        }
    }

    /// Whether `a` adds something to the selected row itself, such as a report.
    var addsToTheRow: Bool { addingPlace != nil || selectedAsked != nil }

    /// Why nothing can be added to the selected row.
    var whyNothingToAdd: String? {
        if addingPlace != nil { return nil }
        guard let reply = selectedAsked else {
            return selected?.kind == .resolution ? "It owes nothing, so there is nothing to record." : nil
        }
        if reply.asked.kind == .question, store.questionState(of: reply.asked).isAnswered == nil {
            return "It is no question and needs no answer."
        }
        return nil
    }

    /// Begins to record what came of the selected row.
    mutating func add() {
        if let place = addingPlace { return add(at: place) }
        guard let reply = selectedAsked else { return addRecord(ofAnyKind: false) }
        guard reply.asked.kind == .resolution else { return askDate(of: reply) }
        let isClosed = store.resolutionState(of: reply.asked).closed != nil
        popups.append(
            .chooser(
                Chooser(
                    purpose: .reply(reply), title: "Record",
                    subject:
                        "\(store.idText(of: reply.asked)), \(respondentName(of: reply) ?? "nobody named")",
                    options: [
                        .init(letter: "r", title: "a report of the respondent", outcome: .report),
                        .init(letter: "a", title: "the executive accepts it", outcome: .response(.accepted)),
                        .init(
                            letter: "p", title: "accepts it in principle",
                            outcome: .response(.acceptedInPrinciple)),
                        .init(letter: "j", title: "rejects it", outcome: .response(.rejected)),
                        .init(
                            letter: "l", title: isClosed ? "open it again" : "the committee closes it",
                            outcome: .closure),
                    ], index: 0)))
    }

    private func respondentName(of reply: Reply) -> String? {
        let obligations = store.obligations(of: reply.asked)
        guard let place = reply.respondent, obligations.indices.contains(place) else { return nil }
        return respondentName(of: obligations[place])
    }

    mutating func take(_ outcome: Chooser.Option.Outcome, for reply: Reply) {
        let ref = reply.asked
        switch outcome {
        case .report:
            guard respondentName(of: reply) != nil else {
                return refuse("Nobody is named who could report; name a respondent in the plan first.")
            }
            askDate(of: reply)
        case .response(let kind):
            apply(
                store.settingResponse(ref, to: kind, by: environment.editor),
                "That response stands already; nothing was changed.")
        case .closure where store.resolutionState(of: ref).closed != nil:
            apply(
                store.settingClosed(ref, nil, by: environment.editor), "It is open already.", isStamped: false
            )
        case .closure:
            popups.append(
                .prompt(
                    Prompt(
                        .closingDate(ref), title: "\(store.idText(of: ref)): closed when?",
                        hint: "The committee accepts that it is done. Enter alone: \(states(ref).asOf).",
                        date: DateQuestion(near: states(ref).asOf, whenEmpty: .thatDay, wants: .day))))
        default: break
        }
    }

    private mutating func askDate(of reply: Reply) {
        let ref = reply.asked
        let what = ref.kind == .question ? "answered" : "reported"
        popups.append(
            .prompt(
                Prompt(
                    .replyDate(reply), title: "\(store.idText(of: ref)): \(what) when?",
                    hint: "Enter alone: \(states(ref).asOf). \(DateQuestion.hint)",
                    date: DateQuestion(near: states(ref).asOf, whenEmpty: .thatDay))))
    }

    mutating func take(date: DateAsTyped, for reply: Reply) {
        var reply = reply
        reply.on = date
        let what = reply.asked.kind == .question ? "The answer" : "The report"
        popups.append(
            .prompt(
                Prompt(
                    .replyText(reply), title: "\(what) to \(store.idText(of: reply.asked))",
                    hint: "What was said. Enter keeps it, Ctrl-J starts a new line, Esc gives it up.")))
    }

    /// Records the reply, or asks first which parts it answers.
    mutating func take(text: String, for reply: Reply) {
        var reply = reply
        reply.text = text
        let plan = records(reply.asked)
        let parts = plan.parts[
            reply.asked.kind == .question
                ? plan.questions[reply.asked.row].parts : plan.resolutions[reply.asked.row].parts]
        guard !parts.isEmpty else { return record(reply, answering: []) }
        let choices = parts.map { part in
            let id = plan.string(part.id)
            return Picker.Choice(
                value: .part(id), title: plan.string(part.text), aside: id,
                names: [plan.string(part.text), id])
        }
        popups.append(
            .picker(Picker(.parts(reply), title: "Which parts does it answer? Space ticks", choices: choices))
        )
    }

    mutating func record(_ reply: Reply, answering parts: [String]) {
        guard let date = reply.on else { return }
        let edit =
            reply.respondent.map { place in
                store.addingReport(
                    reply.asked, ofRespondent: place, on: date, reply.text, answering: parts,
                    by: environment.editor)
            }
            ?? store.addingAnswer(
                reply.asked, on: date, reply.text, answering: parts, by: environment.editor)
        apply(edit, "Nobody is named who could report.", isStamped: false)
        let asOf = states(reply.asked).asOf
        if !date.date.counts(on: asOf), toast?.kind == .done {
            say(
                "Recorded, but it does not count until \(Shown.date(date.date)): the plan is read as of \(Shown.day(asOf))."
            )
        }
    }
}
