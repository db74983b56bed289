import PlanModel
package import PlanStore

extension Paper {
    /// The sheet of one witness, with the dates, the policy and the filter by which it was made.
    ///
    /// - Parameters:
    ///   - organisation: Any of its records, in the store of the material as it was given.
    ///   - query: What is found on the sheet, as it is narrowed on the screen.
    /// - Returns: Nil where the organisation itself is exempt.
    package static func witness(
        _ organisation: RecordRef, of given: PlanStore, in material: PaperMaterial,
        finding query: FindQuery = FindQuery("")
    ) -> Paper? {
        let wanted = PaperScope(store: given, filter: PlanFilter())
        guard wanted.carried(organisation, to: material.scope.store) != nil else { return nil }
        return material.paper { scope in
            wanted.carried(organisation, to: scope.store).flatMap(scope.store.entry)
                .map { paper(ofWitness: $0, in: scope, finding: query) }
                ?? Paper(title: "", facts: [], sections: [], emptyText: "")
        }
    }

    private static func paper(ofWitness entry: Int, in scope: PaperScope, finding query: FindQuery) -> Paper {
        var narrowed = scope
        narrowed.filter.leads = []
        let store = scope.store
        let all = WitnessSheet(of: entry, in: store, keeping: narrowed.filter, heldUpBy: scope.whole).lines
        let lines = query.isEmpty ? all : all.filter { store.finds($0, by: query) }
        let words = WitnessWords(scope: narrowed)
        var conditions = narrowed.conditions
        if !query.isEmpty {
            if narrowed.filter.isEmpty { conditions = [] }
            conditions.append("Find: \(query.text)")
        }
        if scope.filter.leads.contains(where: { $0 != entry }) {
            conditions.append("The filter by lead is set aside, for the sheet is that of one body.")
        }
        return Paper(
            title: "Witness sheet: \(store.directory.entries[entry].name)",
            facts: words.standing(of: entry) + narrowed.readings + conditions,
            sections: WitnessPart.allCases.compactMap { part in
                let lines = lines.filter { $0.part == part }
                return lines.isEmpty ? nil : words.section(part, lines)
            },
            emptyText: "Nothing in these plans concerns this organisation at this date.")
    }
}
