import PlanModel
import PlanStore
import TextGrid

/// Charts of the plans, one below the other, each line with its numbers beside it.
struct ChartContent: ViewContent {
    enum Row: Sendable {
        case heading(Chart)
        /// Of all plans together.
        case standing(MilestoneShares)
        /// Of a plan or a pillar.
        case part(RecordRef, MilestoneShares)
        case money(MoneyByYear.Line, isTotal: Bool)
        case band(LateBands.Band)
        case late([RecordRef])
        case month(DueCalendar.Month, asOf: Day)
        case week(DueCalendar.Month, ClosedRange<Int>, asOf: Day)
    }

    /// The least room in which pictures stand beside names and numbers that are whole; below it the numbers stay.
    static let leastWithPictures = 14 + 2 + 9 + 2 + Chart.numbersWidth

    static let columns = [
        ViewColumn(.name, "Chart", .picture, width: 14, upTo: nil, weight: 10),
        ViewColumn(.scale, "", .picture, width: 9, upTo: 60, weight: 8, from: leastWithPictures),
        ViewColumn(
            .numbers, "", .picture, width: Chart.narrowNumbersWidth, upTo: Chart.numbersWidth, weight: 9,
            comfort: Chart.numbersWidth),
    ]
    static let ownOrder = "chart"
    static let countsRows = false
    static let emptyText = "There are no plans to draw."

    let rows: [Row]
    let remarks: [String]
    /// In what the bars of money are measured, and the longest of them.
    let money: (currency: String, greatest: Int)
    /// The longest bar of those that are late.
    let late: Int
    /// Whether more than one as-of date is told apart.
    let severalDates: Bool

    private init(
        _ rows: [Row], remarks: [String] = [], money: MoneyByYear? = nil, late: LateBands? = nil,
        severalDates: Bool = false
    ) {
        self.rows = rows
        self.remarks = remarks
        self.money = (money?.currency ?? "", money?.greatest ?? 0)
        self.late = late?.greatest ?? 0
        self.severalDates = severalDates
    }

    init(of store: PlanStore, keeping filter: PlanFilter) {
        let sieve = Sieve(filter, over: store)
        let plans = store.plans.indices.filter(sieve.keepsPlan)
        let standing = Self.standing(of: plans, keptBy: sieve, isNarrowed: !filter.isEmpty, in: store)
        let money = MoneyByYear(keptBy: sieve, in: store)
        let late = LateBands(keptBy: sieve, in: store)
        let calendars = DueCalendar.calendars(keptBy: sieve, in: store)
        let all = standing.all.tally
        self.init(
            [.heading(.standing)] + standing.rows + Self.rows(of: money) + Self.rows(of: late)
                + [.heading(.calendar)] + calendars.flatMap { Self.rows(of: $0) },
            remarks: [
                Shown.count(all.milestones, "milestone"), "\(Shown.number(all.done)) done",
                "\(Shown.number(all.late)) overdue",
            ],
            money: money, late: late, severalDates: calendars.count > 1)
    }

    // The same one by one, for the detail of a record.

    init(_ shares: [(ref: RecordRef, shares: MilestoneShares)]) {
        self.init([.heading(.standing)] + shares.map { .part($0.ref, $0.shares) })
    }

    init(_ money: MoneyByYear) { self.init(Self.rows(of: money), money: money) }

    init(_ late: LateBands) { self.init(Self.rows(of: late), late: late) }

    private static func rows(of money: MoneyByYear) -> [Row] {
        [.heading(.money)] + money.lines.map { .money($0, isTotal: false) }
            + [.money(money.all, isTotal: true)]
    }

    private static func rows(of late: LateBands) -> [Row] {
        [.heading(.lateness)] + late.bands.map { .band($0) }
            + [.late(late.bands.flatMap(\.milestones))]
    }

    private static func standing(
        of plans: [Int], keptBy sieve: Sieve, isNarrowed: Bool, in store: PlanStore
    ) -> (rows: [Row], all: MilestoneShares) {
        var rows: [Row] = []
        var all = Tally()
        for plan in plans {
            let records = store.plans[plan].records
            var sum = Tally()
            var pillars: [Row] = []
            for pillar in records[children: records.lists.pillars] {
                let ref = RecordRef(plan: plan, kind: .pillar, row: Int(pillar))
                let tally = Tally(of: ref, keptBy: sieve, in: store)
                sum = sum + tally
                guard !isNarrowed || tally.actions > 0 || tally.milestones > 0 else { continue }
                pillars.append(.part(ref, MilestoneShares(tally: tally)))
            }
            all = all + sum
            let ref = RecordRef(plan: plan, kind: .plan, row: 0)
            rows.append(.part(ref, MilestoneShares(tally: sum)))
            rows += pillars
        }
        let shares = MilestoneShares(tally: all)
        return (plans.count == 1 ? rows : [.standing(shares)] + rows, shares)
    }

    /// A month in which nothing falls due takes one line alone.
    private static func rows(of calendar: DueCalendar) -> [Row] {
        calendar.months.flatMap { month in
            [.month(month, asOf: calendar.asOf)]
                + (month.count == 0 ? [] : month.weeks.map { .week(month, $0, asOf: calendar.asOf) })
        }
    }

    func id(of row: Row) -> RowID {
        switch row {
        case .heading(let chart): .chart(.heading(chart))
        case .standing: .chart(.total(.standing))
        case .part(let ref, _): .record(ref)
        case .money(let line, let isTotal): .chart(isTotal ? .total(.money) : .year(line.year))
        case .band(let band): .chart(.band(from: band.from))
        case .late: .chart(.total(.lateness))
        case .month(let month, let asOf): .chart(.month(asOf: asOf, number: month.number))
        case .week(let month, let days, let asOf):
            .chart(.week(asOf: asOf, number: month.number, from: days.lowerBound))
        }
    }

    var sections: [RowID] {
        var section = RowID.allPlans
        return rows.map { row in
            if case .heading = row { section = id(of: row) }
            return section
        }
    }

    func record(of row: Row) -> RecordRef? {
        if case .part(let ref, _) = row { return ref }
        return nil
    }

    func isFound(_ row: Row, by query: FindQuery, in store: PlanStore) -> Bool {
        records(of: row).contains { store.finds($0, by: query) }
    }

    /// The records that make a line's numbers, but for the milestones of a bar.
    func records(of row: Row) -> [RecordRef] {
        switch row {
        case .heading, .standing: []
        case .part(let ref, _): [ref]
        case .money(let line, _): line.streams
        case .band(let band): band.milestones
        case .late(let milestones): milestones
        case .month(let month, _): month.due(in: 1...month.length)
        case .week(let month, let days, _): month.due(in: days)
        }
    }
}

extension MoneyByYear {
    init(keptBy sieve: Sieve, in store: PlanStore) {
        self.init(of: store.refs(.funding, keptBy: sieve), in: store)
    }
}

extension LateBands {
    init(keptBy sieve: Sieve, in store: PlanStore) {
        let overdue = store.plans.indices.filter(sieve.keepsPlan).flatMap { plan in
            store.overdueRows(in: plan, keptBy: sieve).map {
                RecordRef(plan: plan, kind: .milestone, row: Int($0))
            }
        }
        let days = overdue.map { Int64(store.plans[$0.plan].states.milestones[$0.row].daysLate) }
        self.init(
            of: NumberOrder.places(of: days, isReversed: true).map { overdue[Int($0)] }, in: store)
    }
}

extension DueCalendar {
    /// One for each date at which the plans are read, the latest first.
    static func calendars(keptBy sieve: Sieve, in store: PlanStore) -> [DueCalendar] {
        var milestones: [Day: [RecordRef]] = [:]
        for plan in store.plans.indices where sieve.keepsPlan(plan) {
            let rows = sieve.rows(of: .milestone, in: plan)
            milestones[store.plans[plan].states.asOf, default: []] += rows.map {
                RecordRef(plan: plan, kind: .milestone, row: Int($0))
            }
        }
        return milestones.keys.sorted(by: >).map {
            DueCalendar(from: $0, of: milestones[$0] ?? [], in: store)
        }
    }
}

extension PlanStore {
    fileprivate func refs(_ kind: RecordKind, keptBy sieve: Sieve) -> [RecordRef] {
        plans.indices.flatMap { plan in
            sieve.rows(of: kind, in: plan).map { RecordRef(plan: plan, kind: kind, row: Int($0)) }
        }
    }
}
