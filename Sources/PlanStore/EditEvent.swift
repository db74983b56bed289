package import PlanModel

/// Something that was done to a plan, as it was really carried out: what the journal keeps.
package struct EditEvent: Equatable, Sendable {
    package enum Deed: String, CaseIterable, Sendable { case edit, undo, redo }

    package var deed: Deed
    /// What changed; of an undo the changes that took the edit back.
    package var edit: PlanEdit

    package init(_ deed: Deed, _ edit: PlanEdit) {
        self.deed = deed
        self.edit = edit
    }
}
