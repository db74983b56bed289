/// What every object of a plan may carry beside its own members.
///
/// Few objects have a note or sources, so these stand in an array of their own: see `PlanRecords.note(of:)` and
/// `PlanRecords.sources(of:)`.
package struct Margin: Equatable, Sendable {
    /// Offset in bytes of the record's opening brace in the loaded file; zero for a record made since.
    package var origin: UInt32 = 0
    /// The row of the note and the sources, plus one; zero where there is neither. The highest bit tells what is
    /// exempt.
    @usableFromInline fileprivate(set) var rowAndExemption: UInt32 = 0

    private static let exemptBit: UInt32 = 1 << 31

    package init() {}

    fileprivate init(rowAndExemption: UInt32) { self.rowAndExemption = rowAndExemption }

    /// Not for publication; covers all inside the record.
    package var isExempt: Bool {
        get { rowAndExemption & Margin.exemptBit != 0 }
        set { rowAndExemption = rowAndExemption & ~Margin.exemptBit | (newValue ? Margin.exemptBit : 0) }
    }

    /// Whether there is neither a note nor a source.
    @inlinable package var isBare: Bool { rowAndExemption & 0x7FFF_FFFF == 0 }

    /// The row of the note and the sources in `PlanRecords.annotations`, or nil where there is neither.
    var row: Int? {
        get {
            let row = rowAndExemption & ~Margin.exemptBit
            return row == 0 ? nil : Int(row) - 1
        }
        set {
            let row = UInt32(truncatingIfNeeded: newValue.map { $0 + 1 } ?? 0)
            rowAndExemption = rowAndExemption & Margin.exemptBit | row
        }
    }
}

/// The margin of an entry of a list, whose place in the file nobody asks for: half the size.
struct EntryMargin: Equatable, Sendable {
    fileprivate var rowAndExemption: UInt32 = 0

    var margin: Margin {
        get { Margin(rowAndExemption: rowAndExemption) }
        set { rowAndExemption = newValue.rowAndExemption }
    }
}

/// The note on an object, and where its facts stand.
struct Annotation: Sendable {
    var note = Text.absent
    var sources = Run<Source>()
}

extension PlanRecords {
    /// The note on an object; absent where there is none.
    package func note(of margin: Margin) -> Text {
        margin.row.map { annotations[$0].note } ?? .absent
    }

    /// Where an object's facts stand.
    package func sources(of margin: Margin) -> ArraySlice<Source> { sources[sourceList(of: margin)] }

    func sourceList(of margin: Margin) -> Run<Source> {
        margin.row.map { annotations[$0].sources } ?? Run()
    }

    package mutating func setNote(_ note: Text, of margin: inout Margin) {
        if note.isAbsent, margin.row == nil { return }
        annotations[rowForAnnotation(of: &margin)].note = note
    }

    package mutating func setSources(_ sources: Run<Source>, of margin: inout Margin) {
        if sources.isEmpty, margin.row == nil { return }
        annotations[rowForAnnotation(of: &margin)].sources = sources
    }

    private mutating func rowForAnnotation(of margin: inout Margin) -> Int {
        if let row = margin.row { return row }
        annotations.append(Annotation())
        margin.row = annotations.count - 1
        return annotations.count - 1
    }
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
    private var entryMargin = EntryMargin()
    package var document = Reference()
    package var ref = Text.absent
    package var quote = Text.absent

    package init() {}

    package var margin: Margin {
        get { entryMargin.margin }
        set { entryMargin.margin = newValue }
    }
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
