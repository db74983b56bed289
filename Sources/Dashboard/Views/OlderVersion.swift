package import PlanModel

/// An older version of the open plans, with which the view of the changes compares them.
package struct OlderVersion: Sendable {
    package struct Plan: Sendable {
        package var records: PlanRecords
        /// The day at which it was last looked at, where it is known.
        package var seen: Day?

        package init(_ records: PlanRecords, seen: Day? = nil) {
            self.records = records
            self.seen = seen
        }
    }

    /// How titles and sentences name it.
    package var name: String
    package var plans: [Plan]
    /// Whether an open plan that it lacks is new; else nothing is known of how that stood.
    package var isWhole: Bool
    /// Counts the versions that were compared with, so that what is worked out of one is told from another's.
    var number = 0

    package init(name: String, plans: [Plan], isWhole: Bool) {
        self.name = name
        self.plans = plans
        self.isWhole = isWhole
    }

    func plan(id: String) -> Plan? { plans.first { $0.records.id == id } }
}

/// From where an older version is to come.
package enum OlderSource: Hashable, Sendable {
    /// The last commit of the files that are open.
    case gitHead
    /// What this officer last saw of them.
    case lastOpened
    /// A file, a folder, or either as git keeps it; an empty name is still to be asked for.
    case named(String)
}
