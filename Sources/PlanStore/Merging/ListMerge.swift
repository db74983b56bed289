import PlanModel

/// Merges lists of values three ways: what a side added is added, what a side removed is gone.
struct ListMerge {
    private var values: [MemberValue] = []
    private let base: [Int]
    private let ours: [Int]
    private let theirs: [Int]

    /// - Parameter countsOnce: Whether a value that stands twice says no more than one, as in a list of ids.
    init(base: [MemberValue], ours: [MemberValue], theirs: [MemberValue], countsOnce: Bool) {
        var interning = Interning(countsOnce: countsOnce)
        self.ours = interning.keys(of: ours)
        self.theirs = interning.keys(of: theirs)
        self.base = interning.keys(of: base)
        values = interning.values
    }

    /// The merged list: in the order of both sides, and what both put into one place by date, then by its text.
    func merged() -> [MemberValue] {
        let (inBase, inOurs, inTheirs) = (Set(base), Set(ours), Set(theirs))
        let order = OrderMerge(base: base, ours: ours, theirs: theirs, count: values.count) { one, other in
            values[one].precedesInLog(values[other])
        }
        let kept = order.merged { key in
            switch (inBase.contains(key), inOurs.contains(key), inTheirs.contains(key)) {
            case (_, true, true), (false, _, _): true
            default: false
            }
        }
        return kept.map { values[$0] }
    }

    /// Gives a number to each value; the second of two equal values is another one than the first.
    private struct Interning {
        let countsOnce: Bool
        private var numbers: [Key: Int] = [:]
        private(set) var values: [MemberValue] = []

        private struct Key: Hashable {
            var bytes: [UInt8]
            var occurrence: Int
        }

        init(countsOnce: Bool) { self.countsOnce = countsOnce }

        mutating func keys(of list: [MemberValue]) -> [Int] {
            var counts: [[UInt8]: Int] = [:]
            return list.compactMap { value in
                let bytes = value.canonicalBytes
                let occurrence = counts[bytes, default: 0]
                counts[bytes] = occurrence + 1
                if countsOnce, occurrence > 0 { return nil }
                return number(of: Key(bytes: bytes, occurrence: occurrence), value)
            }
        }

        private mutating func number(of key: Key, _ value: MemberValue) -> Int {
            if let number = numbers[key] { return number }
            numbers[key] = values.count
            values.append(value)
            return values.count - 1
        }
    }
}

extension MemberValue {
    /// The order of entries that two sides added at one place: by the first day of their date, those without one
    /// last, then by their text.
    func precedesInLog(_ other: MemberValue) -> Bool {
        switch (firstDay, other.firstDay) {
        case (let day?, let otherDay?) where day != otherDay: day < otherDay
        case (.some, nil): true
        case (nil, .some): false
        default: canonicalBytes.lexicographicallyPrecedes(other.canonicalBytes)
        }
    }

    private var firstDay: Day? {
        guard let text = (self["on"] ?? self["date"])?.asText, case .success(let date) = EDTF.parse(text)
        else { return nil }
        return date.firstDay ?? date.lastDay
    }
}
