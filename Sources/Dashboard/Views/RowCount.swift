import PlanModel

/// A number in a view's title: how many of its rows are of a kind, and by what rule.
struct RowCount<Row: Sendable>: Sendable {
    /// What stands behind the number: `owed`.
    let noun: String
    /// For a noun that says more than one with another form.
    let plural: String?
    let rule: String
    /// Whether it is left out where there is none.
    let isRare: Bool
    let includes: @Sendable (Row) -> Bool

    init(
        _ noun: String, plural: String? = nil, isRare: Bool = false, rule: String,
        includes: @escaping @Sendable (Row) -> Bool
    ) {
        self.noun = noun
        self.plural = plural ?? noun
        self.isRare = isRare
        self.rule = rule
        self.includes = includes
    }

    /// `3 owed`; nil where it is left out.
    func words(for rows: [Row]) -> String? {
        let count = rows.count(where: includes)
        return count == 0 && isRare ? nil : Shown.count(count, noun, plural)
    }
}
