import PlanModel

/// Organisations that are part of each other in a circle, within a plan or by way of several.
enum PartOfLoop: FindingReader {
    static func findings(in store: PlanStore) -> [Finding] {
        let entries = store.directory.entries
        let above = entries.map { entry in entry.records.compactMap { store.parent(of: $0) } }
        return Circles(in: above).found.compactMap { circle in
            let members = Set(circle)
            let records = circle.flatMap { entries[$0].records }
                .filter { store.parent(of: $0).map(members.contains) == true }
                .map { FindingRecord($0.plan, .record(.organisation), $0.row) }
            let ordered = store.inFileOrder(records)
            return ordered.first.map { Finding(.partOfLoop, $0, others: Array(ordered.dropFirst())) }
        }
    }

    static func text(of finding: Finding, in store: PlanStore) -> FindingText {
        let names = store.names(of: finding)
        guard names.count > 1 else {
            return FindingText(
                "\(store.titled(finding)) is said to be part of itself.",
                ask: "What is \(store.titled(finding)) part of?")
        }
        return FindingText(
            "\(names.listed) are said to be part of each other in a circle.",
            ask: "Which of \(names.listed) is part of which?")
    }
}

extension PlanStore {
    /// The organisation that one record of an organisation says it is part of.
    fileprivate func parent(of record: (plan: Int, row: Int)) -> Int? {
        directory.entry(
            plan: record.plan, row: plans[record.plan].records.organisations[record.row].partOf.row)
    }

    /// What the records of a finding are called, each name once.
    func names(of finding: Finding) -> [String] {
        finding.records.map { titled($0) }.reduce(into: []) { names, name in
            if !names.contains(name) { names.append(name) }
        }
    }
}
