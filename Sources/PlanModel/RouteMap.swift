/// The stages that a piece of work passes through.
package struct RouteMap: PlanRecord {
    package var margin = Margin()
    package var title = Text.absent
    package var stages = Rows()
    package var items = Run<RouteItem>()

    package init() {}
}

package struct RouteStage: IdentifiedRecord {
    package var margin = Margin()
    package var id = Text.absent
    package var title = Text.absent
    package var purpose = Text.absent

    package init() {}
}

/// A piece of work and the stage it has reached.
package struct RouteItem: PlanRecord {
    package var margin = Margin()
    package var title = Text.absent
    package var stage = Reference()
    package var action = Reference()
    package var priority = Text.absent

    package init() {}
}

/// What taking part would cost a population, and how many people make it tip.
package struct Participation: PlanRecord {
    package var margin = Margin()
    package var title = Text.absent
    /// Number spellings, here and below.
    package var residents = Text.absent
    package var costPerResident = Text.absent
    /// Fractions of the residents.
    package var tippingLow = Text.absent
    package var tippingHigh = Text.absent
    package var years = Text.absent
    package var participants = Text.absent
    package var studyCost = Text.absent
    package var studyResidents = Text.absent
    package var basis = Text.absent

    package init() {}
}

/// A finding that was dismissed, or one that no rule can compute.
package struct FindingNote: PlanRecord {
    package var margin = Margin()
    package var rule = Text.absent
    /// `kind:id`
    package var record = Text.absent
    package var reason = Text.absent
    package var by = Text.absent
    package var on = Day.earliest
    package var isAuthored = false
    package var severity: Severity?
    package var message = Text.absent

    package init() {}
}
