/// What a plan says about itself.
package struct PlanHead: PlanRecord {
    package var margin = Margin()
    package var id = Text.absent
    package var title = Text.absent
    package var aliases = Run<Text>()
    /// Pins the as-of date of an archived paper; nil means today.
    package var asOf: Day?
    package var deadlinePolicy = DeadlinePolicy.end
    /// Days ahead in which an open milestone counts as due soon.
    package var dueSoonDays = PlanHead.defaultDueSoonDays
    package var summary = Text.absent
    package var pillarTerm = Text.absent
    package var labels = Run<Label>()
    /// Whether the table of local words stands in the file, though it may be empty.
    package var hasLabels = false

    package static let format = "scrutineer-plan/1"
    package static let defaultDueSoonDays = 30
    package static let defaultPillarTerm = "Pillar"

    package init() {}
}

/// A local word for a status or a confidence.
package struct Label: Equatable, Sendable {
    package var word: Text
    package var local: Text

    package init(word: Text, local: Text) {
        self.word = word
        self.local = local
    }
}

/// A paper that the plan's facts come from.
package struct PlanDocument: IdentifiedRecord {
    package var margin = Margin()
    package var id = Text.absent
    package var title = Text.absent
    package var kind = Text.absent
    package var body = Reference()
    package var date = PrintedDate()
    package var url = Text.absent
    package var facts = Run<Fact>()

    package init() {}
}

/// One labelled fact of a document: its wards, its implications.
package struct Fact: PlanRecord {
    package var margin = Margin()
    package var label = Text.absent
    package var text = Text.absent

    package init() {}
}
