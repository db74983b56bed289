/// An amount of money in whole units of its currency, exact to the hundredth.
package struct Money: Hashable, Comparable, Sendable {
    package var hundredths: Int64

    package init(hundredths: Int64) { self.hundredths = hundredths }

    /// Amounts reach up to, but not including, 10^15 units.
    package static let limit: Int64 = 100_000_000_000_000_000

    /// The amount that a number gives, or nil where it is negative, too large or finer than a hundredth.
    package init?(_ number: ExactNumber) {
        guard !number.isNegative, number.exponent >= -2 else { return nil }
        guard number.digits.count + number.exponent <= 15 else { return nil }
        var value: Int64 = 0
        for digit in number.digits { value = value * 10 + Int64(digit) }
        for _ in 0..<(number.exponent + 2) where value != 0 { value *= 10 }
        hundredths = value
    }

    package static func < (left: Money, right: Money) -> Bool { left.hundredths < right.hundredths }

    package static func + (left: Money, right: Money) -> Money {
        let (sum, overflow) = left.hundredths.addingReportingOverflow(right.hundredths)
        return Money(hundredths: overflow ? .max : sum)
    }
}

extension Money: CustomStringConvertible {
    /// The plain number in its shortest form: `1500000`, `12.5`.
    package var description: String {
        let units = hundredths / 100
        let rest = Int(hundredths % 100)
        if rest == 0 { return String(units) }
        return rest % 10 == 0 ? "\(units).\(rest / 10)" : "\(units).\(padded(rest, to: 2))"
    }
}
