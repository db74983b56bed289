extension EDTF {
    /// What a typed date comes to; nil where its day does not exist or parts are missing.
    init?(_ date: LooseDate) {
        guard date.month != nil || date.day == nil, let ends = date.ends() else { return nil }
        if ends.first == ends.last {
            self.init(ends.first)
        } else {
            self.init(from: .date(ends.first), to: .date(ends.last))
        }
    }

    /// From the beginning of one to the end of the other; nil where that is before it.
    init?(from first: LooseDate, to last: LooseDate) {
        guard EDTF(first) != nil, EDTF(last) != nil, let start = first.ends()?.first,
            let end = last.ends()?.last,
            start.firstDay <= end.lastDay
        else { return nil }
        self.init(from: .date(start), to: .date(end))
    }

    /// The same with a doubt more.
    func doubted(_ doubt: PartialDate.Doubt) -> EDTF {
        guard isInterval else {
            guard case .date(let date) = lower.doubted(doubt) else { return self }
            return EDTF(date)
        }
        return EDTF(from: lower.doubted(doubt), to: upper.doubted(doubt))
    }
}

extension EDTF {
    /// Whether the plan format can say it: `before 1900` would be in a year that it has not, `since before 2015` an
    /// interval without an end.
    var isWritable: Bool { EDTF.parse(description) == .success(self) }

    /// Whether the day of either end is known.
    var hasAnyEnd: Bool { firstDay != nil || lastDay != nil }
}

extension EDTF.Endpoint {
    fileprivate func doubted(_ doubt: PartialDate.Doubt) -> Self {
        guard case .date(var date) = self else { return self }
        date.doubt = date.doubt == .none || date.doubt == doubt ? doubt : .both
        return .date(date)
    }
}
