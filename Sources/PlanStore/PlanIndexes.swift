import PlanModel

/// Ways to find records of one plan without looking through all of them, each made when it is first needed and
/// given up by the changes that it does not survive.
struct PlanIndexes: Sendable {
    private(set) var order = Lazily<PlanOrder>()
    private(set) var leads = Lazily<OrganisationIndex>()
    private(set) var money = Lazily<OrganisationIndex>()
    private(set) var links = FundingLinks()

    /// Gives up what a change has made untrue.
    mutating func follow(_ change: Change) {
        let kinds = Set(change.comings.map(\.name.kind))
        let member = change.operation.member
        if !kinds.isDisjoint(with: [.pillar, .action, .milestone]) {
            order = Lazily()
            leads = Lazily()
        }
        if kinds.contains(.organisation) || member == "leads" { leads = Lazily() }
        if !kinds.isDisjoint(with: [.organisation, .funding]) || member == "funders" || member == "recipients"
        {
            money = Lazily()
        }
        if !kinds.isDisjoint(with: [.pillar, .action, .funding]) || member == "funding" || member == "actions"
        {
            links = FundingLinks()
        }
    }
}

extension Change.Operation {
    /// The member or list that changes.
    fileprivate var member: String {
        switch self {
        case .set(let member, _, _): member
        case .insert(let list, _, _), .remove(let list, _, _), .amend(let list, _, _, _): list
        }
    }
}

extension PlanStore.OpenPlan {
    /// The actions and milestones in the plan's order.
    var order: PlanOrder { indexes.order.value { PlanOrder(of: records) } }
    /// How many actions stand in the plan.
    package var actionCount: Int { order.actions.count }
    /// The actions by lead.
    var leads: OrganisationIndex { indexes.leads.value { OrganisationIndex(leadsOf: records, in: order) } }
    /// The streams by funder and recipient.
    var money: OrganisationIndex { indexes.money.value { OrganisationIndex(moneyOf: records) } }
    /// What pays for what.
    package var links: FundingLinks { indexes.links }
}
