/// A paper for a committee, before it is written in any format.
package struct Paper: Equatable, Sendable {
    package var title: String
    /// How it was made: dates, policy, filter, what is left out; a sentence each.
    package var facts: [String]
    package var sections: [Section]
    /// What stands in place of the sections where there are none.
    package var emptyText: String
    /// Whether something that is exempt from publication is missing from it.
    package var leavesOut = false

    package init(title: String, facts: [String], sections: [Section], emptyText: String) {
        self.title = title
        self.facts = facts
        self.sections = sections
        self.emptyText = emptyText
    }

    /// What stands under one heading.
    package struct Section: Equatable, Sendable {
        package var title: String
        package var blocks: [Block]
        /// What stands under headings of the next level.
        package var sections: [Section]

        package init(_ title: String, _ blocks: [Block] = [], sections: [Section] = []) {
            self.title = title
            self.blocks = blocks
            self.sections = sections
        }

        /// Whether its tables need their captions: one alone says what the heading says.
        var hasSeveralTables: Bool {
            blocks.count { block in
                if case .table = block { return true }
                return false
            } > 1
        }
    }

    package enum Block: Equatable, Sendable {
        case paragraph(String)
        /// Points, each with what stands below it.
        case list([Point])
        case table(PaperTable)
        case chart(PaperChart)
    }

    package struct Point: Equatable, Sendable {
        package var text: String
        package var below: [String]

        package init(_ text: String, below: [String] = []) {
            self.text = text
            self.below = below
        }
    }
}
