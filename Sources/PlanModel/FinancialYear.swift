/// A council's year from 1 April to 31 March, written `2022/23`.
package struct FinancialYear: Hashable, Comparable, Sendable {
    /// The calendar year in which it begins.
    package let firstYear: Int16

    /// Reads `2022/23`; the second half must follow the first.
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 7, bytes[4] == UInt8(ascii: "/"),
            let first = Int(text.prefix(4)), let second = Int(text.suffix(2)),
            bytes.enumerated().allSatisfy({ $0.offset == 4 || ($0.element >= 0x30 && $0.element <= 0x39) }),
            (1900...2199).contains(first), second == (first + 1) % 100
        else { return nil }
        firstYear = Int16(first)
    }

    package init(firstYear: Int16) { self.firstYear = firstYear }

    package var firstDay: Day { Day(validYear: Int(firstYear), month: 4, day: 1) }
    package var lastDay: Day { Day(validYear: Int(firstYear) + 1, month: 3, day: 31) }

    package static func < (left: FinancialYear, right: FinancialYear) -> Bool {
        left.firstYear < right.firstYear
    }
}

extension FinancialYear: CustomStringConvertible {
    package var description: String { "\(firstYear)/\(padded((Int(firstYear) + 1) % 100, to: 2))" }
}
