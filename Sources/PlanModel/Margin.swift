/// What every object of a plan may carry beside its own members.
///
/// Few objects have a note or sources, so these stand elsewhere: see `PlanRecords.note(of:)` and
/// `PlanRecords.sources(of:)`.
package struct Margin: Equatable, Sendable {
    /// Offset in bytes of the record's opening brace in the loaded file; zero for a record made since.
    package var origin: UInt32 = 0
    @usableFromInline var mark = MarginMark()

    package init() {}

    fileprivate init(mark: MarginMark) { self.mark = mark }

    /// Not for publication; covers all inside the record.
    package var isExempt: Bool {
        get { mark.isExempt }
        set { mark.isExempt = newValue }
    }

    /// Whether there is neither a note nor a source.
    @inlinable package var isBare: Bool { mark.isNowhere }
}

/// The margin of an entry of a list, whose place in the file nobody asks for: half the size.
struct EntryMargin: Equatable, Sendable {
    var mark = MarginMark()

    var margin: Margin {
        get { Margin(mark: mark) }
        set { mark = newValue.mark }
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
        switch margin.mark.place {
        case .nowhere, .source: .absent
        case .note(let row): notes[row]
        case .annotation(let row): annotations[row].note
        }
    }

    /// Where an object's facts stand.
    package func sources(of margin: Margin) -> ArraySlice<Source> { sources[sourceList(of: margin)] }

    func sourceList(of margin: Margin) -> Run<Source> {
        switch margin.mark.place {
        case .nowhere, .note: Run()
        case .source(let row): Run(start: row, count: 1)
        case .annotation(let row): annotations[row].sources
        }
    }

    package mutating func setNote(_ note: Text, of margin: inout Margin) {
        switch margin.mark.place {
        case .nowhere:
            guard !note.isAbsent else { return }
            notes.append(note)
            margin.mark.place = .note(notes.count - 1)
        case .note(let row): notes[row] = note
        case .source: annotate(&margin) { $0.note = note }
        case .annotation(let row): annotations[row].note = note
        }
    }

    package mutating func setSources(_ sources: Run<Source>, of margin: inout Margin) {
        switch margin.mark.place {
        case .nowhere, .source:
            if sources.isEmpty {
                margin.mark.place = .nowhere
            } else if sources.count == 1 {
                margin.mark.place = .source(Int(sources.start))
            } else {
                annotate(&margin) { $0.sources = sources }
            }
        case .note: annotate(&margin) { $0.sources = sources }
        case .annotation(let row): annotations[row].sources = sources
        }
    }

    /// Gives an object an annotation of its own, with what it has already.
    private mutating func annotate(_ margin: inout Margin, _ change: (inout Annotation) -> Void) {
        var annotation = Annotation(note: note(of: margin), sources: sourceList(of: margin))
        change(&annotation)
        annotations.append(annotation)
        margin.mark.place = .annotation(annotations.count - 1)
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
