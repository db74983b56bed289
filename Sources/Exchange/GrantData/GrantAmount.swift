import JSONText
import PlanModel

/// An amount of money as grant files have it.
struct GrantAmount {
    let money: Money
    let doubt: String?
    /// Whether it is a number, as the standard has it.
    let isPlain: Bool

    /// - Returns: Nil where it cannot be read, or is less than nothing.
    init?(_ value: JSONValue) {
        switch value {
        case .number(let spelling):
            guard let number = ExactNumber(spelling) else { return nil }
            self.init(number, spelling, isPlain: true)
        case .string(let text):
            guard let number = Self.number(in: text) else { return nil }
            self.init(number, text, isPlain: false)
        default: return nil
        }
    }

    private init?(_ number: ExactNumber, _ spelling: String, isPlain: Bool) {
        self.isPlain = isPlain
        if let money = Money(number) {
            self.money = money
            doubt = nil
        } else if let money = Self.rounded(number) {
            self.money = money
            doubt = "\(spelling) is no whole number of pence; \(money) is taken"
        } else {
            return nil
        }
    }

    /// To the nearest hundredth.
    private static func rounded(_ number: ExactNumber) -> Money? {
        guard !number.isNegative, number.exponent < -2 else { return nil }
        let parts = number.description.split(separator: ".")
        guard parts.count == 2, parts[0].utf8.count <= 15, let whole = Int64(parts[0]) else { return nil }
        let places = parts[1].utf8.prefix(3).map { Int64($0) - 0x30 } + [0, 0, 0]
        let hundredths = whole * 100 + places[0] * 10 + places[1] + (places[2] >= 5 ? 1 : 0)
        return hundredths < Money.limit ? Money(hundredths: hundredths) : nil
    }

    /// `12500`, `12,500.00`, `£12,500`: commas only where they part thousands.
    private static func number(in text: String) -> ExactNumber? {
        var words = TableWords.line(text)
        for mark in ["£", "GBP", "€", "$"] where words.hasPrefix(mark) {
            words = TableWords.trimmed(words.dropFirst(mark.count))
        }
        if words.hasSuffix("GBP") { words = TableWords.trimmed(words.dropLast(3)) }
        let parts = words.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, let whole = parts.first, parts.count == 1 || !parts[1].contains(",") else {
            return nil
        }
        let groups = whole.split(separator: ",", omittingEmptySubsequences: false)
        guard
            groups.count == 1
                || ((1...3).contains(groups[0].count) && groups.dropFirst().allSatisfy { $0.count == 3 })
        else { return nil }
        var digits = groups.joined()
        guard !digits.isEmpty, digits.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
        digits = String(digits.drop { $0 == "0" })
        if digits.isEmpty { digits = "0" }
        guard parts.count == 2 else { return ExactNumber(digits) }
        return ExactNumber(digits + "." + (parts[1].isEmpty ? "0" : parts[1]))
    }
}
