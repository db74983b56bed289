/// One date as far as it was typed: any part of it may be missing until another date, or the day near which it lies, gives
/// it.
struct LooseDate: Equatable {
    /// A stretch of a year or month that has no dates of its own.
    enum Part: Equatable { case early, middle, late, end }

    var year: Int?
    /// 1 to 12, or 21 to 24 for a season.
    var month: Int?
    var day: Int?
    var part: Part?
    /// 1 to 4 of the year, or of the financial year.
    var quarter: Int?
    /// Whether the year is the one that begins in April.
    var isFinancial = false

    /// The first and last date that it means, the same where it is no interval; nil where a day does not exist or no year is
    /// known.
    func ends() -> (first: PartialDate, last: PartialDate)? {
        guard let year, (1900...2199).contains(year) else { return nil }
        let whole: (first: PartialDate, last: PartialDate)?
        if let quarter {
            whole = months(from: (isFinancial ? 4 : 1) + 3 * (quarter - 1), count: 3, year)
        } else if isFinancial {
            whole = months(from: 4, count: 12, year)
        } else {
            if let day, let month, Day(year: year, month: month, day: day) == nil { return nil }
            let single = date(year, month ?? 0, day ?? 0)
            whole = (single, single)
        }
        guard let whole, let part else { return whole }
        return stretch(part, of: whole.first.firstDay, whole.last.lastDay)
    }

    /// A third of the time, cut at months or at the tenth and twentieth, and about; or its last day.
    private func stretch(_ part: Part, of first: Day, _ last: Day) -> (first: PartialDate, last: PartialDate)?
    {
        guard day == nil else { return nil }
        let third: Int
        switch part {
        case .early: third = 0
        case .middle: third = 1
        case .late: third = 2
        case .end:
            let (year, month, day) = last.parts
            return (date(year, month, day), date(year, month, day))
        }
        let (year, month, _) = first.parts
        if last.days(since: first) <= 31 {
            let end = third == 2 ? last.parts.day : 10 * third + 10
            return (date(year, month, 10 * third + 1, .approximate), date(year, month, end, .approximate))
        }
        // A season's third is a month, a year's four.
        let count = last.days(since: first) < 100 ? 1 : 4
        guard let stretch = months(from: month + third * count, count: count, year) else { return nil }
        return (about(stretch.first), about(stretch.last))
    }

    /// Whole months, counted from January of a year, that may run into the next one.
    private func months(from first: Int, count: Int, _ year: Int) -> (first: PartialDate, last: PartialDate)?
    {
        func month(_ number: Int) -> PartialDate { date(year + (number - 1) / 12, (number - 1) % 12 + 1, 0) }
        return (month(first), month(first + count - 1))
    }

    private func date(_ year: Int, _ month: Int, _ day: Int, _ doubt: PartialDate.Doubt = .none)
        -> PartialDate
    {
        PartialDate(year: Int16(year), month: UInt8(month), day: UInt8(day), doubt: doubt)
    }

    private func about(_ date: PartialDate) -> PartialDate {
        var date = date
        date.doubt = .approximate
        return date
    }
}

extension LooseDate {
    /// The same in the year in which it lies nearest to a day.
    func near(_ day: Day) -> LooseDate {
        guard year == nil else { return self }
        let now = day.parts.year
        let dates = [now, now + 1, now - 1].map { year in
            var date = self
            date.year = year
            return date
        }
        func distance(_ date: LooseDate) -> Int {
            date.ends().map { abs($0.first.firstDay.days(since: day)) } ?? Int.max
        }
        return dates.min { distance($0) < distance($1) } ?? self
    }

    /// The same with the month and year that stand only behind the end of its interval: `3 to 5 Nov 2015`, and
    /// `Nov to Feb 2016` begins in 2015.
    func filled(from end: LooseDate) -> LooseDate {
        guard year == nil, !isFinancial, quarter == nil else { return self }
        var date = self
        if date.month == nil { date.month = end.month }
        date.year = end.year
        if let year = date.year, let first = date.month, let last = end.month, first <= 12, last <= 12,
            first > last
        {
            date.year = year - 1
        }
        return date
    }
}
