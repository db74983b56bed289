/// A date as an officer's paper gives it: a year, a season, a month or a day, sure or not, or an interval.
///
/// The subset of ISO 8601-2:2019 (EDTF levels 0 and 1) that the plan format allows. The precision is kept: a
/// month is never turned into a day. Every milestone has two of these, so each end is packed into four bytes.
package struct EDTF: Hashable, Sendable {
    private let packedLower: PackedEndpoint
    private let packedUpper: PackedEndpoint

    package var lower: Endpoint { packedLower.endpoint }
    /// Equal to `lower` unless this is an interval.
    package var upper: Endpoint { packedUpper.endpoint }
    package var isInterval: Bool { packedUpper.isOfInterval }

    package init(_ date: PartialDate) {
        packedLower = PackedEndpoint(date)
        packedUpper = packedLower
    }

    init(from lower: Endpoint, to upper: Endpoint) {
        packedLower = PackedEndpoint(lower, isOfInterval: true)
        packedUpper = PackedEndpoint(upper, isOfInterval: true)
    }

    /// What stands where there is no date; nothing else may be asked of it.
    static let absent = EDTF(packedLower: .absent, packedUpper: .absent)

    private init(packedLower: PackedEndpoint, packedUpper: PackedEndpoint) {
        self.packedLower = packedLower
        self.packedUpper = packedUpper
    }

    package init(_ day: Day) {
        let (year, month, dayOfMonth) = day.parts
        self.init(
            PartialDate(year: Int16(year), month: UInt8(month), day: UInt8(dayOfMonth), doubt: .none))
    }

    /// One end of an interval.
    package enum Endpoint: Hashable, Sendable {
        case date(PartialDate)
        /// `..`: it goes on, or has always been.
        case open
        /// Empty: nobody knows.
        case unknown
    }
}

/// A year, season, month or day, with the doubt that was written behind it.
package struct PartialDate: Hashable, Sendable {
    package var year: Int16
    /// 0 where only the year is known, 1 to 12 for a month, 21 to 24 for spring to winter.
    package var month: UInt8
    /// 0 where no day is known.
    package var day: UInt8
    package var doubt: Doubt

    package enum Doubt: UInt8, Sendable {
        case none
        /// `?`
        case uncertain
        /// `~`
        case approximate
        /// `%`
        case both

        package var mark: String {
            switch self {
            case .none: ""
            case .uncertain: "?"
            case .approximate: "~"
            case .both: "%"
            }
        }
    }

    package enum Precision: Sendable { case year, season, month, day }

    package var precision: Precision {
        if day != 0 { return .day }
        if month == 0 { return .year }
        return month > 12 ? .season : .month
    }

    package var firstDay: Day {
        switch precision {
        case .year: Day(validYear: Int(year), month: 1, day: 1)
        case .season: Day(validYear: Int(year), month: 3 * (Int(month) - 20), day: 1)
        case .month: Day(validYear: Int(year), month: Int(month), day: 1)
        case .day: Day(validYear: Int(year), month: Int(month), day: Int(day))
        }
    }

    package var lastDay: Day {
        switch precision {
        case .year: Day(validYear: Int(year), month: 12, day: 31)
        case .season: firstDay.adding(months: 3).adding(days: -1)
        case .month:
            Day(
                validYear: Int(year), month: Int(month),
                day: Day.length(ofMonth: Int(month), year: Int(year)))
        case .day: firstDay
        }
    }
}

extension EDTF {
    /// The first day it may mean, or nil for an interval open or unknown at its start.
    package var firstDay: Day? {
        if case .date(let date) = lower { return date.firstDay }
        return nil
    }

    /// The last day it may mean, or nil for an interval open or unknown at its end.
    package var lastDay: Day? {
        if case .date(let date) = upper { return date.lastDay }
        return nil
    }

    /// The day itself, where it is a full day without doubt.
    package var asDay: Day? {
        guard !isInterval, case .date(let date) = lower, date.precision == .day, date.doubt == .none else {
            return nil
        }
        return date.firstDay
    }

    /// Whether a `?`, `~` or `%` stands anywhere in it.
    package var isInDoubt: Bool {
        for case .date(let date) in [lower, upper] where date.doubt != .none { return true }
        return false
    }

    /// Whether it counts on `day`: its first day is not later (or, open or unknown at its start, its last).
    package func counts(on day: Day) -> Bool {
        guard let known = firstDay ?? lastDay else { return false }
        return known <= day
    }

    /// The last day on which what is due then is still in time, or nil where there is none.
    package func deadline(under policy: DeadlinePolicy) -> Day? {
        guard case .date(let last) = upper else { return nil }
        guard !isInterval, policy == .start, last.precision != .day else { return last.lastDay }
        return last.firstDay.adding(days: -1)
    }
}

extension EDTF: CustomStringConvertible {
    /// The date as EDTF text, in its canonical spelling.
    package var description: String {
        isInterval ? "\(lower)/\(upper)" : "\(lower)"
    }
}

extension EDTF.Endpoint: CustomStringConvertible {
    package var description: String {
        switch self {
        case .date(let date): date.description
        case .open: ".."
        case .unknown: ""
        }
    }
}

extension PartialDate: CustomStringConvertible {
    package var description: String {
        var text = padded(Int(year), to: 4)
        if month != 0 { text += "-" + padded(Int(month), to: 2) }
        if day != 0 { text += "-" + padded(Int(day), to: 2) }
        return text + doubt.mark
    }
}
