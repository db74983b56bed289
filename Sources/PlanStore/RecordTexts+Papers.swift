import PlanModel

extension PlanStore {
    func texts(of document: PlanDocument, in plan: PlanRecords, plan index: Int) -> RecordTexts {
        var texts = RecordTexts(short: [plan.string(document.id), plan.string(document.title)])
        texts.short += names(document.body, in: plan, plan: index)
        for text in [document.kind, document.url, document.date.printed] { texts.add(text, of: plan) }
        texts.add(document.margin, of: plan)
        for fact in plan.facts[document.facts] {
            texts.add(fact.label, of: plan)
            texts.add(fact.text, of: plan)
            texts.add(fact.margin, of: plan)
        }
        return texts
    }

    func texts(of measure: Measure, in plan: PlanRecords, plan index: Int) -> RecordTexts {
        var texts = RecordTexts(short: [plan.string(measure.id), plan.string(measure.title)])
        texts.short += names(measure.lead, in: plan, plan: index)
        for text in [measure.category, measure.unit, measure.by.printed] { texts.add(text, of: plan) }
        texts.add(measure.margin, of: plan)
        for reading in plan.readings[measure.readings] {
            texts.add(reading.on.printed, of: plan)
            texts.add(reading.margin, of: plan)
        }
        return texts
    }

    func texts(of event: PlanEvent, in plan: PlanRecords, plan index: Int) -> RecordTexts {
        var texts = RecordTexts(short: [plan.string(event.id), plan.string(event.title)])
        texts.short += names(event.organisations, in: plan, plan: index)
        texts.add(event.date.printed, of: plan)
        texts.add(event.margin, of: plan)
        for alternative in plan.alternatives[event.alternatives] {
            texts.add(alternative.why, of: plan)
            texts.add(alternative.margin, of: plan)
        }
        return texts
    }

    func texts(of stage: RouteStage, in plan: PlanRecords) -> RecordTexts {
        var texts = RecordTexts(short: [plan.string(stage.id), plan.string(stage.title)])
        texts.add(stage.purpose, of: plan)
        texts.add(stage.margin, of: plan)
        return texts
    }

    /// The id and names of a referenced organisation; none where nothing is referenced.
    func names(_ reference: Reference, in plan: PlanRecords, plan index: Int) -> [String] {
        guard !reference.id.isAbsent else { return [] }
        let id = plan.string(reference.id)
        guard let entry = directory.entry(plan: index, row: reference.row) else { return [id] }
        let organisation = directory.entries[entry]
        return [id, organisation.name] + [organisation.short].compactMap { $0 }
    }
}
