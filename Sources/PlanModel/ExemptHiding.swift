/// Takes what is exempt from publication out of a plan's lists.
struct ExemptHiding {
    var plan: PlanRecords
    /// Rows of records that nothing may lead to any more, by kind.
    let organisations: Set<Int32>
    let documents: Set<Int32>
    let funding: Set<Int32>
    let actions: Set<Int32>
    let milestones: Set<Int32>
    let stages: Set<Int32>

    init(_ plan: PlanRecords) {
        self.plan = plan
        organisations = ExemptHiding.exempt(plan.organisations)
        documents = ExemptHiding.exempt(plan.documents)
        funding = ExemptHiding.exempt(plan.funding)
        stages = ExemptHiding.exempt(plan.stages)
        var hidden: Set<Int32> = []
        // An action's row comes after that of the action above it.
        for (row, action) in plan.actions.enumerated() {
            let isBelowHidden =
                hidden.contains(action.parent)
                || (action.pillar >= 0 && plan.pillars[Int(action.pillar)].margin.isExempt)
            if isBelowHidden || action.margin.isExempt { hidden.insert(Int32(row)) }
        }
        actions = hidden
        milestones = plan.milestones.indices.reduce(into: []) { rows, row in
            let milestone = plan.milestones[row]
            if milestone.margin.isExempt || hidden.contains(milestone.action) { rows.insert(Int32(row)) }
        }
    }

    private static func exempt<Record: PlanRecord>(_ records: [Record]) -> Set<Int32> {
        records.indices.reduce(into: []) { rows, row in
            if records[row].margin.isExempt { rows.insert(Int32(row)) }
        }
    }

    mutating func hide() {
        hideChildren()
        hideSources()
        hideEntries()
        hideMeetingEntries()
        hideReferences()
        plan.hideUnlisted()
        hideNotesOnHidden()
    }

    /// What was found about a hidden record is not said either.
    private mutating func hideNotesOnHidden() {
        let records = plan
        plan.lists.findingNotes = kept(plan.lists.findingNotes, \.findingNotes) {
            records.isHidden(records.string($0.record))
        }
    }

    private mutating func hideChildren() {
        plan.lists.pillars = kept(plan.lists.pillars, \.pillars)
        plan.lists.organisations = kept(plan.lists.organisations, \.organisations)
        plan.lists.documents = kept(plan.lists.documents, \.documents)
        plan.lists.funding = kept(plan.lists.funding, \.funding)
        plan.lists.meetings = kept(plan.lists.meetings, \.meetings)
        plan.lists.measures = kept(plan.lists.measures, \.measures)
        plan.lists.events = kept(plan.lists.events, \.events)
        for row in plan.pillars.indices {
            plan.pillars[row].actions = kept(plan.pillars[row].actions, \.actions)
        }
        for row in plan.actions.indices {
            plan.actions[row].actions = kept(plan.actions[row].actions, \.actions)
            plan.actions[row].milestones = kept(plan.actions[row].milestones, \.milestones)
        }
        for row in plan.meetings.indices {
            plan.meetings[row].questions = kept(plan.meetings[row].questions, \.questions)
            plan.meetings[row].resolutions = kept(plan.meetings[row].resolutions, \.resolutions)
        }
        if var map = plan.routeMap {
            map.stages = kept(map.stages, \.stages)
            plan.routeMap = map.margin.isExempt ? nil : map
        }
    }

    /// Lists of records without ids.
    private mutating func hideEntries() {
        for row in plan.actions.indices {
            plan.actions[row].confidence = kept(plan.actions[row].confidence, \.confidence)
            plan.actions[row].updates = kept(plan.actions[row].updates, \.updates)
        }
        for row in plan.milestones.indices {
            plan.milestones[row].revisions = kept(plan.milestones[row].revisions, \.revisions)
            plan.milestones[row].evidence = kept(plan.milestones[row].evidence, \.evidence)
        }
        for row in plan.milestoneAsides.indices {
            plan.milestoneAsides[row].alternatives = kept(
                plan.milestoneAsides[row].alternatives, \.alternatives)
            let target = Int(plan.milestoneAsides[row].targetRow)
            if target >= 0, plan.targets[target].margin.isExempt {
                plan.milestoneAsides[row].targetRow = -1
            }
        }
        for row in plan.documents.indices {
            plan.documents[row].facts = kept(plan.documents[row].facts, \.facts)
        }
        for row in plan.funding.indices {
            plan.funding[row].years = kept(plan.funding[row].years, \.years)
            plan.funding[row].alternatives = kept(plan.funding[row].alternatives, \.alternatives)
        }
        for row in plan.measures.indices {
            plan.measures[row].readings = kept(plan.measures[row].readings, \.readings)
        }
        for row in plan.events.indices {
            plan.events[row].alternatives = kept(plan.events[row].alternatives, \.alternatives)
        }
        let hiddenNames = hiddenNames
        let records = plan
        plan.lists.relations = kept(plan.lists.relations, \.relations) { relation in
            [relation.from, relation.to].contains { hiddenNames.contains(records.string($0)) }
        }
        plan.lists.participation = kept(plan.lists.participation, \.participation)
        let hiddenDocuments = documents
        plan.lists.signOffs = kept(plan.lists.signOffs, \.signOffs) {
            hiddenDocuments.contains($0.document.row)
        }
        if var map = plan.routeMap {
            map.items = kept(map.items, \.routeItems)
            plan.routeMap = map
        }
    }

    /// What a relation may call a hidden record: its id, alone or behind its kind.
    private var hiddenNames: Set<String> {
        let ids: [(String, [Text])] = [
            ("organisation", organisations.map { plan.organisations[Int($0)].id }),
            ("action", actions.map { plan.actions[Int($0)].id }),
            ("milestone", milestones.map { plan.milestones[Int($0)].id }),
            ("document", documents.map { plan.documents[Int($0)].id }),
        ]
        return ids.reduce(into: []) { names, kind in
            for id in kind.1.map(plan.string) { names.formUnion([id, "\(kind.0):\(id)"]) }
        }
    }

    private mutating func hideMeetingEntries() {
        for row in plan.questions.indices {
            plan.questions[row].answers = kept(plan.questions[row].answers, \.answers)
            let (parts, moved) = keptParts(plan.questions[row].parts)
            plan.questions[row].parts = parts
            for answer in plan.questions[row].answers.range {
                plan.answers[answer].parts = kept(plan.answers[answer].parts, movedBy: moved)
            }
        }
        for row in plan.resolutions.indices {
            plan.resolutions[row].reports = kept(plan.resolutions[row].reports, \.reports)
            if plan.resolutions[row].response?.margin.isExempt == true {
                plan.resolutions[row].response = nil
            }
            let (parts, moved) = keptParts(plan.resolutions[row].parts)
            plan.resolutions[row].parts = parts
            for report in plan.resolutions[row].reports.range {
                plan.reports[report].answers = kept(plan.reports[report].answers, movedBy: moved)
                plan.reports[report].partly = kept(plan.reports[report].partly, movedBy: moved)
            }
        }
    }
}
