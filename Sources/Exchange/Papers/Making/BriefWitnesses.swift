import PlanModel
import PlanStore

/// What to ask whom: for each witness that something hangs on, its lines of enquiry.
struct BriefWitnesses {
    private let scope: PaperScope
    /// How many things each organisation of the directory is named for.
    private var weights: [Int: Int] = [:]

    /// A brief is to be read in minutes; who wants them all asks for their sheets.
    private static let most = 15

    init(_ scope: PaperScope, late: [RecordRef], owed: [Obligation], questions: [RecordRef]) {
        self.scope = scope
        for ref in late {
            let records = scope.records(ref)
            count(records.run(records.actions[Int(records.milestones[ref.row].action)].leads), in: ref.plan)
        }
        for ref in questions { count(scope.records(ref).questions[ref.row].to, in: ref.plan) }
        for obligation in owed {
            if let entry = obligation.respondent { weights[entry, default: 0] += 1 }
        }
    }

    private mutating func count(_ list: Run<Reference>, in plan: Int) {
        for reference in scope.store.plans[plan].records.references[list] {
            if let entry = scope.store.directory.entry(plan: plan, row: reference.row) {
                weights[entry, default: 0] += 1
            }
        }
    }

    /// The witnesses that most is asked of first; of those that the same is asked of in the directory's order.
    private var witnesses: [Int] {
        let wanted = scope.filter.leads.reduce(into: Set<Int>()) {
            $0.formUnion(scope.store.directory.covers($1))
        }
        return weights.keys.filter { wanted.isEmpty || wanted.contains($0) }
            .sorted { (weights[$0] ?? 0, $1) > (weights[$1] ?? 0, $0) }
    }

    var sections: [Paper.Section] {
        let witnesses = witnesses
        let shown = witnesses.prefix(Self.most)
        let sections = shown.compactMap(section)
        guard !sections.isEmpty else { return [] }
        let rest = witnesses.count - shown.count
        let more: [Paper.Block] =
            rest == 0
            ? []
            : [
                .paragraph(
                    "Of \(Shown.count(rest, "other witness", "other witnesses")) less is asked; each has a witness sheet."
                )
            ]
        return [Paper.Section("Lines of enquiry by witness", more, sections: sections)]
    }

    private func section(of entry: Int) -> Paper.Section? {
        var filter = scope.filter
        filter.leads = []
        let sheet = WitnessSheet(of: entry, in: scope.store, keeping: filter, heldUpBy: scope.whole)
        let lines = sheet.lines.filter { line in
            // What is only worth a note is for the officer, not for the chair.
            if case .enquiry(let enquiry) = line.subject { return enquiry.severity != .note }
            return false
        }
        guard !lines.isEmpty else { return nil }
        let words = WitnessWords(scope: scope)
        return Paper.Section(scope.store.directory.entries[entry].name, [.list(lines.map(words.point))])
    }
}
