import PlanModel

/// Goes once through the updates of an action that say something of its status, and keeps the three that may
/// decide what it was on a day.
struct StatusReplay {
    struct Entry {
        var row: Int
        var day: Day
        var counts: Bool
    }

    let asOf: Day
    /// The newest that sets a status, whether or not it counts yet; the later in the file wins a tie.
    private(set) var newest: Entry?
    /// The newest of those that count.
    private(set) var last: Entry?
    /// The first of those that do not count yet and say what the status was until then.
    private(set) var later: Entry?

    init(asOf: Day) { self.asOf = asOf }

    mutating func add(_ row: Int, _ update: Update) {
        guard let date = update.on.edtf, let day = date.firstDay ?? date.lastDay else { return }
        let entry = Entry(row: row, day: day, counts: day <= asOf)
        if update.status != nil {
            if day <= .latest, newest.map({ $0.day <= day }) ?? true { newest = entry }
            if entry.counts, last.map({ $0.day <= day }) ?? true { last = entry }
        }
        if update.was != nil, !entry.counts, later.map({ $0.day > day }) ?? true { later = entry }
    }
}
