/// Something that is counted to see whether the plan works.
package struct Measure: IdentifiedRecord {
    package var margin = Margin()
    package var id = Text.absent
    package var title = Text.absent
    package var category = Text.absent
    package var unit = Text.absent
    package var polarity = Polarity.higher
    package var target: Quantity?
    package var by = PrintedDate()
    package var readings = Run<Reading>()
    package var action = Reference()
    package var lead = Reference()

    package init() {}
}

/// One number or a range, as spelt in the file.
package enum Quantity: Equatable, Sendable {
    case exact(Text)
    case range(min: Text, max: Text)
}

/// What a measure stood at.
package struct Reading: PlanRecord {
    package var margin = Margin()
    package var on = PrintedDate()
    package var value = Quantity.exact(.absent)
    package var bound: ReadingBound?

    package init() {}
}

/// Who was sent a report before it was published, and when it came back.
package struct SignOff: PlanRecord {
    package var margin = Margin()
    package var document = Reference()
    package var role = Text.absent
    package var kind = SignOffKind.contributor
    package var organisation = Reference()
    package var sent = PrintedDate()
    package var returned = PrintedDate()
    package var approved: Bool?

    package init() {}
}

/// Something that happened or will happen on a date.
package struct PlanEvent: IdentifiedRecord {
    package var margin = Margin()
    package var id = Text.absent
    package var title = Text.absent
    package var date = PrintedDate()
    package var kind = EventKind.other
    package var organisations = Run<Reference>()
    package var alternatives = Run<Alternative>()

    package init() {}
}
