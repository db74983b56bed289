import PlanModel

/// For each organisation of a plan, the rows of the records that name it in some of their members: all rows in
/// one array, one organisation's behind another's.
struct OrganisationIndex: Sendable {
    /// Where the rows of each organisation begin, and behind the last where they end.
    private let starts: [Int32]
    private let rows: [Int32]

    /// - Parameter names: Calls back with each reference to an organisation and the row of what names it, the
    ///   same ones in the same order each time.
    init(organisations count: Int, names: ((Reference, Int32) -> Void) -> Void) {
        var ends = Array(repeating: Int32(0), count: count + 1)
        names { reference, _ in
            if reference.isKnown { ends[Int(reference.row) + 1] += 1 }
        }
        for place in ends.indices.dropFirst() { ends[place] += ends[place - 1] }
        starts = ends
        var next = ends
        var rows = Array(repeating: Int32(0), count: Int(ends[count]))
        names { reference, row in
            guard reference.isKnown else { return }
            rows[Int(next[Int(reference.row)])] = row
            next[Int(reference.row)] += 1
        }
        self.rows = rows
    }

    /// The rows of what names an organisation, in the plan's order.
    subscript(organisation: Int) -> ArraySlice<Int32> {
        guard organisation + 1 < starts.count else { return [] }
        return rows[Int(starts[organisation])..<Int(starts[organisation + 1])]
    }
}

extension OrganisationIndex {
    /// The actions that each organisation leads.
    init(leadsOf plan: PlanRecords, in order: PlanOrder) {
        self.init(organisations: plan.organisations.count) { name in
            for row in order.actions {
                for place in plan.run(plan.actions[Int(row)].leads).range {
                    name(plan.references[place], row)
                }
            }
        }
    }

    /// The streams that each organisation funds or receives.
    init(moneyOf plan: PlanRecords) {
        self.init(organisations: plan.organisations.count) { name in
            for row in plan[children: plan.lists.funding] {
                for place in plan.funding[Int(row)].funders.range { name(plan.references[place], row) }
                for place in plan.funding[Int(row)].recipients.range { name(plan.references[place], row) }
            }
        }
    }
}
