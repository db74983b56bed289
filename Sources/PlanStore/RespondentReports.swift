import PlanModel

/// Which of the reports on a resolution are whose, sorted out once for all of its respondents.
struct RespondentReports {
    /// What counts for one respondent.
    struct Share {
        /// Rows in `reports`, in their order.
        var reports: [Int]
        var partsLeft: PartsLeft
    }

    private let store: PlanStore
    private let plan: Int
    private let parts: Range<Int>
    private let all: Share
    private let none: Share
    /// By the organisation in the directory that they are from.
    private var byAuthor: [Int: [Int]] = [:]
    /// By the id that they are from, as it stands in the file.
    private var byID: [String: [Int]] = [:]
    /// The same, of those from nobody whom the directory knows.
    private var byUnknownID: [String: [Int]] = [:]
    /// The authors and all that they are part of.
    private let reported: [Int: [Int]]
    /// What has been worked out, for one may be named many times over.
    private var shares: [Key: Share] = [:]

    private struct Key: Hashable {
        var entry: Int?
        var id: String
    }

    init(_ store: PlanStore, of resolution: Resolution, counting reports: [Int], in plan: Int) {
        self.store = store
        self.plan = plan
        parts = resolution.parts.range
        let records = store.plans[plan].records
        for row in reports {
            let from = records.reports[row].from
            let id = records.string(from.id)
            byID[id, default: []].append(row)
            if let author = store.directory.entry(plan: plan, row: from.row) {
                byAuthor[author, default: []].append(row)
            } else {
                byUnknownID[id, default: []].append(row)
            }
        }
        reported = store.directory.covering(byAuthor.keys)
        all = Self.share(reports, of: parts, in: records)
        none = Self.share([], of: parts, in: records)
    }

    private static func share(_ reports: [Int], of parts: Range<Int>, in records: PlanRecords) -> Share {
        let answered = reports.lazy.flatMap { records.references[records.reports[$0].answers] }
            .map { Int($0.row) }
        return Share(reports: reports, partsLeft: PartsLeft(of: parts, answered: answered))
    }

    /// The reports that are a respondent's own, or those of an organisation that is part of it; all of them where
    /// nobody is named.
    mutating func share(of respondent: Reference?, entry: Int?) -> Share {
        guard let respondent else { return all }
        let records = store.plans[plan].records
        let key = Key(entry: entry, id: records.string(respondent.id))
        if let share = shares[key] { return share }
        let rows = rows(of: key)
        let share = rows.isEmpty ? none : Self.share(rows, of: parts, in: records)
        shares[key] = share
        return share
    }

    private func rows(of respondent: Key) -> [Int] {
        guard let entry = respondent.entry else { return byID[respondent.id] ?? [] }
        var rows = byUnknownID[respondent.id] ?? []
        for author in store.directory.covers(entry, among: reported) { rows += byAuthor[author] ?? [] }
        return rows.sorted()
    }
}
