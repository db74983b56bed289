import PlanModel

/// An alias that names two organisations: as an alias of both, or as an alias of one and a name of the other.
enum AliasShared: FindingReader {
    static func findings(in store: PlanStore) -> [Finding] {
        SharedNames(of: store).names.compactMap { shared in
            let bearers = shared.aliased + shared.named.filter(\.isOrganisation)
            guard !shared.aliased.isEmpty, bearers.count > 1 else { return nil }
            return store.finding(.aliasShared, of: bearers, sharing: shared.name)
        }
    }

    static func text(of finding: Finding, in store: PlanStore) -> FindingText {
        let name = Quoted.text(finding.words)
        return FindingText(
            "The alias \(name) names \(store.bearerNames(of: finding).listed).",
            ask: "Which of them is meant where a paper says \(name)?")
    }
}
