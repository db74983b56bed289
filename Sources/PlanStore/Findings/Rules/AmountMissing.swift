import PlanModel

/// A secured stream of which nobody says how much it is.
enum AmountMissing: FindingReader {
    static func findings(in store: PlanStore) -> [Finding] {
        store.findings(.amountMissing, of: .funding) { plan, row in
            let stream = plan.records.funding[row]
            return stream.status(on: plan.states.asOf) == .secured && stream.amount == nil
        }
    }

    static func text(of finding: Finding, in store: PlanStore) -> FindingText {
        FindingText(
            "\(store.titled(finding)) is secured, but its amount is not given.",
            ask: "How much is \(store.titled(finding))?")
    }
}
