import PlanModel

/// The texts of a record in which a find looks.
package struct RecordTexts: Sendable {
    /// Id, title, name and alias: also matched by letters in order.
    package var short: [String] = []
    package var long: [String] = []

    mutating func add(_ text: Text, of plan: PlanRecords) {
        if let string = plan.optional(text), !string.isEmpty { long.append(string) }
    }

    mutating func add(_ alternatives: Run<Alternative>, of plan: PlanRecords) {
        for alternative in plan.alternatives[alternatives] {
            add(alternative.why, of: plan)
            add(alternative.date.printed, of: plan)
            add(alternative.margin, of: plan)
        }
    }

    mutating func add(_ margin: Margin, of plan: PlanRecords) {
        add(plan.note(of: margin), of: plan)
        for source in plan.sources(of: margin) {
            add(source.ref, of: plan)
            add(source.quote, of: plan)
        }
    }
}

extension PlanStore {
    /// The texts of a record, with the names of the organisations that its row shows.
    package func texts(of ref: RecordRef) -> RecordTexts {
        let plan = plans[ref.plan].records
        switch ref.kind {
        case .plan: return texts(ofPlan: plan)
        case .pillar: return texts(of: plan.pillars[ref.row], in: plan)
        case .action: return texts(of: plan.actions[ref.row], in: plan, plan: ref.plan)
        case .milestone: return texts(of: plan.milestones[ref.row], in: plan, plan: ref.plan)
        case .funding: return texts(of: plan.funding[ref.row], in: plan, plan: ref.plan)
        case .organisation: return texts(of: plan.organisations[ref.row], in: plan)
        case .document: return texts(of: plan.documents[ref.row], in: plan, plan: ref.plan)
        case .meeting: return texts(of: plan.meetings[ref.row], in: plan, plan: ref.plan)
        case .question: return texts(of: plan.questions[ref.row], in: plan, plan: ref.plan)
        case .resolution: return texts(of: plan.resolutions[ref.row], in: plan, plan: ref.plan)
        case .measure: return texts(of: plan.measures[ref.row], in: plan, plan: ref.plan)
        case .event: return texts(of: plan.events[ref.row], in: plan, plan: ref.plan)
        case .stage: return texts(of: plan.stages[ref.row], in: plan)
        }
    }

    private func texts(ofPlan plan: PlanRecords) -> RecordTexts {
        var texts = RecordTexts(short: [plan.id, plan.title] + plan.strings(plan.head.aliases))
        texts.add(plan.head.summary, of: plan)
        texts.add(plan.head.margin, of: plan)
        return texts
    }

    private func texts(of pillar: Pillar, in plan: PlanRecords) -> RecordTexts {
        var texts = RecordTexts(short: [plan.string(pillar.id), plan.string(pillar.title)])
        texts.add(pillar.margin, of: plan)
        return texts
    }

    private func texts(of action: PlanAction, in plan: PlanRecords, plan index: Int) -> RecordTexts {
        var texts = RecordTexts(short: [plan.string(action.id), plan.string(action.title)])
        texts.short += names(action.leads, in: plan, plan: index)
        texts.long += plan.strings(action.places)
        texts.add(action.margin, of: plan)
        for update in plan.updates[action.updates] {
            texts.add(update.text, of: plan)
            texts.add(update.on.printed, of: plan)
            texts.add(update.by, of: plan)
            texts.add(update.margin, of: plan)
        }
        for judgement in plan.confidence[action.confidence] {
            texts.add(judgement.why, of: plan)
            texts.add(judgement.by, of: plan)
            texts.add(judgement.margin, of: plan)
        }
        return texts
    }

    /// With the leads of its action, which stand in its row.
    private func texts(of milestone: Milestone, in plan: PlanRecords, plan index: Int) -> RecordTexts {
        var texts = RecordTexts(short: [plan.string(milestone.id), plan.string(milestone.title)])
        texts.short += names(plan.actions[Int(milestone.action)].leads, in: plan, plan: index)
        texts.add(milestone.due.printed, of: plan)
        texts.add(milestone.done.printed, of: plan)
        texts.add(milestone.margin, of: plan)
        if let target = plan.target(of: milestone) { texts.add(target.unit, of: plan) }
        texts.add(milestone.alternatives, of: plan)
        for revision in plan.revisions[milestone.revisions] {
            texts.add(revision.why, of: plan)
            texts.add(revision.due.printed, of: plan)
            texts.add(revision.by, of: plan)
            texts.add(revision.margin, of: plan)
        }
        for evidence in plan.evidence[milestone.evidence] {
            texts.add(evidence.quote, of: plan)
            texts.add(evidence.by, of: plan)
            texts.add(evidence.margin, of: plan)
        }
        return texts
    }

    private func texts(of stream: FundingStream, in plan: PlanRecords, plan index: Int) -> RecordTexts {
        var texts = RecordTexts(short: [plan.string(stream.id), plan.string(stream.title)])
        texts.short += names(stream.funders, in: plan, plan: index)
        texts.short += names(stream.recipients, in: plan, plan: index)
        for text in [stream.grantId, stream.awarded.printed, stream.start.printed, stream.end.printed] {
            texts.add(text, of: plan)
        }
        texts.add(stream.margin, of: plan)
        texts.add(stream.alternatives, of: plan)
        for year in plan.years[stream.years] { texts.add(year.margin, of: plan) }
        return texts
    }

    private func texts(of organisation: Organisation, in plan: PlanRecords) -> RecordTexts {
        var texts = RecordTexts(short: [plan.string(organisation.id), plan.string(organisation.name)])
        texts.short += [plan.optional(organisation.short)].compactMap { $0 }
        texts.short += plan.strings(organisation.aliases)
        texts.long += plan.strings(organisation.identifiers)
        texts.add(organisation.margin, of: plan)
        return texts
    }

    /// The ids and names of referenced organisations.
    func names(_ list: Run<Reference>, in plan: PlanRecords, plan index: Int) -> [String] {
        plan.references[list].flatMap { names($0, in: plan, plan: index) }
    }
}
