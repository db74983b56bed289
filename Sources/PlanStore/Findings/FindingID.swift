package import PlanModel

/// What tells a finding from all others, whether somebody dismissed it or not, for as long as its record has its
/// row.
///
/// It is plain numbers, for every row of every list has room for it.
package struct FindingID: Hashable, Sendable {
    /// Nil for what a person wrote down.
    private let rule: FindingRule?
    private let kind: FindingRecord.Kind
    private let plan: Int32
    private let row: Int32
    /// Which of those that the rule finds about the record; of what a person wrote down the place in the plan's list.
    private let number: Int32

    init(_ finding: Finding) {
        switch finding.origin {
        case .rule(let rule): (self.rule, number) = (rule, finding.number)
        case .authored(let place): (rule, number) = (nil, Int32(place.index))
        }
        kind = finding.record.kind
        plan = Int32(finding.record.plan)
        row = Int32(finding.record.row)
    }

    private init(_ id: FindingID, about record: FindingRecord) {
        (rule, number) = (id.rule, id.number)
        kind = record.kind
        plan = Int32(record.plan)
        row = Int32(record.row)
    }

    /// The same finding where its record has another row; nil where that is gone.
    ///
    /// - Parameter record: Where a record stands now.
    package func following(_ record: (FindingRecord) -> FindingRecord?) -> FindingID? {
        record(FindingRecord(Int(plan), kind, Int(row))).map { FindingID(self, about: $0) }
    }
}

extension Finding {
    package var id: FindingID { FindingID(self) }
}

extension PlanStore {
    /// The findings, in file order, each with which it is of those that its rule finds about its record.
    func numbered(_ findings: [Finding]) -> [Finding] {
        var numbered = findings
        // Those about one record stand together, but for records that were made since and have no place in a file.
        var counts: [FindingRecord: [FindingRule: Int32]] = [:]
        for place in numbered.indices {
            let finding = numbered[place]
            guard case .rule(let rule) = finding.origin else { continue }
            if plans[finding.record.plan].records.margin(of: finding.record).origin == 0 {
                numbered[place].number = counts[finding.record]?[rule] ?? 0
                counts[finding.record, default: [:]][rule, default: 0] += 1
            } else if place > 0, numbered[place - 1].origin == finding.origin,
                numbered[place - 1].record == finding.record
            {
                numbered[place].number = numbered[place - 1].number + 1
            }
        }
        return numbered
    }

    /// The note that is an authored finding: who wrote it down, when and why; nil for what a rule found.
    package func authorship(of finding: Finding) -> FindingNote? {
        guard case .authored(let place) = finding.origin else { return nil }
        return note(at: place)
    }
}
