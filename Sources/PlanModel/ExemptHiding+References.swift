// What names a hidden record from elsewhere falls silent.
extension ExemptHiding {
    mutating func hideReferences() {
        for row in plan.actions.indices {
            plan.actions[row].leads = kept(plan.actions[row].leads, without: organisations)
            plan.actions[row].support = kept(plan.actions[row].support, without: organisations)
            plan.actions[row].funding = kept(plan.actions[row].funding, without: funding)
        }
        for row in plan.updateAsides.indices {
            plan.updateAsides[row].milestones = kept(
                plan.updateAsides[row].milestones, without: milestones)
        }
        for row in plan.organisations.indices {
            plan.organisations[row].partOf = kept(plan.organisations[row].partOf, without: organisations)
        }
        for row in plan.documents.indices {
            plan.documents[row].body = kept(plan.documents[row].body, without: organisations)
        }
        for row in plan.funding.indices {
            plan.funding[row].funders = kept(plan.funding[row].funders, without: organisations)
            plan.funding[row].recipients = kept(plan.funding[row].recipients, without: organisations)
            plan.funding[row].actions = kept(plan.funding[row].actions, without: actions)
        }
        for row in plan.meetings.indices {
            plan.meetings[row].body = kept(plan.meetings[row].body, without: organisations)
        }
        for row in plan.questions.indices {
            plan.questions[row].to = kept(plan.questions[row].to, without: organisations)
        }
        for row in plan.resolutions.indices {
            plan.resolutions[row].respondents = kept(
                plan.resolutions[row].respondents, without: organisations)
            plan.resolutions[row].actions = kept(plan.resolutions[row].actions, without: actions)
        }
        for row in plan.reports.indices {
            plan.reports[row].from = kept(plan.reports[row].from, without: organisations)
        }
        hideOtherReferences()
    }

    private mutating func hideOtherReferences() {
        for row in plan.measures.indices {
            plan.measures[row].action = kept(plan.measures[row].action, without: actions)
            plan.measures[row].lead = kept(plan.measures[row].lead, without: organisations)
        }
        for row in plan.signOffs.indices {
            plan.signOffs[row].organisation = kept(plan.signOffs[row].organisation, without: organisations)
        }
        for row in plan.events.indices {
            plan.events[row].organisations = kept(plan.events[row].organisations, without: organisations)
        }
        for row in plan.routeItems.indices {
            plan.routeItems[row].stage = kept(plan.routeItems[row].stage, without: stages)
            plan.routeItems[row].action = kept(plan.routeItems[row].action, without: actions)
        }
    }

    /// What stands in an exempt document is not quoted either.
    mutating func hideSources() {
        hideSources(\.pillars)
        hideSources(\.actions)
        hideSources(\.milestones)
        hideSources(\.organisations)
        hideSources(\.documents)
        hideSources(\.funding)
        hideSources(\.meetings)
        hideSources(\.questions)
        hideSources(\.resolutions)
        hideSources(\.measures)
        hideSources(\.events)
        hideSources(\.stages)
        hideSources(\.relations)
        hideSources(\.signOffs)
        hideSources(\.participation)
        hideSources(\.updates)
        hideSources(\.confidence)
        hideSources(\.alternatives)
        hideSources(\.revisions)
        hideSources(\.evidence)
        hideSources(\.years)
        hideSources(\.answers)
        hideSources(\.reports)
        hideSources(\.readings)
        hideSources(\.routeItems)
        hideSources(of: plan.head.margin)
    }

    private mutating func hideSources<Record: PlanRecord>(_ array: WritableKeyPath<PlanRecords, [Record]>) {
        for row in plan[keyPath: array].indices { hideSources(of: plan[keyPath: array][row].margin) }
    }

    private mutating func hideSources(of margin: Margin) {
        let hidden = documents
        let sources = plan.sourceList(of: margin)
        let shown = kept(sources, \.sources) { hidden.contains($0.document.row) }
        var margin = margin
        // The margin has sources, so that its row is there and stays.
        if shown != sources { plan.setSources(shown, of: &margin) }
    }
}
