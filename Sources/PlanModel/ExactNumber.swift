/// A decimal number held exactly, never as a binary fraction.
///
/// Its value is `coefficient` × 10^`exponent`; the digits carry neither leading nor trailing zeros, so that equal
/// numbers are equal values whatever their spelling.
package struct ExactNumber: Hashable, Sendable {
    package let isNegative: Bool
    /// Decimal digits, most significant first; empty for zero.
    package let digits: [UInt8]
    package let exponent: Int

    /// Beyond this many places on either side of the point a number is no longer a count of anything.
    package static let placesLimit = 1000

    /// Reads a number by JSON's grammar; nil when it is not one or runs beyond `placesLimit`.
    package init?(_ text: some Collection<UInt8>) {
        var negative = false
        var all: [UInt8] = []
        var scale = 0
        var seenPoint = false
        var index = text.startIndex
        if index < text.endIndex, text[index] == UInt8(ascii: "-") {
            negative = true
            index = text.index(after: index)
        }
        scan: while index < text.endIndex {
            let byte = text[index]
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                all.append(byte - UInt8(ascii: "0"))
                if seenPoint { scale -= 1 }
            case UInt8(ascii: "."): seenPoint = true
            default: break scan
            }
            index = text.index(after: index)
        }
        guard !all.isEmpty else { return nil }
        if index < text.endIndex {
            let rest = text[text.index(after: index)...]
            guard text[index] | 0x20 == UInt8(ascii: "e"), let power = ExactNumber.power(rest) else { return nil }
            scale += power
        }
        self.init(isNegative: negative, digits: all, exponent: scale)
    }

    private init?(isNegative: Bool, digits all: [UInt8], exponent: Int) {
        var digits = Array(all.drop { $0 == 0 })
        var exponent = exponent
        while digits.last == 0 {
            digits.removeLast()
            exponent += 1
        }
        guard !digits.isEmpty else {
            self.isNegative = false
            self.digits = []
            self.exponent = 0
            return
        }
        guard exponent >= -ExactNumber.placesLimit, digits.count + exponent <= ExactNumber.placesLimit else {
            return nil
        }
        self.isNegative = isNegative
        self.digits = digits
        self.exponent = exponent
    }

    package init(_ integer: Int) {
        self = ExactNumber(Array(String(integer).utf8)) ?? ExactNumber.zero
    }

    package static let zero = ExactNumber(isNegative: false, digits: [], exponent: 0, checked: ())

    private init(isNegative: Bool, digits: [UInt8], exponent: Int, checked: Void) {
        self.isNegative = isNegative
        self.digits = digits
        self.exponent = exponent
    }

    /// The whole number that it is, if it is one and an `Int` holds it.
    package var asInteger: Int? {
        guard exponent >= 0, digits.count + exponent <= 19 else { return nil }
        return Int(description)
    }

    private static func power(_ text: some Collection<UInt8>) -> Int? {
        var value = 0
        var negative = false
        for (position, byte) in text.enumerated() {
            if position == 0, byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") {
                negative = byte == UInt8(ascii: "-")
                continue
            }
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
            // Clamped: whatever lies beyond is refused by the limit on places.
            value = min(value * 10 + Int(byte - UInt8(ascii: "0")), 1_000_000)
        }
        return negative ? -value : value
    }
}

extension ExactNumber: Comparable {
    package static func < (left: ExactNumber, right: ExactNumber) -> Bool {
        if left.isNegative != right.isNegative { return left.isNegative }
        return left.isNegative
            ? magnitudeIsLess(right, left) : magnitudeIsLess(left, right)
    }

    private static func magnitudeIsLess(_ left: ExactNumber, _ right: ExactNumber) -> Bool {
        if left.digits.isEmpty || right.digits.isEmpty { return left.digits.isEmpty && !right.digits.isEmpty }
        let leftSize = left.digits.count + left.exponent
        let rightSize = right.digits.count + right.exponent
        if leftSize != rightSize { return leftSize < rightSize }
        return left.digits.lexicographicallyPrecedes(right.digits)
    }
}

extension ExactNumber: CustomStringConvertible {
    /// The shortest spelling without an exponent.
    package var description: String {
        guard !digits.isEmpty else { return "0" }
        var text = String(decoding: digits.map { $0 + UInt8(ascii: "0") }, as: UTF8.self)
        if exponent > 0 {
            text += String(repeating: "0", count: exponent)
        } else if exponent < 0 {
            let zeros = max(0, 1 - exponent - digits.count)
            text = String(repeating: "0", count: zeros) + text
            text.insert(".", at: text.index(text.endIndex, offsetBy: exponent))
        }
        return isNegative ? "-" + text : text
    }
}
