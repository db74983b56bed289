/// One record naming another.
package struct RecordLink: Hashable, Sendable {
    /// The member in which it does so.
    package let member: String
    package let kind: RecordKind
    /// Row of the record that is named.
    package let row: Int32
}

extension PlanRecords {
    /// Every record that a record names, in the order of its members; unknown ids are left out.
    package func links(from kind: RecordKind, row: Int) -> [RecordLink] {
        var links = Links(plan: self)
        switch kind {
        case .plan: links.add(sources: head.margin)
        case .pillar: links.add(sources: pillars[row].margin)
        case .action: links.add(actions[row])
        case .milestone: links.add(milestones[row])
        case .organisation:
            links.add("partOf", .organisation, organisations[row].partOf)
            links.add(sources: organisations[row].margin)
        case .document:
            links.add("body", .organisation, documents[row].body)
            links.add(sources: documents[row].margin)
        case .funding: links.add(funding[row])
        case .meeting:
            links.add("body", .organisation, meetings[row].body)
            links.add(sources: meetings[row].margin)
        case .question: links.add(questions[row])
        case .resolution: links.add(resolutions[row])
        case .measure:
            links.add("action", .action, measures[row].action)
            links.add("lead", .organisation, measures[row].lead)
            links.add(sources: measures[row].margin)
            for reading in readings[measures[row].readings] { links.add(sources: reading.margin) }
        case .event:
            links.add("organisations", .organisation, events[row].organisations)
            links.add(sources: events[row].margin)
        case .stage: links.add(sources: stages[row].margin)
        }
        return links.found
    }
}

/// The links of one record while they are gathered.
private struct Links {
    let plan: PlanRecords
    var found: [RecordLink] = []

    mutating func add(_ member: String, _ kind: RecordKind, _ reference: Reference) {
        guard reference.isKnown else { return }
        let link = RecordLink(member: member, kind: kind, row: reference.row)
        if !found.contains(link) { found.append(link) }
    }

    mutating func add(_ member: String, _ kind: RecordKind, _ list: Run<Reference>) {
        for reference in plan.references[list] { add(member, kind, reference) }
    }

    mutating func add(_ member: String, _ kind: RecordKind, _ list: ShortRun<Reference>) {
        add(member, kind, plan.run(list))
    }

    mutating func add(sources margin: Margin) {
        for source in plan.sources(of: margin) { add("source", .document, source.document) }
    }

    mutating func add(_ action: PlanAction) {
        add("leads", .organisation, action.leads)
        add("support", .organisation, action.support)
        add("funding", .funding, action.funding)
        add(sources: action.margin)
        for judgement in plan.confidence[plan.run(action.confidence)] { add(sources: judgement.margin) }
        for update in plan.updates[plan.run(action.updates)] {
            add("updates", .milestone, plan.aside(of: update).milestones)
            add(sources: update.margin)
        }
    }

    mutating func add(_ milestone: Milestone) {
        add(sources: milestone.margin)
        for alternative in plan.alternatives[plan.alternatives(of: milestone)] {
            add(sources: alternative.margin)
        }
        for revision in plan.revisions[plan.run(milestone.revisions)] { add(sources: revision.margin) }
        for verdict in plan.evidence[plan.run(milestone.evidence)] { add(sources: verdict.margin) }
    }

    mutating func add(_ stream: FundingStream) {
        add("funders", .organisation, stream.funders)
        add("recipients", .organisation, stream.recipients)
        add("actions", .action, stream.actions)
        add(sources: stream.margin)
        for year in plan.years[stream.years] { add(sources: year.margin) }
        for alternative in plan.alternatives[stream.alternatives] { add(sources: alternative.margin) }
    }

    mutating func add(_ question: Question) {
        add("to", .organisation, question.to)
        add(sources: question.margin)
        for answer in plan.answers[question.answers] { add(sources: answer.margin) }
    }

    mutating func add(_ resolution: Resolution) {
        add("respondents", .organisation, resolution.respondents)
        add("actions", .action, resolution.actions)
        add(sources: resolution.margin)
        for report in plan.reports[resolution.reports] {
            add("reports", .organisation, report.from)
            add(sources: report.margin)
        }
    }
}
