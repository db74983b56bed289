import PlanModel
import PlanStore

extension Paper {
    /// The progress report: how far the plans are, what is late or questionable, and every action by pillar.
    package static func tracker(of material: PaperMaterial) -> Paper {
        material.paper { TrackerPaper($0).paper }
    }
}

private struct TrackerPaper {
    let scope: PaperScope
    private let milestones: [RecordRef]
    private let keptMilestones: Set<RecordRef>
    private let actions: Set<RecordRef>

    init(_ scope: PaperScope) {
        self.scope = scope
        milestones = scope.kept(.milestone)
        keptMilestones = Set(milestones)
        actions = Set(scope.kept(.action))
    }

    var paper: Paper {
        let isEmpty = milestones.isEmpty && actions.isEmpty
        return Paper(
            title: "Progress report: \(scope.plansTitle)", facts: scope.facts,
            sections: isEmpty
                ? []
                : [atAGlance] + [overdue, questionable, dueNext].compactMap(\.self)
                    + scope.places.compactMap(progress) + [changes].compactMap(\.self) + [
                        PaperLegend.section(of: scope)
                    ],
            emptyText: "No action and no milestone of these plans is kept by this filter.")
    }

    // MARK: - Numbers

    private var atAGlance: Paper.Section {
        let counts = MilestoneTally(milestones.map(scope.state))
        let groups = scope.places.count == 1 ? pillarGroups : planGroups
        let name = scope.places.count == 1 ? scope.pillarTerm(of: scope.places[0]) : "Plan"
        let title = "Milestones by \(name.lowercased())"
        var blocks: [Paper.Block] = [.paragraph(counts.sentence(actions: actions.count))]
        if !groups.isEmpty, counts.all > 0 {
            blocks.append(
                .chart(
                    PaperChart(
                        title, parts: MilestoneTally.parts,
                        bars: groups.map { PaperChart.Bar($0.0, $0.1.values) })))
            blocks.append(.table(MilestoneTally.table(title, of: groups, named: name)))
        }
        return Paper.Section("At a glance", blocks)
    }

    private var pillarGroups: [(String, MilestoneTally)] {
        var own: [RecordRef: [RecordRef]] = [:]
        for ref in milestones { own[pillar(of: scope.action(of: ref)), default: []].append(ref) }
        return scope.places.flatMap { scope.store.rows(of: .pillar, in: $0) }.compactMap { pillar in
            own[pillar].map { (scope.name(of: pillar), MilestoneTally($0.map(scope.state))) }
        }
    }

    private func pillar(of action: RecordRef) -> RecordRef {
        RecordRef(
            plan: action.plan, kind: .pillar, row: Int(scope.records(action).actions[action.row].pillar))
    }

    private var planGroups: [(String, MilestoneTally)] {
        scope.places.map { plan in
            (
                scope.store.plans[plan].records.title,
                MilestoneTally(milestones.filter { $0.plan == plan }.map(scope.state))
            )
        }
    }

    // MARK: - Lists

    private var overdue: Paper.Section? {
        let late = scope.latestFirst(milestones)
        guard !late.isEmpty else { return nil }
        return Paper.Section(
            "Overdue milestones",
            [.table(scope.lateTable("Overdue milestones, the most days late first", of: late))])
    }

    private var questionable: Paper.Section? {
        let rows = milestones.filter {
            scope.state($0).isQuestionable && scope.state($0).timeliness != .cancelled
        }
        guard !rows.isEmpty else { return nil }
        return Paper.Section(
            "Questionable milestones",
            [
                .paragraph(
                    "What was said of these milestones, done or not, does not show that they were met."),
                .table(scope.evidenceTable("Questionable milestones and what the evidence shows", of: rows)),
            ])
    }

    private var dueNext: Paper.Section? {
        let rows = milestones.filter { scope.state($0).timeliness == .dueSoon }
        guard !rows.isEmpty else { return nil }
        let table = PaperTable(
            "Milestones that fall due next",
            columns: [.init("Milestone"), .init("Lead"), .init("Due", .word)],
            rows: rows.map {
                [.init(scope.name(of: $0)), .init(scope.leads(of: $0)), .init(scope.due(of: $0))]
            })
        return Paper.Section("Due next", [.table(table)])
    }

    // MARK: - Pillar by pillar

    private func progress(ofPlan plan: Int) -> Paper.Section? {
        let byPillar = Dictionary(grouping: scope.store.rows(of: .action, in: plan), by: pillar)
        let pillars = scope.store.rows(of: .pillar, in: plan).compactMap { pillar in
            section(of: pillar, with: byPillar[pillar] ?? [])
        }
        guard !pillars.isEmpty else { return nil }
        let term = scope.pillarTerm(of: plan).lowercased()
        let title =
            scope.places.count == 1
            ? "Progress by \(term)" : "\(scope.store.plans[plan].records.title), by \(term)"
        return Paper.Section(title, sections: pillars)
    }

    private func section(of pillar: RecordRef, with actions: [RecordRef]) -> Paper.Section? {
        let rows = actions.flatMap(lines)
        guard !rows.isEmpty else { return nil }
        let name = scope.name(of: pillar)
        let table = PaperTable(
            "Actions and milestones of \(name)",
            columns: [
                .init("Action or milestone"), .init("Lead"), .init("State"), .init("Due", .word),
                .init("Last update"),
            ], rows: rows)
        return Paper.Section(name, [.table(table.withoutEmptyColumns)])
    }

    /// An action and its milestones, as far as they are kept.
    private func lines(of action: RecordRef) -> [[PaperTable.Cell]] {
        let records = scope.records(action)
        let own = records[children: records.actions[action.row].milestones]
            .map { RecordRef(plan: action.plan, kind: .milestone, row: Int($0)) }
        let kept = own.filter(keptMilestones.contains)
        guard actions.contains(action) || !kept.isEmpty else { return [] }
        let head: [PaperTable.Cell] = [
            .init(scope.name(of: action)), .init(scope.leads(of: action)),
            .init(scope.standing(ofAction: action)), "",
            .init(scope.lastWord(ofAction: action.row, in: action.plan) ?? "no word is recorded"),
        ]
        return [head]
            + kept.map { ref in
                [
                    .init(scope.name(of: ref), depth: 1), "", scope.standing(ofMilestone: ref),
                    .init(scope.due(of: ref)), "",
                ]
            }
    }

    // MARK: - Changes

    private var changes: Paper.Section? {
        guard let older = scope.older else { return nil }
        let report = scope.changes(since: older)
        let title = "Changes since \(older.name)"
        guard !report.plans.isEmpty else { return Paper.Section(title, [.paragraph("Nothing changed.")]) }
        let sections = report.plans.flatMap { plan in
            plan.sections.map { section in
                Paper.Section(
                    report.plans.count == 1 ? section.title : "\(plan.heading): \(section.title)",
                    [
                        .list(
                            section.changes.map {
                                Paper.Point($0.message, below: [$0.attribution].compactMap(\.self))
                            })
                    ])
            }
        }
        return Paper.Section(title, sections: sections)
    }
}
