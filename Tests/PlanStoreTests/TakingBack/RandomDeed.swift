import PlanModel
import PlanStore
import SeededRandom

/// Every kind of edit that the store makes for an officer, each at random.
///
/// `rewriting` stands for all that a form, an import or a merge may do: any change of any object of the plan.
enum RandomDeed: String, CaseIterable {
    case status, confidence, note, done, revision, evidence
    case report, answer, response, closing
    case reading, dismissal, restoring
    case meeting, question, resolution, answerTakenDown
    case adding, changing, deleting
    case entryAdded, entryChanged, entryDeleted, object
    case rewriting

    private static let editor = Editor(name: "Officer")

    /// The edit; nil where the plan has nothing that it fits, or where what it asks for stands already.
    func edit(_ store: PlanStore, using random: inout SeededGenerator) -> PlanEdit? {
        switch self {
        case .status, .confidence, .note: ofAction(store, &random)
        case .done, .revision, .evidence: ofMilestone(store, &random)
        case .report, .answer, .response, .closing: ofReply(store, &random)
        case .reading, .dismissal, .restoring: ofFigures(store, &random)
        case .meeting, .question, .resolution, .answerTakenDown: takingDown(store, &random)
        case .adding, .changing, .deleting: ofRecord(store, &random)
        case .entryAdded, .entryChanged, .entryDeleted, .object: ofEntry(store, &random)
        case .rewriting: rewriting(store, &random)
        }
    }

    private func ref(_ kind: RecordKind, _ store: PlanStore, _ random: inout SeededGenerator) -> RecordRef? {
        store.rows(of: kind, in: 0).randomElement(using: &random)
    }

    private func date(_ random: inout SeededGenerator) -> DateAsTyped {
        let date = ["2015", "2015-11-04", "2016-03/..", "2015-24~"].randomElement(using: &random).flatMap {
            try? EDTF.parse($0).get()
        }
        return DateAsTyped(date ?? EDTF(.earliest), text: Bool.random(using: &random) ? "about then" : nil)
    }

    private func any<Word: PlanWord>(_ random: inout SeededGenerator) -> Word {
        Array(Word.allCases)[Int.random(in: 0..<Word.allCases.count, using: &random)]
    }

    private func ofAction(_ store: PlanStore, _ random: inout SeededGenerator) -> PlanEdit? {
        guard let ref = ref(.action, store, &random) else { return nil }
        switch self {
        case .status: return store.settingStatus(ref, to: any(&random), why: "Because", by: Self.editor)
        case .confidence: return store.settingConfidence(ref, to: any(&random), why: "é😀", by: Self.editor)
        default: return store.addingNote(ref, "Said \"so\"\nand no more", by: Self.editor)
        }
    }

    private func ofMilestone(_ store: PlanStore, _ random: inout SeededGenerator) -> PlanEdit? {
        guard let ref = ref(.milestone, store, &random) else { return nil }
        let date = date(&random)
        switch self {
        case .done:
            let isDone = Bool.random(using: &random)
            return store.settingDone(
                ref, isDone ? date.date : nil, typed: isDone ? date.text : nil, by: Self.editor)
        case .revision: return store.revising(ref, to: date.date, typed: date.text, why: "", by: Self.editor)
        default: return store.judging(ref, any(&random), quote: "As seen", by: Self.editor)
        }
    }

    private func ofReply(_ store: PlanStore, _ random: inout SeededGenerator) -> PlanEdit? {
        let date = date(&random)
        if self == .answer {
            return ref(.question, store, &random).flatMap {
                store.addingAnswer($0, on: date, "So it is.", answering: [], by: Self.editor)
            }
        }
        guard let ref = ref(.resolution, store, &random) else { return nil }
        switch self {
        case .report:
            return store.addingReport(
                ref, ofRespondent: 0, on: date, "Done.", answering: [], by: Self.editor)
        case .response: return store.settingResponse(ref, to: any(&random), by: Self.editor)
        default:
            return store.settingClosed(
                ref, Bool.random(using: &random) ? date.date.firstDay : nil, by: Self.editor)
        }
    }

    private func ofFigures(_ store: PlanStore, _ random: inout SeededGenerator) -> PlanEdit? {
        if self == .reading {
            let date = date(&random)
            return ref(.measure, store, &random).map {
                store.addingReading($0, on: date, TakenReading(.exact("12.50")), note: "", by: Self.editor)
            }
        }
        guard let finding = store.findings().randomElement(using: &random) else { return nil }
        return self == .dismissal
            ? store.dismissing(finding, why: "Known", by: Self.editor)
            : store.restoring(finding, by: Self.editor)
    }

    private func takingDown(_ store: PlanStore, _ random: inout SeededGenerator) -> PlanEdit? {
        let date = date(&random)
        switch self {
        case .meeting:
            return store.addingMeeting(toPlan: 0, ofBody: "a1", on: date, title: "Called", by: Self.editor)
                .edit
        case .answerTakenDown:
            var answer = TakenAnswer()
            answer.text = "Yes."
            return ref(.question, store, &random).map {
                store.takingDown(answer, to: $0, on: date.date, by: Self.editor)
            }
        default:
            guard let meeting = ref(.meeting, store, &random) else { return nil }
            if self == .question {
                var question = TakenQuestion()
                (question.text, question.to, question.parts) = ("Why?", ["a1", "nobody"], ["One", "Two"])
                return store.takingDown(question, at: meeting, by: Self.editor).edit
            }
            var resolution = TakenResolution()
            (resolution.text, resolution.respondents, resolution.due) = ("Report.", ["a1", "a2"], date)
            return store.takingDown(resolution, at: meeting, by: Self.editor).edit
        }
    }
}

extension RandomDeed {
    private func ofRecord(_ store: PlanStore, _ random: inout SeededGenerator) -> PlanEdit? {
        let kind = RecordKind.allCases.filter { $0 != .plan }.randomElement(using: &random) ?? .action
        guard let ref = ref(kind, store, &random), let home = store.home(of: ref) else { return nil }
        switch self {
        case .deleting: return store.deleting(ref, by: Self.editor)
        case .changing:
            var values = store.values(of: ["title", "note"], of: ref)
            values["note"] = Bool.random(using: &random) ? .text("Noted") : nil
            return store.changing(ref, ["note"], to: values, by: Self.editor)
        default:
            guard
                case .record(let members)? = store.plans[0].records.value(
                    of: RecordName(kind, store.idText(of: ref)))
            else { return nil }
            // A like of a record that stands there, without those inside.
            let lists = ["actions", "milestones", "questions", "resolutions"]
            var values = Dictionary(
                members.filter { !lists.contains($0.name) }.map { ($0.name, $0.value) },
                uniquingKeysWith: { one, _ in one })
            values["id"] = .text(
                store.proposedID(of: kind, titled: "Like \(store.revision)", at: home, in: 0))
            return store.adding(kind, values, at: home, in: 0, by: Self.editor)
        }
    }

    private func ofEntry(_ store: PlanStore, _ random: inout SeededGenerator) -> PlanEdit? {
        guard let action = ref(.action, store, &random) else { return nil }
        let place = Place(RecordName(.action, store.idText(of: action)))
        if self == .object {
            guard let milestone = ref(.milestone, store, &random) else { return nil }
            let home = Home(Place(RecordName(.milestone, store.idText(of: milestone))), "target")
            let value = MemberValue.record(["value": .number("3"), "unit": .text("hubs")])
            return store.setting(
                object: home, to: Bool.random(using: &random) ? value : nil, called: "Target", in: 0,
                by: Self.editor)
        }
        let home = Home(place, "updates")
        let entry = MemberValue.record(["on": .text("2015-10"), "text": .text("Told \(store.revision)")])
        let entries = store.entries(of: home, in: 0)
        let row = entries.indices.randomElement(using: &random)
        switch (self, row) {
        case (.entryChanged, let row?):
            return store.changing(
                entry: row, of: home, from: entries[row], to: entry, called: "Update", in: 0, by: Self.editor)
        case (.entryDeleted, let row?):
            return store.deleting(entry: row, of: home, called: "Update", in: 0, by: Self.editor)
        case (.entryAdded, _):
            return store.adding(entry: entry, to: home, called: "Update", in: 0, by: Self.editor)
        default: return nil
        }
    }

    /// What somebody else might do to the plan's file, as the changes between the two.
    private func rewriting(_ store: PlanStore, _ random: inout SeededGenerator) -> PlanEdit? {
        let records = store.plans[0].records
        guard let tree = records.value(of: RecordName(.plan, records.id)) else { return nil }
        var side = RandomSide(tree, seed: random.next(), prefix: "z\(store.revision)-")
        for _ in 0..<Int.random(in: 1...4, using: &random) { side.act() }
        let changes = PlanDifference.changes(from: tree, to: side.tree)
        guard !changes.isEmpty else { return nil }
        return PlanEdit(
            plan: records.id, changes: changes, summary: "Rewritten", by: "Officer",
            on: store.plans[0].states.asOf)
    }
}
