import JSONText
import PlanModel

// Lists. What is read goes to its place in the flat arrays at once, so that no list costs memory of its own.
extension PlanReader {
    /// Walks a list; `body` reads one element. Notes a value that is no list, and passes over it.
    @inline(__always)
    mutating func elements(
        of what: @autoclosure () -> String, _ body: (inout PlanReader) throws(JSONSyntaxError) -> Void
    ) throws(JSONSyntaxError) {
        guard try cursor.beginArrayIfNext() else {
            return try refuse("a list", expected: "a list of \(what()) in square brackets")
        }
        while try cursor.nextElement() {
            haltWhereDue()
            try body(&self)
        }
    }

    /// A list of records that come to stand one behind the other in their array; those that are refused are left
    /// out.
    ///
    /// - Parameters:
    ///   - count: How many records the array holds.
    ///   - read: Reads one record and puts it at the end of the array, to which nothing inside it is added.
    @inline(__always)
    mutating func run<Element>(
        of what: @autoclosure () -> String, _ count: (PlanRecords) -> Int,
        _ read: (inout PlanReader) throws(JSONSyntaxError) -> Void
    ) throws(JSONSyntaxError) -> Run<Element> {
        let start = count(records)
        try elements(of: what(), read)
        return Run(start: start, count: count(records) - start)
    }

    /// The same, in the form that actions and milestones keep.
    @inline(__always)
    mutating func shortRun<Element>(
        of what: @autoclosure () -> String, _ count: (PlanRecords) -> Int,
        _ read: (inout PlanReader) throws(JSONSyntaxError) -> Void
    ) throws(JSONSyntaxError) -> ShortRun<Element> {
        records.shortened(try run(of: what(), count, read))
    }

    mutating func texts() throws(JSONSyntaxError) -> Run<Text> {
        try run(of: "texts", { $0.texts.count }) { reader throws(JSONSyntaxError) in
            let text = try reader.text()
            if !text.isAbsent { reader.records.texts.append(text) }
        }
    }

    /// A list of ids of records of a kind.
    mutating func references(to kind: RecordKind) throws(JSONSyntaxError) -> Run<Reference> {
        try run(of: "\(kind == .funding ? "funding stream" : kind.rawValue) ids", { $0.references.count }) {
            reader throws(JSONSyntaxError) in
            let reference = try reader.reference(to: kind)
            if !reference.id.isAbsent { reader.records.references.append(reference) }
        }
    }

    /// A list of ids of parts, which are looked up once the whole plan has been read.
    mutating func referencesToParts() throws(JSONSyntaxError) -> Run<Reference> {
        try run(of: "part ids", { $0.references.count }) { reader throws(JSONSyntaxError) in
            let id = try reader.text()
            if !id.isAbsent { reader.records.references.append(Reference(id: id)) }
        }
    }

    /// A list of records that keep their rows.
    mutating func children(
        of what: String, _ read: (inout PlanReader) throws(JSONSyntaxError) -> Int32?
    ) throws(JSONSyntaxError) -> Rows {
        let waiting = waitingRows.count
        try elements(of: what) { reader throws(JSONSyntaxError) in
            if let row = try read(&reader) { reader.waitingRows.append(row) }
        }
        let list = records.list(waitingRows[waiting...])
        waitingRows.removeSubrange(waiting...)
        return list
    }

    /// One source or a list of them.
    mutating func sources() throws(JSONSyntaxError) -> Run<Source> {
        let waiting = waitingSources.count
        if case .array = try cursor.peek() {
            try elements(of: "sources") { reader throws(JSONSyntaxError) in try reader.oneSource() }
        } else {
            try oneSource()
        }
        let start = records.sources.count
        records.sources.append(contentsOf: waitingSources[waiting...])
        waitingSources.removeSubrange(waiting...)
        return Run(start: start, count: records.sources.count - start)
    }

    private mutating func oneSource() throws(JSONSyntaxError) {
        guard var scan = try begin("a source", of: SourceMember.self) else { return }
        var source = Source()
        while let member = try next(&scan, of: SourceMember.self) {
            switch member {
            case .document: source.document = try reference(to: .document)
            case .ref: source.ref = try text()
            case .quote: source.quote = try text()
            }
        }
        source.margin = scan.margin
        waitingSources.append(source)
    }

    mutating func alternatives() throws(JSONSyntaxError) -> Run<Alternative> {
        try run(of: "other readings of the date", { $0.alternatives.count }) {
            reader throws(JSONSyntaxError) in try reader.alternative()
        }
    }

    private mutating func alternative() throws(JSONSyntaxError) {
        guard var scan = try begin("another reading of the date", of: AlternativeMember.self) else { return }
        var alternative = Alternative()
        while let member = try next(&scan, of: AlternativeMember.self) {
            switch member {
            case .date: alternative.date.edtf = try date()
            case .dateText: alternative.date.printed = try text()
            case .why: alternative.why = try text()
            }
        }
        alternative.margin = scan.margin
        records.alternatives.append(alternative)
    }
}
