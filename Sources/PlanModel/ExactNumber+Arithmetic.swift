extension ExactNumber {
    package static prefix func - (number: ExactNumber) -> ExactNumber {
        ExactNumber(
            normalizing: number.digits, exponent: number.exponent, isNegative: !number.isNegative)
    }

    package static func + (left: ExactNumber, right: ExactNumber) -> ExactNumber {
        let exponent = min(left.exponent, right.exponent)
        let one = left.digits(downTo: exponent)
        let other = right.digits(downTo: exponent)
        if left.isNegative == right.isNegative {
            return ExactNumber(
                normalizing: DigitRow.sum(one, other), exponent: exponent, isNegative: left.isNegative)
        }
        return DigitRow.isLess(one, other)
            ? ExactNumber(
                normalizing: DigitRow.difference(other, one), exponent: exponent,
                isNegative: right.isNegative)
            : ExactNumber(
                normalizing: DigitRow.difference(one, other), exponent: exponent,
                isNegative: left.isNegative)
    }

    package static func - (left: ExactNumber, right: ExactNumber) -> ExactNumber { left + -right }

    package static func * (left: ExactNumber, right: ExactNumber) -> ExactNumber {
        ExactNumber(
            normalizing: DigitRow.product(left.digits, right.digits),
            exponent: left.exponent + right.exponent, isNegative: left.isNegative != right.isNegative)
    }

    /// The nearest whole number; a half goes up.
    package var roundedHalfUp: ExactNumber {
        let raised = self + ExactNumber(normalizing: [5], exponent: -1, isNegative: false)
        guard raised.exponent < 0 else { return raised }
        // What is cut off is more than nothing, so that below zero the whole number beneath is one further.
        let whole = ExactNumber(
            normalizing: Array(raised.digits.dropLast(-raised.exponent)), exponent: 0,
            isNegative: raised.isNegative)
        return raised.isNegative ? whole - ExactNumber(1) : whole
    }

    private func digits(downTo exponent: Int) -> [UInt8] {
        digits.isEmpty ? [] : digits + Array(repeating: 0, count: self.exponent - exponent)
    }
}

/// Whole numbers as decimal digits, the most significant first, as they are reckoned with on paper.
private enum DigitRow {
    static func sum(_ one: [UInt8], _ other: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var carry: UInt8 = 0
        for place in 0..<max(one.count, other.count) {
            let sum = digit(place, of: one) + digit(place, of: other) + carry
            result.append(sum % 10)
            carry = sum / 10
        }
        result.append(carry)
        return result.reversed()
    }

    /// - Parameter other: Not greater than the first.
    static func difference(_ one: [UInt8], _ other: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var borrowed: UInt8 = 0
        for place in one.indices {
            let taken = digit(place, of: other) + borrowed
            let from = digit(place, of: one)
            borrowed = from < taken ? 1 : 0
            result.append(from + borrowed * 10 - taken)
        }
        return result.reversed()
    }

    static func product(_ one: [UInt8], _ other: [UInt8]) -> [UInt8] {
        var places = Array(repeating: 0, count: one.count + other.count)
        for (left, digit) in one.enumerated() {
            for (right, otherDigit) in other.enumerated() {
                places[left + right + 1] += Int(digit) * Int(otherDigit)
            }
        }
        for place in places.indices.dropFirst().reversed() {
            places[place - 1] += places[place] / 10
            places[place] %= 10
        }
        return places.map { UInt8($0) }
    }

    static func isLess(_ one: [UInt8], _ other: [UInt8]) -> Bool {
        one.count == other.count ? one.lexicographicallyPrecedes(other) : one.count < other.count
    }

    /// The digit at a place counted from the last one.
    private static func digit(_ place: Int, of row: [UInt8]) -> UInt8 {
        place < row.count ? row[row.count - 1 - place] : 0
    }
}
