import PlanModel
import PlanStore

extension Paper {
    /// The chair's brief: what is late, what was promised, what money ends, what nobody answered, and what to ask whom.
    package static func brief(of material: PaperMaterial) -> Paper {
        material.paper { BriefPaper($0).paper }
    }
}

private struct BriefPaper {
    let scope: PaperScope
    private let milestones: [RecordRef]
    private let late: [RecordRef]
    private let promises: [RecordRef]
    private let endings: [FundingEnding]
    private let questions: [RecordRef]
    private let owed: [Obligation]

    init(_ scope: PaperScope) {
        self.scope = scope
        let store = scope.store
        let sieve = scope.sieve
        milestones = scope.kept(.milestone)
        late = scope.latestFirst(milestones)
        promises = milestones.filter { ref in
            scope.records(ref).milestones[ref.row].kind == .commitment && scope.state(ref).isOpen
        }
        endings = store.fundingEnding(within: .months(12), of: scope.kept(.funding))
        questions = scope.kept(.question).filter { store.hasBeenAsked($0) && store.isAnswered($0) == false }
        let obligations = scope.places.flatMap(store.obligations(inPlan:)).filter {
            $0.state.isOwed && sieve.keeps($0)
        }
        owed = NumberOrder.places(of: obligations.map { $0.daysOpen.map { Int64(-$0) } }).map {
            obligations[Int($0)]
        }
    }

    var paper: Paper {
        let witnesses = BriefWitnesses(scope, late: late, owed: owed, questions: questions)
        let isEmpty = milestones.isEmpty && scope.kept(.action).isEmpty && owed.isEmpty && questions.isEmpty
        return Paper(
            title: "Chair's brief: \(scope.plansTitle)", facts: scope.facts,
            sections: isEmpty ? [] : [inShort, lateness, promised, money, unanswered] + witnesses.sections,
            emptyText: "Nothing in these plans is kept by this filter.")
    }

    private var inShort: Paper.Section {
        var points: [String] = []
        if let worst = late.first {
            points.append(
                "\(Shown.count(late.count, "milestone is", "milestones are")) late; the one that is latest, "
                    + "\(scope.name(of: worst)), by \(Shown.count(Int(scope.state(worst).daysLate), "day")).")
        } else {
            points.append("No milestone is late.")
        }
        let doubtful = milestones.count {
            scope.state($0).isQuestionable && scope.state($0).timeliness != .cancelled
        }
        if doubtful > 0 {
            points.append(
                "What was said of \(Shown.count(doubtful, "milestone")) does not show that it was met."
                    .replacing(
                        "it was met", with: doubtful == 1 ? "it was met" : "they were met"))
        }
        points.append(
            promises.isEmpty
                ? "No promise made in prose is open."
                : "\(Shown.count(promises.count, "promise made in prose is", "promises made in prose are")) open."
        )
        points.append(
            endings.isEmpty
                ? "No secured money ends within 12 months."
                : "\(Shown.count(endings.count, "secured stream ends", "secured streams end")) within 12 months."
        )
        points.append(
            questions.isEmpty
                ? "Every question has a full answer."
                : "\(Shown.count(questions.count, "question has", "questions have")) no full answer.")
        points.append(
            owed.isEmpty
                ? "No report is owed."
                : "\(Shown.count(owed.count, "report is", "reports are")) owed to committees.")
        return Paper.Section("In short", [.list(points.map { Paper.Point($0) })])
    }

    private var lateness: Paper.Section {
        let title = "What is late"
        return Paper.Section(
            title,
            [late.isEmpty ? .paragraph("No milestone is late.") : .table(scope.lateTable(title, of: late))])
    }

    private var promised: Paper.Section {
        let title = "What was promised in prose"
        guard !promises.isEmpty else {
            return Paper.Section(title, [.paragraph("No promise made in prose is open.")])
        }
        let table = PaperTable(
            title,
            columns: [.init("Promise"), .init("Lead"), .init("Due", .word), .init("State"), .init("Plan")],
            rows: promises.map { ref in
                [
                    .init(scope.name(of: ref)), .init(scope.leads(of: ref)), .init(scope.due(of: ref)),
                    scope.standing(ofMilestone: ref), .init(scope.planName(of: ref)),
                ]
            })
        return Paper.Section(title, [.table(table.withoutEmptyColumns)])
    }

    private var money: Paper.Section {
        let title = "What money ends"
        var blocks: [Paper.Block] = []
        let total = scope.store.total(of: scope.kept(.funding)).ordered
        if !total.isEmpty {
            let sums = total.map { Shown.money($0.money, currency: $0.currency) }.inSentence
            blocks.append(
                .paragraph(
                    "Secured money comes to \(sums) in all, each stream once, a range by its lower end."))
        }
        guard !endings.isEmpty else {
            return Paper.Section(
                title, blocks + [.paragraph("No secured money is known to end within 12 months.")])
        }
        let table = PaperTable(
            "Secured money that ends within 12 months",
            columns: [
                .init("Stream"), .init("Amount", .number), .init("Ends", .word),
                .init("Open actions that it pays for"),
                .init("Plan"),
            ],
            rows: endings.map { ending in
                let actions = ending.actions.map(scope.name).joined(separator: "; ")
                return [
                    .init(scope.records(ending.stream).title(of: .funding, row: ending.stream.row)),
                    .init(scope.amount(ofStream: ending.stream)), .init(Shown.day(ending.end)),
                    .init(actions.isEmpty ? "none named" : actions), .init(scope.planName(of: ending.stream)),
                ]
            })
        return Paper.Section(title, blocks + [.table(table.withoutEmptyColumns)])
    }

    private var unanswered: Paper.Section {
        let title = "What nobody answered"
        guard !questions.isEmpty || !owed.isEmpty else {
            return Paper.Section(
                title, [.paragraph("Every question has a full answer, and no report is owed.")])
        }
        var blocks: [Paper.Block] = []
        if !questions.isEmpty { blocks.append(.table(questionTable)) }
        if !owed.isEmpty {
            blocks.append(.table(scope.owedTable("Reports that are owed, the longest open first", of: owed)))
        }
        return Paper.Section(title, blocks)
    }

    private var questionTable: PaperTable {
        PaperTable(
            "Questions without a full answer",
            columns: [.init("Question"), .init("To"), .init("Asked", .word), .init("State"), .init("Plan")],
            rows: questions.map { ref in
                let records = scope.records(ref)
                let question = records.questions[ref.row]
                let state = scope.store.questionState(of: ref)
                return [
                    .init(records.string(question.text)), .init(scope.names(question.to, in: ref.plan)),
                    .init(records.meetings[Int(question.meeting)].date.edtf.map(Shown.date) ?? ""),
                    .init(state.answers.isEmpty ? "no answer" : "answered in part"),
                    .init(scope.planName(of: ref)),
                ]
            }
        ).withoutEmptyColumns
    }
}
