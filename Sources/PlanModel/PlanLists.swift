/// The lists that stand directly in a plan.
///
/// A record's row is for life; whether it is still in the plan, and at which place, only its list says.
package struct PlanLists: Equatable, Sendable {
    package var pillars = Rows()
    package var organisations = Rows()
    package var documents = Rows()
    package var funding = Rows()
    package var meetings = Rows()
    package var measures = Rows()
    package var events = Rows()
    package var relations = Run<Relation>()
    package var signOffs = Run<SignOff>()
    package var participation = Run<Participation>()
    package var findingNotes = Run<FindingNote>()

    package init() {}
}
