import PlanModel

/// An id that points nowhere, and the member that names it.
struct UnknownReference: Equatable {
    let member: String
    let id: String
}

/// Gathers the references of one record that point nowhere, those inside it that count at the as-of date.
struct UnknownReferences {
    private let plan: PlanRecords
    private let asOf: Day
    private(set) var found: [UnknownReference] = []

    init(of record: FindingRecord, in plan: PlanStore.OpenPlan) {
        self.plan = plan.records
        asOf = plan.states.asOf
        let row = record.row
        switch record.kind {
        case .record(let kind): add(kind, row)
        case .signOff:
            add("document", self.plan.signOffs[row].document)
            add("organisation", self.plan.signOffs[row].organisation)
            add(sources: self.plan.signOffs[row].margin)
        case .note: break
        }
    }

    private mutating func add(_ kind: RecordKind, _ row: Int) {
        switch kind {
        case .plan: addPlan()
        case .pillar: add(sources: plan.pillars[row].margin)
        case .action: add(plan.actions[row])
        case .milestone: add(plan.milestones[row])
        case .organisation:
            add("partOf", plan.organisations[row].partOf)
            add(sources: plan.organisations[row].margin)
        case .document:
            add("body", plan.documents[row].body)
            add(sources: plan.documents[row].margin)
            for fact in plan.facts[plan.documents[row].facts] { add(sources: fact.margin) }
        case .funding: add(plan.funding[row])
        case .meeting:
            add("body", plan.meetings[row].body)
            if counts(plan.meetings[row].date.edtf) { add(sources: plan.meetings[row].margin) }
        case .question: add(plan.questions[row])
        case .resolution: add(plan.resolutions[row])
        case .measure: add(plan.measures[row])
        case .event:
            guard counts(plan.events[row].date.edtf) else { return }
            add("organisations", plan.events[row].organisations)
            add(sources: plan.events[row].margin)
            add(sourcesOf: plan.alternatives[plan.events[row].alternatives])
        case .stage: add(sources: plan.stages[row].margin)
        }
    }

    private mutating func add(_ action: PlanAction) {
        add("leads", plan.run(action.leads))
        add("support", plan.run(action.support))
        add("funding", plan.run(action.funding))
        add(sources: action.margin)
        for row in plan.run(action.updates).range where counts(plan.updates[row].on.edtf) {
            add("milestones", plan.aside(of: plan.updates[row]).milestones)
            add(sources: plan.updates[row].margin)
        }
        for row in plan.run(action.confidence).range where plan.confidence[row].on <= asOf {
            add(sources: plan.confidence[row].margin)
        }
    }

    private mutating func add(_ milestone: Milestone) {
        add(sources: milestone.margin)
        add(sourcesOf: plan.alternatives[plan.aside(of: milestone).alternatives])
        for row in plan.run(milestone.revisions).range where plan.revisions[row].on <= asOf {
            add(sources: plan.revisions[row].margin)
        }
        for row in plan.run(milestone.evidence).range where plan.evidence[row].on <= asOf {
            add(sources: plan.evidence[row].margin)
        }
        if let target = plan.target(of: milestone) { add(sources: target.margin) }
    }

    private mutating func add(_ stream: FundingStream) {
        add("funders", stream.funders)
        add("recipients", stream.recipients)
        add("actions", stream.actions)
        add(sources: stream.margin)
        add(sourcesOf: plan.years[stream.years])
        add(sourcesOf: plan.alternatives[stream.alternatives])
    }

    private mutating func add(_ question: Question) {
        guard counts(plan.meetings[Int(question.meeting)].date.edtf) else { return }
        add("to", question.to)
        add(sources: question.margin)
        add(sourcesOf: plan.parts[question.parts])
        for row in question.answers.range where counts(plan.answers[row].on.edtf) {
            add("parts", plan.answers[row].parts)
            add(sources: plan.answers[row].margin)
        }
    }

    private mutating func add(_ resolution: Resolution) {
        guard counts(plan.meetings[Int(resolution.meeting)].date.edtf) else { return }
        add("respondents", resolution.respondents)
        add("actions", resolution.actions)
        add(sources: resolution.margin)
        add(sourcesOf: plan.parts[resolution.parts])
        if let response = resolution.response, response.on <= asOf { add(sources: response.margin) }
        for row in resolution.reports.range where counts(plan.reports[row].on.edtf) {
            add("from", plan.reports[row].from)
            add("answers", plan.reports[row].answers)
            add("partly", plan.reports[row].partly)
            add(sources: plan.reports[row].margin)
        }
    }

    private mutating func add(_ measure: Measure) {
        add("action", measure.action)
        add("lead", measure.lead)
        add(sources: measure.margin)
        for row in measure.readings.range where counts(plan.readings[row].on.edtf) {
            add(sources: plan.readings[row].margin)
        }
    }

    /// What stands in the plan beside its records.
    private mutating func addPlan() {
        add(sources: plan.head.margin)
        for relation in plan.relations[plan.lists.relations] {
            for (member, end) in [("from", relation.from), ("to", relation.to)] where !plan.isEnd(end) {
                note(member, plan.string(end))
            }
            add(sources: relation.margin)
        }
        if let map = plan.routeMap {
            add(sources: map.margin)
            for item in plan.routeItems[map.items] {
                add("stage", item.stage)
                add("action", item.action)
                add(sources: item.margin)
            }
        }
        add(sourcesOf: plan.participation[plan.lists.participation])
        for note in plan.findingNotes[plan.lists.findingNotes] where note.on <= asOf {
            if !plan.isNamed(by: plan.string(note.record)) { self.note("record", plan.string(note.record)) }
            add(sources: note.margin)
        }
    }

    private func counts(_ date: EDTF?) -> Bool { date?.counts(on: asOf) == true }

    private mutating func add(_ member: String, _ reference: Reference) {
        if !reference.isKnown, !reference.id.isAbsent { note(member, plan.string(reference.id)) }
    }

    private mutating func add(_ member: String, _ list: Run<Reference>) {
        for place in list.range { add(member, plan.references[place]) }
    }

    private mutating func add(sources margin: Margin) {
        for source in plan.sources(of: margin) { add("source", source.document) }
    }

    private mutating func add(sourcesOf entries: ArraySlice<some PlanRecord>) {
        for entry in entries { add(sources: entry.margin) }
    }

    /// Each id once for a member, however often it is named.
    private mutating func note(_ member: String, _ id: String) {
        let reference = UnknownReference(member: member, id: id)
        if !found.contains(reference) { found.append(reference) }
    }
}

extension PlanRecords {
    /// The kinds of record that a relation may join.
    private static let endKinds: [RecordKind] = [.organisation, .action, .milestone, .document]

    /// The records that an end of a relation may mean: an id, alone or behind its kind.
    func records(atEnd end: Text) -> [RecordName] {
        let text = string(end)
        let bare = PlanRecords.endKinds.map { RecordName($0, text) }
        let named = RecordName(text).flatMap { PlanRecords.endKinds.contains($0.kind) ? [$0] : nil } ?? []
        return (bare + named).filter { row(of: $0) != nil }
    }

    fileprivate func isEnd(_ end: Text) -> Bool { !records(atEnd: end).isEmpty }

    /// Whether `kind:id`, or the name of a sign-off, is that of a record in the plan.
    fileprivate func isNamed(by name: String) -> Bool {
        RecordName(name).map { row(of: $0) != nil } ?? (signOff(named: name) != nil)
    }
}
