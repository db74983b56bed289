/// A body, a team or a company; stands for all that are part of it.
package struct Organisation: IdentifiedRecord {
    package var margin = Margin()
    package var id = Text.absent
    package var name = Text.absent
    package var short = Text.absent
    package var aliases = Run<Text>()
    package var partOf = Reference()
    package var kind: OrganisationKind?
    /// Identifiers as org-id.guide gives them, e.g. `GB-LAE-COV`.
    package var identifiers = Run<Text>()
    package var notSameAs = Run<Text>()

    package init() {}
}

/// How two records stand to each other.
package struct Relation: PlanRecord {
    package var margin = Margin()
    /// An organisation, action, milestone or document id, `kind:ID` where an id would be ambiguous.
    package var from = Text.absent
    package var kind = RelationKind.oversees
    package var to = Text.absent
    package var frequency = Text.absent
    package var period = PrintedDate()

    package init() {}
}
