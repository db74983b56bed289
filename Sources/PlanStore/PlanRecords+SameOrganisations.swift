import PlanModel

extension PlanRecords {
    /// Whether the organisations stand in the same rows and say the same, so that a directory made of them holds
    /// for other records too.
    func givesTheSameOrganisations(as other: PlanRecords) -> Bool {
        self[children: lists.organisations].elementsEqual(other[children: other.lists.organisations])
            && self[children: lists.organisations].allSatisfy { row in
                let (one, two) = (organisations[Int(row)], other.organisations[Int(row)])
                return one.kind == two.kind && one.partOf.row == two.partOf.row
                    && zip([one.id, one.name, one.short], [two.id, two.name, two.short]).allSatisfy {
                        optional($0) == other.optional($1)
                    }
                    && strings(one.aliases) == other.strings(two.aliases)
                    && strings(one.identifiers) == other.strings(two.identifiers)
                    && strings(one.notSameAs) == other.strings(two.notSameAs)
            }
    }
}
