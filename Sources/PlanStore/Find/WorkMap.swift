import PlanModel

/// What a find must know of a plan's actions and milestones before it can look for a word in the file at one go
/// instead of in each of their texts.
struct WorkMap: Sendable {
    let places: WorkPlaces
    /// Are not in the file.
    private(set) var unplaced = WorkSet()
    /// Have a text that is not in the file as it stands, or in which folding changes more than the case of ASCII
    /// letters: they are looked at text by text.
    private var odd = WorkSet()
    /// Have a curved apostrophe, which folding makes straight.
    private var withApostrophes = WorkSet()

    init(of plan: PlanRecords) {
        let places = WorkPlaces(of: plan)
        self.places = places
        unplaced = places.unplaced
        odd = unplaced
        for part in Threads.halves(of: places.beginnings.indices, { OddRecords(in: $0, of: places, plan) }) {
            odd.formUnion(part.all)
            withApostrophes.formUnion(part.withApostrophes)
        }
    }

    /// Looks at some records text by text from now on, since they have changed or are new.
    mutating func follow(_ changed: [(kind: RecordKind, row: Int)]) {
        for (kind, row) in changed where WorkSet.kinds.contains(kind) {
            odd[kind].insert(row)
            if row >= places.count(of: kind) { unplaced[kind].insert(row) }
        }
    }

    /// The records that are looked at text by text for a word.
    func odd(for needle: ByteNeedle) -> WorkSet {
        guard needle.contains(UInt8(ascii: "'")) else { return odd }
        var all = odd
        all.formUnion(withApostrophes)
        return all
    }
}

/// The records of a part of the file in which a find cannot look at the bytes as they stand.
private struct OddRecords: Sendable {
    private(set) var all = WorkSet()
    private(set) var withApostrophes = WorkSet()

    init(in range: Range<Int>, of places: WorkPlaces, _ plan: PlanRecords) {
        plan.bytes.withUnsafeBufferPointer { file in
            for place in range {
                let record = places.beginnings[place].record
                guard !record.isOther else { continue }
                var text = OddText()
                plan.showTexts(of: record.kind, row: record.row, to: &text)
                if text.isDone { all.insert(record) }
                look(beyondASCIIFrom: place, of: places, in: file, plan)
            }
        }
    }

    private mutating func look(
        beyondASCIIFrom place: Int, of places: WorkPlaces, in file: UnsafeBufferPointer<UInt8>,
        _ plan: PlanRecords
    ) {
        let end = places.end(of: place, in: file)
        var index = file.firstBeyondASCII(from: Int(places.beginnings[place].offset), before: end)
        while index < end {
            let (bearing, width) = FoldedBytes.bearing(ofScalarAt: index, in: file)
            if bearing != .none {
                note(isApostrophe: bearing == .apostrophe, at: index, from: place, of: places, plan)
            }
            index = file.firstBeyondASCII(from: index + width, before: end)
        }
    }

    /// Notes the record one of whose texts holds a place in the file. One that is noted already is not asked again:
    /// it may have thousands of texts.
    ///
    /// - Parameter beginning: What begins last before the place.
    private mutating func note(
        isApostrophe: Bool, at place: Int, from beginning: Int, of places: WorkPlaces, _ plan: PlanRecords
    ) {
        var above = beginning
        while above >= 0 {
            let record = places.beginnings[above].record
            above = Int(places.beginnings[above].above)
            if all.contains(record) || isApostrophe && withApostrophes.contains(record) { continue }
            var text = TextPlace(place..<place + 1)
            plan.showTexts(of: record.kind, row: record.row, to: &text)
            guard text.isDone else { continue }
            if isApostrophe { withApostrophes.insert(record) } else { all.insert(record) }
            return
        }
    }
}
