import PlanModel

/// What is said to come before something else but is dated after it: of two milestones or two documents, or of a
/// meeting and what was reported, answered or responded to it.
enum OrderImpossible: FindingReader {
    static func findings(in store: PlanStore) -> [Finding] {
        store.plans.indices.flatMap { plan in
            reversedRelations(in: plan, of: store) + earlyAnswers(in: plan, of: store)
                + earlyReports(in: plan, of: store)
        }
    }

    static func text(of finding: Finding, in store: PlanStore) -> FindingText {
        guard case .text(let what) = finding.detail else { return relationText(of: finding, in: store) }
        return FindingText(
            "\(store.titled(finding)): \(what).",
            ask: "On which day was \(store.titled(finding)) really raised, and on which was it taken up?")
    }

    // MARK: Relations

    private static func reversedRelations(in place: Int, of store: PlanStore) -> [Finding] {
        let records = store.plans[place].records
        return records.lists.relations.range.compactMap { row in
            guard records.relations[row].kind == .precedes,
                let (from, to) = store.ends(of: records.relations[row], in: place),
                let first = store.date(of: from)?.firstDay, let last = store.date(of: to)?.lastDay,
                first > last
            else { return nil }
            let ordered = store.inFileOrder([FindingRecord(from), FindingRecord(to)])
            return Finding(
                .orderImpossible, ordered[0], others: Array(ordered.dropFirst()), detail: .entry(row))
        }
    }

    private static func relationText(of finding: Finding, in store: PlanStore) -> FindingText {
        let relation = store.plans[finding.record.plan].records.relations[finding.entry]
        guard let (from, to) = store.ends(of: relation, in: finding.record.plan) else {
            return FindingText("", ask: "")
        }
        let dates = [from, to].map { store.date(of: $0).map { Shown.date($0) } ?? "" }
        return FindingText(
            "\(store.titled(from)), \(dates[0]), is to come before \(store.titled(to)), \(dates[1]), but is dated after it.",
            ask: "Which is right: that \(store.titled(from)) comes before \(store.titled(to)), or the dates "
                + "\(dates[0]) and \(dates[1])?")
    }

    // MARK: Meetings

    private static func earlyAnswers(in place: Int, of store: PlanStore) -> [Finding] {
        let plan = store.plans[place]
        return plan.rows(of: .question).flatMap { row -> [Finding] in
            let question = plan.records.questions[Int(row)]
            let dates = plan.records.answers[question.answers].compactMap(\.on.edtf)
            return early(
                dates, "an answer", to: question.meeting, FindingRecord(place, .record(.question), Int(row)),
                in: plan)
        }
    }

    private static func earlyReports(in place: Int, of store: PlanStore) -> [Finding] {
        let plan = store.plans[place]
        return plan.rows(of: .resolution).flatMap { row -> [Finding] in
            let resolution = plan.records.resolutions[Int(row)]
            let record = FindingRecord(place, .record(.resolution), Int(row))
            let reports = plan.records.reports[resolution.reports].compactMap(\.on.edtf)
            let response = [resolution.response.map { EDTF($0.on) }].compactMap { $0 }
            return early(reports, "a report", to: resolution.meeting, record, in: plan)
                + early(response, "the response", to: resolution.meeting, record, in: plan)
        }
    }

    /// A finding for each date that counts and lies before the meeting.
    private static func early(
        _ dates: [EDTF], _ what: String, to meeting: Int32, _ record: FindingRecord,
        in plan: PlanStore.OpenPlan
    ) -> [Finding] {
        guard !dates.isEmpty, let date = plan.records.meetings[Int(meeting)].date.edtf,
            let first = date.firstDay,
            date.counts(on: plan.states.asOf)
        else { return [] }
        return dates.filter { $0.counts(on: plan.states.asOf) && $0.lastDay.map { $0 < first } == true }.map {
            let said = "\(what) is dated \(Shown.date($0)), before its meeting of \(Shown.date(date))"
            return Finding(.orderImpossible, record, detail: .text(said))
        }
    }
}

extension PlanStore {
    /// The two milestones or the two documents that a relation joins.
    fileprivate func ends(of relation: Relation, in plan: Int) -> (from: RecordRef, to: RecordRef)? {
        let records = plans[plan].records
        let from = records.records(atEnd: relation.from)
        let to = records.records(atEnd: relation.to)
        for kind in [RecordKind.milestone, .document] {
            guard let one = from.first(where: { $0.kind == kind }),
                let other = to.first(where: { $0.kind == kind }),
                let first = find(one, in: plan), let second = find(other, in: plan)
            else { continue }
            return (first, second)
        }
        return nil
    }

    /// A milestone's due date in force, a document's date.
    fileprivate func date(of ref: RecordRef) -> EDTF? {
        let plan = plans[ref.plan]
        return ref.kind == .milestone
            ? plan.records.dueDateInForce(plan.records.milestones[ref.row], on: plan.states.asOf)
            : plan.records.documents[ref.row].date.edtf
    }
}
