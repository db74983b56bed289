import PlanModel

/// Numbers that each grow with one sort of change of the records, so that what is derived is worked out anew only
/// where it depends on what changed.
package struct RecordRevisions: Equatable, Sendable {
    /// Records that came, went or were read anew.
    package private(set) var structure = 0
    /// Streams, and the organisations and plans that they stand by.
    package private(set) var funding = 0
    /// Anything but what actions and milestones say of themselves.
    package private(set) var others = 0

    mutating func count(_ changes: [Change]) {
        if changes.contains(where: { !$0.comings.isEmpty }) { structure += 1 }
        let concernsFunding = changes.contains { change in
            change.place.record.kind == .funding || change.place.record.kind == .plan
                || change.concernsOrganisations || !change.comings.isEmpty
        }
        if concernsFunding { funding += 1 }
        let concernsOthers = changes.contains { change in
            (change.place.record.kind != .action && change.place.record.kind != .milestone)
                || change.concernsOrganisations || !change.comings.isEmpty
        }
        if concernsOthers { others += 1 }
    }

    mutating func countReading() {
        structure += 1
        funding += 1
        others += 1
    }
}
