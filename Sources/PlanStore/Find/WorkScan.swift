import PlanModel

/// One look for a word through a plan's file, for all actions and milestones at one go.
///
/// Each record's id and title are looked at first, for they settle most of what is typed; then what follows in the
/// file is searched as it stands, and what is found there counts where a text of a record holds it. Records whose
/// texts are not as they stand in the file are looked at text by text.
struct WorkScan {
    private let needle: ByteNeedle
    private let plan: PlanRecords
    private let places: WorkPlaces
    private let file: UnsafeBufferPointer<UInt8>
    private let findsOrganisations: Bool
    /// No text that stands in the file as it is has a quotation mark in it.
    private let mayStandInFile: Bool
    /// Looks at one record text by text.
    private var search: TextSearch
    private let unplaced: WorkSet
    private let odd: WorkSet
    /// What is looked for and not found yet, without what is odd.
    private var missing: WorkSet
    private let candidates: WorkSet
    private(set) var found = WorkSet()

    /// - Parameter needle: That of the word that is searched.
    /// - Parameter candidates: The records that are of interest.
    init(
        _ needle: ByteNeedle, by search: TextSearch, in plan: PlanRecords, _ map: WorkMap,
        among candidates: WorkSet
    ) {
        self.needle = needle
        self.plan = plan
        places = map.places
        unplaced = map.unplaced
        odd = map.odd(for: needle)
        file = search.file
        findsOrganisations = search.isOrganisationFound.contains(true)
        self.search = search
        self.candidates = candidates
        missing = candidates
        missing.subtract(odd)
        mayStandInFile = !needle.contains(UInt8(ascii: "\""))
    }

    /// Looks through what begins at some of the places.
    mutating func look(through range: Range<Int>) {
        for place in range {
            let record = places.beginnings[place].record
            guard !record.isOther else { continue }
            if missing.contains(record) {
                if isFoundAtOnce(record) { settle(record) }
            } else if odd.contains(record) {
                look(at: record)
            }
            if isMissing(around: place) { look(behind: place) }
        }
    }

    /// Looks at what is not in the file.
    mutating func lookAtUnplaced() {
        for row in unplaced.actions.rows { look(at: WorkRow(action: Int(row))) }
        for row in unplaced.milestones.rows { look(at: WorkRow(milestone: Int(row))) }
    }

    private mutating func look(at record: WorkRow) {
        guard candidates.contains(record) else { return }
        search.startRecord()
        plan.showTexts(of: record.kind, row: record.row, to: &search)
        if search.isDone { found.insert(record) }
    }

    /// Looks at the bytes from where a record begins to where the next does.
    private mutating func look(behind place: Int) {
        guard mayStandInFile else { return }
        let (needle, file, isExact) = (needle, file, search.word.isExact)
        let start = Int(places.beginnings[place].offset)
        // To where nothing more can be claimed.
        var refused = start
        _ = needle.stands(in: file, from: start, before: places.end(of: place, in: file)) { hit in
            // On either side of a text stands a quotation mark, so the file tells whether a word ends there.
            guard hit >= refused, !isExact || needle.isFree(at: hit, of: file),
                !PlainString.holds(hit, in: file, from: start)
            else { return false }
            if claim(hit, from: place) { return !isMissing(around: place) }
            // All that stands in one text is claimed by the same record.
            refused = file[hit...].firstIndex(of: UInt8(ascii: "\"")) ?? file.count
            return false
        }
    }

    /// Finds the record of which a text holds what was found.
    ///
    /// - Returns: Whether it was missing.
    private mutating func claim(_ hit: Int, from place: Int) -> Bool {
        var above = place
        while above >= 0 {
            let record = places.beginnings[above].record
            if missing.contains(record) {
                var text = TextPlace(hit..<hit + needle.reach + 1)
                plan.showTexts(of: record.kind, row: record.row, to: &text)
                if text.isDone {
                    settle(record)
                    return true
                }
            }
            above = Int(places.beginnings[above].above)
        }
        return false
    }

    private mutating func settle(_ record: WorkRow) {
        missing.remove(record)
        found.insert(record)
    }

    /// Whether a record is missing of which texts may follow where one begins: itself or one around it.
    private func isMissing(around place: Int) -> Bool {
        var above = place
        while above >= 0 {
            if missing.contains(places.beginnings[above].record) { return true }
            above = Int(places.beginnings[above].above)
        }
        return false
    }

    private func isFoundAtOnce(_ record: WorkRow) -> Bool {
        if record.isMilestone {
            return isFound(in: plan.milestones[record.row].title)
                || isFound(in: plan.milestones[record.row].id)
                || isAnyFound(plan.run(plan.actions[Int(plan.milestones[record.row].action)].leads))
        }
        return isFound(in: plan.actions[record.row].title) || isFound(in: plan.actions[record.row].id)
            || isAnyFound(plan.run(plan.actions[record.row].leads))
    }

    private func isAnyFound(_ list: Run<Reference>) -> Bool {
        guard findsOrganisations else { return false }
        for place in list.range where plan.references[place].isKnown {
            if search.isOrganisationFound[Int(plan.references[place].row)] { return true }
        }
        return false
    }

    /// Whether the word is found in a short text that stands in the file.
    private func isFound(in text: Text) -> Bool {
        guard text.count > needle.reach else { return false }
        let range = text.range.clamped(to: file.indices)
        // What is read behind the text costs less than to read it in small pieces.
        let stands = needle.stands(
            in: file, from: range.lowerBound, before: range.upperBound - needle.reach
        ) { !search.word.isExact || needle.isFree(at: $0, of: file) }
        guard !stands, search.word.maySpread else { return stands }
        return needle.isSpread(in: UnsafeBufferPointer(rebasing: file[range]))
    }
}
