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
    package init?(_ text: UnsafeBufferPointer<UInt8>) {
        var rest = text[...]
        let negative = rest.first == UInt8(ascii: "-")
        if negative { rest = rest.dropFirst() }
        var all = ExactNumber.digits(at: &rest)
        guard !all.isEmpty, all.count == 1 || all[0] != 0 else { return nil }
        var scale = 0
        if rest.first == UInt8(ascii: ".") {
            rest = rest.dropFirst()
            let decimals = ExactNumber.digits(at: &rest)
            guard !decimals.isEmpty else { return nil }
            all += decimals
            scale = -decimals.count
        }
        if let mark = rest.first {
            guard mark | 0x20 == UInt8(ascii: "e"), let power = ExactNumber.power(rest.dropFirst()) else {
                return nil
            }
            scale += power
        }
        self.init(isNegative: negative, digits: all, exponent: scale)
    }

    private init?(isNegative: Bool, digits all: [UInt8], exponent: Int) {
        self.init(normalizing: all, exponent: exponent, isNegative: isNegative)
        guard self.exponent >= -ExactNumber.placesLimit,
            digits.count + self.exponent <= ExactNumber.placesLimit
        else { return nil }
    }

    /// The number with these digits, which may begin and end with zeros; what is worked out of numbers that were
    /// read may have more places than one that is read.
    init(normalizing all: [UInt8], exponent: Int, isNegative: Bool) {
        var digits = Array(all.drop { $0 == 0 })
        var exponent = exponent
        while digits.last == 0 {
            digits.removeLast()
            exponent += 1
        }
        self.isNegative = isNegative && !digits.isEmpty
        self.digits = digits
        self.exponent = digits.isEmpty ? 0 : exponent
    }

    package init(_ integer: Int) {
        self = ExactNumber(String(integer)) ?? ExactNumber.zero
    }

    package init?(_ text: String) {
        var text = text
        guard let number = text.withUTF8({ ExactNumber($0) }) else { return nil }
        self = number
    }

    package static let zero = ExactNumber(normalizing: [], exponent: 0, isNegative: false)

    /// The whole number that it is, if it is one and an `Int` holds it.
    package var asInteger: Int? {
        guard exponent >= 0, digits.count + exponent <= 19 else { return nil }
        return Int(description)
    }

    /// The digits that come next; moves `text` behind them.
    private static func digits<Bytes: Collection<UInt8>>(at text: inout Bytes) -> [UInt8]
    where Bytes.SubSequence == Bytes {
        let digits = text.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        text = text.dropFirst(digits.count)
        return digits.map { $0 - UInt8(ascii: "0") }
    }

    /// A power of ten, without its `e`.
    private static func power<Bytes: Collection<UInt8>>(_ text: Bytes) -> Int?
    where Bytes.SubSequence == Bytes {
        var rest = text
        let isNegative = rest.first == UInt8(ascii: "-")
        if isNegative || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
        let digits = digits(at: &rest)
        guard !digits.isEmpty, rest.isEmpty else { return nil }
        // Clamped: whatever lies beyond is refused by the limit on places.
        let value = digits.reduce(0) { min($0 * 10 + Int($1), 1_000_000) }
        return isNegative ? -value : value
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
