import PlanModel

/// Works out what to ask a witness: the findings about it, and what it owes, was asked and is late with.
///
/// What a record and a finding both say is asked once: in the record's words where they were put to the witness
/// itself, else in the finding's. What somebody dismissed is asked by neither.
struct WitnessEnquiries {
    private let store: PlanStore
    /// Those about the witness; the dismissed among them too.
    private let findings: [Finding]

    init(_ findings: [Finding], in store: PlanStore) {
        self.findings = findings
        self.store = store
    }

    /// The gravest first; of one weight what it was asked to do, what it was asked, then the latest.
    func lines(of sheet: WitnessSheet) -> [LineOfEnquiry] {
        let lines = put(to: sheet) + byLateness(found + late(of: sheet))
        return NumberOrder.places(of: lines.map { $0.severity.weight }).map { lines[Int($0)] }
    }

    /// What committees put to the witness itself.
    private func put(to sheet: WitnessSheet) -> [LineOfEnquiry] {
        let dismissed = findings.filter { $0.isDismissed && $0.isOf(Self.ofWhatWasPut) }
        let owed = sheet.obligations.filter { owed in
            !dismissed.contains {
                $0.record.ref == owed.obligation.resolution && $0.entry == owed.place
            }
        }
        let asked = sheet.questions.filter { question in
            !dismissed.contains { $0.record.ref == question }
        }
        return owed.map(LineOfEnquiry.owed) + asked.map(LineOfEnquiry.asked)
    }

    private var found: [LineOfEnquiry] {
        findings.filter { !$0.isDismissed && !$0.isOf(Self.ofWhatWasPut) }.map(LineOfEnquiry.found)
    }

    /// The milestones that are late, of which no finding speaks.
    private func late(of sheet: WitnessSheet) -> [LineOfEnquiry] {
        let spokenOf = Set(findings.filter { $0.isOf(Self.ofLateness) }.compactMap(\.record.ref))
        return sheet.leads.filter { lateness(of: $0) > 0 && !spokenOf.contains($0) }.map(LineOfEnquiry.late)
    }

    private func byLateness(_ lines: [LineOfEnquiry]) -> [LineOfEnquiry] {
        let days = lines.map { line -> Int64? in line.record.map { -lateness(of: $0) } ?? 0 }
        return NumberOrder.places(of: days).map { lines[Int($0)] }
    }

    /// In days; none for what is no milestone.
    private func lateness(of ref: RecordRef) -> Int64 {
        guard ref.kind == .milestone else { return 0 }
        return Int64(store.plans[ref.plan].states.milestones[ref.row].daysLate)
    }

    /// What the lines about what was put to the witness say already.
    private static let ofWhatWasPut: Set<FindingRule> = [
        .obligationOverdue, .partUnanswered, .questionUnanswered,
    ]
    /// Those that ask of a late milestone what became of it.
    private static let ofLateness: Set<FindingRule> = [.overdueSilent, .commitmentLapsed, .evidenceShort]
}

extension Finding {
    fileprivate func isOf(_ rules: Set<FindingRule>) -> Bool {
        if case .rule(let rule) = origin { return rules.contains(rule) }
        return false
    }
}

extension Severity {
    fileprivate var weight: Int64 { Int64(Severity.allCases.firstIndex(of: self) ?? 0) }
}
