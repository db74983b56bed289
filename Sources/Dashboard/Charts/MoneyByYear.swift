import PlanModel
import PlanStore

/// The money of some streams by financial year: what is secured for it, what is bid for, and the secured money that
/// ends with it.
///
/// A stream that says how it spreads over years counts in each of them; any other stands whole in the year in which
/// it starts, else in which it was awarded. Streams that plans share by their grant count once.
struct MoneyByYear: Sendable {
    struct Line: Sendable {
        /// Nil for what is in no year.
        var year: FinancialYear?
        var secured = MoneyTotal()
        var bid = MoneyTotal()
        /// Of the streams whose last day lies in the year.
        var ending = MoneyTotal()
        var securedStreams: [RecordRef] = []
        var bidStreams: [RecordRef] = []
        var endingStreams: [RecordRef] = []

        var streams: [RecordRef] {
            var seen: Set<RecordRef> = []
            return (securedStreams + bidStreams + endingStreams).filter { seen.insert($0).inserted }
        }
    }

    /// The earliest year first, what is in no year last.
    private(set) var lines: [Line] = []
    /// The money total, and what is bid for.
    let all: Line

    init(of streams: [RecordRef], in store: PlanStore) {
        let secured = store.streamsCounted(in: streams)
        let bids = store.bidsAwaitingDecision(of: streams).filter { store.isMoney($0) }
        let ending = secured.filter { store.isSecured($0) }
        all = Line(
            secured: store.sum(of: secured), bid: store.sum(of: bids), ending: MoneyTotal(),
            securedStreams: secured, bidStreams: bids)
        var byYear: [Int16: Line] = [:]
        for stream in secured {
            for (year, money) in store.spread(of: stream) {
                byYear.add(money, of: stream, to: year, \.secured, \.securedStreams, in: store)
            }
        }
        for stream in bids {
            for (year, money) in store.spread(of: stream) {
                byYear.add(money, of: stream, to: year, \.bid, \.bidStreams, in: store)
            }
        }
        for stream in ending {
            guard let last = store.lastDay(of: stream), let money = store.countedAmount(of: stream) else {
                continue
            }
            byYear.add(money, of: stream, to: FinancialYear(of: last), \.ending, \.endingStreams, in: store)
        }
        lines = byYear.values.sorted { ($0.year?.firstYear ?? .max) < ($1.year?.firstYear ?? .max) }
    }

    /// What a bar is measured in: the currency that the streams have most of, pounds before others.
    var currency: String {
        (all.secured.ordered.first ?? all.bid.ordered.first)?.currency ?? FundingStream.defaultCurrency
    }

    /// The longest bar.
    var greatest: Int { lines.map { $0.length(in: currency) }.max() ?? 0 }
}

extension MoneyByYear.Line {
    func amount(_ total: MoneyTotal, in currency: String) -> Int {
        Int(total.sums[currency]?.hundredths ?? 0)
    }

    func length(in currency: String) -> Int {
        [secured, bid, ending].reduce(0) { $0 + amount($1, in: currency) }
    }
}

extension [Int16: MoneyByYear.Line] {
    fileprivate mutating func add(
        _ money: Money, of stream: RecordRef, to year: FinancialYear?,
        _ total: WritableKeyPath<MoneyByYear.Line, MoneyTotal>,
        _ streams: WritableKeyPath<MoneyByYear.Line, [RecordRef]>, in store: PlanStore
    ) {
        let key = year?.firstYear ?? .max
        self[key, default: MoneyByYear.Line(year: year)][keyPath: total]
            .add(money, currency: store.currency(of: stream))
        if self[key]?[keyPath: streams].last != stream { self[key]?[keyPath: streams].append(stream) }
    }
}

extension FinancialYear {
    /// The year in which a day lies.
    init(of day: Day) {
        let (year, month, _) = day.parts
        self.init(firstYear: Int16(clamping: month >= 4 ? year : year - 1))
    }
}

extension PlanStore {
    fileprivate func isMoney(_ ref: RecordRef) -> Bool { stream(ref).kind.isMoney }

    fileprivate func isSecured(_ ref: RecordRef) -> Bool {
        plans[ref.plan].records.status(of: stream(ref), on: plans[ref.plan].states.asOf) == .secured
    }

    fileprivate func lastDay(of ref: RecordRef) -> Day? { stream(ref).end.edtf?.lastDay }

    fileprivate func countedAmount(of ref: RecordRef) -> Money? { stream(ref).amount?.counted }

    private func stream(_ ref: RecordRef) -> FundingStream { plans[ref.plan].records.funding[ref.row] }

    /// A stream's money by the years in which it stands.
    fileprivate func spread(of ref: RecordRef) -> [(year: FinancialYear?, money: Money)] {
        let stream = stream(ref)
        guard stream.years.isEmpty else {
            return plans[ref.plan].records.years[stream.years].map { ($0.year, $0.amount) }
        }
        guard let money = stream.amount?.counted else { return [] }
        let day = (stream.start.edtf ?? stream.awarded.edtf)?.firstDay
        return [(day.map { FinancialYear(of: $0) }, money)]
    }
}
