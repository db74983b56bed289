import PlanModel

/// A name that two different organisations or programmes have.
enum Homonym: FindingReader {
    static func findings(in store: PlanStore) -> [Finding] {
        SharedNames(of: store).names.compactMap { shared in
            shared.named.count > 1 ? store.finding(.homonym, of: shared.named, sharing: shared.name) : nil
        }
    }

    static func text(of finding: Finding, in store: PlanStore) -> FindingText {
        let name = Quoted.text(finding.words)
        return FindingText(
            "\(name) is the name of \(store.bearerNames(of: finding).listed).",
            ask: "Are they one, or which of them is meant by \(name)?")
    }
}
