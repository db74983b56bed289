/// What every object of a plan may carry beside its own members.
package struct Margin: Equatable, Sendable {
    package var note = Text.absent
    package var sources = Run<Source>()
    /// Not for publication; covers all inside the record.
    package var isExempt = false
    /// Offset in bytes of the record's opening brace in the loaded file; zero for a record made since.
    package var origin: UInt32 = 0

    package init() {}
}

/// A record of a plan; all have a margin.
package protocol PlanRecord: Sendable, Equatable {
    var margin: Margin { get set }
}

/// A record that has an id, unique within its kind in one plan.
package protocol IdentifiedRecord: PlanRecord {
    var id: Text { get set }
}

/// Where a record's facts stand: a document, a paragraph or page, a few words quoted.
package struct Source: PlanRecord {
    package var margin = Margin()
    package var document = Reference()
    package var ref = Text.absent
    package var quote = Text.absent

    package init() {}
}

/// A name of another record: the id as it stands in the file, and the row it leads to.
package struct Reference: Equatable, Sendable {
    package var id = Text.absent
    /// The row in the flat array of the record's kind, or -1 where no such record exists.
    package var row: Int32 = -1

    package init(id: Text = .absent, row: Int32 = -1) {
        self.id = id
        self.row = row
    }

    package var isKnown: Bool { row >= 0 }
}
