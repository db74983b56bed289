import PlanModel

/// A date that changed.
struct DateMove {
    let from: EDTF?
    let to: EDTF?
    /// From the last day of the one to that of the other; for due dates from deadline to deadline.
    let days: Int?

    init(_ from: MemberValue?, _ to: MemberValue?) {
        let (from, to) = (from?.asDate, to?.asDate)
        self.init(from, to, between: from?.lastDay, and: to?.lastDay)
    }

    /// Due dates, each with its deadline under the policy of its version.
    static func due(_ from: EDTF?, in old: PlanVersion, _ to: EDTF?, in new: PlanVersion) -> DateMove {
        DateMove(
            from, to, between: from?.deadline(under: old.policy), and: to?.deadline(under: new.policy))
    }

    private init(_ from: EDTF?, _ to: EDTF?, between first: Day?, and last: Day?) {
        self.from = from
        self.to = to
        days = first.flatMap { first in last?.days(since: first) }
    }

    /// `due date moved from January 2015 to March 2016 (425 days)`
    func sentence(_ noun: String) -> String {
        switch (from, to) {
        case (nil, let to?): return "\(noun) set to \(Shown.spelt(to))"
        case (let from?, nil): return "\(noun) \(Shown.spelt(from)) dropped"
        case (let from?, let to?):
            let dates = "from \(Self.named(from)) to \(Self.named(to))"
            switch days {
            case 0?: return "\(noun) reworded \(dates)"
            case let days? where days > 0: return "\(noun) moved \(dates) (\(Shown.count(days, "day")))"
            case let days?: return "\(noun) moved \(dates) (\(Shown.count(-days, "day")) earlier)"
            case nil: return "\(noun) moved \(dates)"
            }
        case (nil, nil): return "\(noun) changed"
        }
    }

    /// An interval in words that stand well between `from` and `to`.
    private static func named(_ date: EDTF) -> String {
        guard date.isInterval else { return Shown.spelt(date) }
        guard case (.date(let first), .date(let last)) = (date.lower, date.upper) else {
            return "the time \(Shown.spelt(date))"
        }
        return "between \(Shown.spelt(EDTF(first))) and \(Shown.spelt(EDTF(last)))"
    }
}
