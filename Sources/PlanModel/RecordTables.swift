/// The rows of every kind of record by id.
struct RecordTables: Sendable {
    private var tables = Array(repeating: RecordTable(), count: RecordKind.allCases.count)

    subscript(kind: RecordKind) -> RecordTable {
        _read { yield tables[kind.place] }
        _modify { yield &tables[kind.place] }
    }
}

extension RecordKind {
    fileprivate var place: Int {
        switch self {
        case .plan: 0
        case .pillar: 1
        case .action: 2
        case .milestone: 3
        case .organisation: 4
        case .document: 5
        case .funding: 6
        case .meeting: 7
        case .question: 8
        case .resolution: 9
        case .measure: 10
        case .event: 11
        case .stage: 12
        }
    }
}

extension PlanRecords {
    /// The row of the record with this name, if it is in the plan.
    package func row(of name: RecordName) -> Int? {
        if name.kind == .plan { return equal(head.id, name.id) ? 0 : nil }
        return row(ofID: name.id, as: name.kind).map { Int($0) }
    }

    /// The row that a record with this name had in the file as it was loaded, whether or not it is in the plan
    /// still.
    package func loadedRow(of name: RecordName) -> Int? {
        guard let row = firstRow(name.id, as: name.kind).map({ Int($0) }),
            margin(of: name.kind, row: row).origin != 0
        else { return nil }
        return row
    }

    /// The row of the record of a kind that has this id.
    package func row(ofID id: Text, as kind: RecordKind) -> Int32? {
        withBytes(of: id) { row(tables[kind].holder(of: firstRow($0, IDHash.of($0), as: kind))) }
    }

    /// The row of the record of a kind that has this id.
    func row(ofID id: String, as kind: RecordKind) -> Int32? {
        row(tables[kind].holder(of: firstRow(id, as: kind)))
    }

    /// Whether a new record may have this name.
    func isFree(_ name: RecordName) -> Bool {
        switch tables[name.kind].holder(of: firstRow(name.id, as: name.kind)) {
        case .nobody, .gone: true
        case .hidden, .row: false
        }
    }

    /// Whether the id is taken by a record to which nothing leads.
    func isHidden(_ name: RecordName) -> Bool {
        tables[name.kind].holder(of: firstRow(name.id, as: name.kind)) == .hidden
    }

    /// Enters the id of a record that stands in its array, or answers the row of the one that has it already.
    package mutating func enter(_ id: Text, row: Int, as kind: RecordKind) -> Int32? {
        let (hash, first) = withBytes(of: id) { bytes in
            let hash = IDHash.of(bytes)
            return (hash, firstRow(bytes, hash, as: kind))
        }
        guard let first else {
            makeRoom(for: 1, as: kind)
            tables[kind].add(hash, row: Int32(row))
            return nil
        }
        let holder = tables[kind].holder(of: first)
        if holder == .gone { tables[kind].move(first, to: .row(Int32(row))) }
        return self.row(holder)
    }

    /// Makes room for so many ids more of a kind.
    mutating func makeRoom(for ids: Int, as kind: RecordKind) {
        guard !tables[kind].hasRoom(for: ids) else { return }
        var table = tables[kind]
        table.makeRoom(for: ids) { row in
            withBytes(of: id(of: kind, row: Int(row))) { IDHash.of($0) }
        }
        tables[kind] = table
    }

    /// Frees the id of a record that is no longer in the plan.
    mutating func withdraw(_ id: Text, as kind: RecordKind) {
        guard let first = withBytes(of: id, { firstRow($0, IDHash.of($0), as: kind) }) else { return }
        tables[kind].move(first, to: .gone)
    }

    /// Keeps the ids of records that are not listed, so that nothing finds them and no new record takes them.
    mutating func hideUnlisted() {
        for kind in RecordKind.allCases where kind != .plan {
            tables[kind].hide(but: Set(rows(of: kind).map { Int32($0) }))
        }
    }

    /// The parts of one question or resolution whose id an earlier one has already, each with that one.
    package func repeatedParts(in list: Run<Part>) -> [(part: Int, first: Int)] {
        var table = RecordTable()
        var repeated: [(part: Int, first: Int)] = []
        for place in list.range where !parts[place].id.isAbsent {
            withBytes(of: parts[place].id) { bytes in
                let hash = IDHash.of(bytes)
                let first = table.first(hash) { withBytes(of: parts[Int($0)].id) { $0.equals(bytes) } }
                if let first {
                    repeated.append((part: place, first: Int(first)))
                } else {
                    if !table.hasRoom(for: 1) {
                        table.makeRoom(for: 1) { withBytes(of: parts[Int($0)].id) { IDHash.of($0) } }
                    }
                    table.add(hash, row: Int32(place))
                }
            }
        }
        return repeated
    }

    private func row(_ holder: RecordTable.Holder) -> Int32? {
        if case .row(let row) = holder { return row }
        return nil
    }

    private func firstRow(_ id: String, as kind: RecordKind) -> Int32? {
        var id = id
        return id.withUTF8 { firstRow($0, IDHash.of($0), as: kind) }
    }

    /// The first record of a kind that had the id with these bytes.
    private func firstRow(_ bytes: UnsafeBufferPointer<UInt8>, _ hash: UInt32, as kind: RecordKind) -> Int32?
    {
        tables[kind].first(hash) { row in
            withBytes(of: self.id(of: kind, row: Int(row))) { $0.equals(bytes) }
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    @inline(__always)
    fileprivate func equals(_ other: UnsafeBufferPointer<UInt8>) -> Bool {
        count == other.count && indices.allSatisfy { self[$0] == other[$0] }
    }
}
