import PlanModel
import PlanStore

extension FormField {
    /// Why a text is not taken, as a sentence.
    struct Unfit: Error, Equatable { let sentence: String }

    /// Reads what was typed for the line; nil takes the member away. Dates are read by the prompt that asks for them.
    func read(_ text: String) -> Result<MemberValue?, Unfit> {
        if text.isEmpty {
            return isRequired
                ? .failure(Unfit(sentence: "It has to be filled; Esc leaves it.")) : .success(nil)
        }
        switch kind {
        case .names:
            let names = text.split(whereSeparator: \.isNewline).map { String($0).trimmed }.filter {
                !$0.isEmpty
            }
            return .success(.list(names.map { .text($0) }))
        case .count:
            guard let number = Int(text), number >= 0 else {
                return .failure(
                    Unfit(sentence: "\"\(text)\" is no whole number, 0 or more; type one such as 30."))
            }
            return .success(.number(String(number)))
        case .currency:
            let code = text.uppercased()
            guard code.utf8.count == 3, code.utf8.allSatisfy({ (0x41...0x5a).contains($0) }) else {
                return .failure(Unfit(sentence: "A currency has three letters, such as GBP or EUR."))
            }
            return .success(.text(code))
        case .quantity, .money, .number, .sum: return readRange(text)
        case .year:
            guard let year = FinancialYear(text.replacing("-", with: "/").filter { $0 != " " }) else {
                return .failure(
                    Unfit(sentence: "\"\(text)\" is no financial year; type one such as 2022/23."))
            }
            return .success(.text(year.description))
        case .id where text.contains(where: { $0.isWhitespace }):
            return .failure(Unfit(sentence: "An id has no spaces; type one such as 1.4 or river-trust."))
        default: return .success(.text(text))
        }
    }

    /// A number, or two with `..` or `to` between them, with thousands and a sign of money as people write them.
    private func readRange(_ text: String) -> Result<MemberValue?, Unfit> {
        let isMoney = kind == .money || kind == .sum
        let isRange = kind == .money || kind == .quantity
        let plain = isMoney ? text.replacing("£", with: "").trimmed : text
        guard case .success(let reading) = TakenReading.parse(plain, unit: nil), reading.bound == nil else {
            return .failure(
                Unfit(
                    sentence: isMoney
                        ? "\"\(text)\" is no sum; type one such as 250000, £1,200.50 or 10000..20000."
                        : "\"\(text)\" is no number; type one such as 300, 0.5 or 10..15."))
        }
        let ends: [String] =
            switch reading.value {
            case .exact(let number): [number]
            case .range(let min, let max): [min, max]
            }
        guard isRange || ends.count == 1 else {
            return .failure(Unfit(sentence: "One number is wanted here, such as \(ends[0])."))
        }
        if isMoney, ends.contains(where: { ExactNumber($0).flatMap { Money($0) } == nil }) {
            return .failure(
                Unfit(sentence: "Money is not negative and has two decimals at the most, such as 99.50."))
        }
        return .success(
            ends.count == 1
                ? .number(ends[0]) : .record(["min": .number(ends[0]), "max": .number(ends[1])]))
    }

    /// What stands in a prompt that changes a value.
    func typed(_ value: MemberValue?, printed: MemberValue?) -> String {
        if let printed = printed?.asText { return printed }
        switch value {
        case .text(let text): return text
        case .number(let number): return number
        case .list: return (value?.texts ?? []).joined(separator: "\n")
        case .record:
            return (["min", "max"].compactMap { value?[$0].map { typed($0, printed: nil) } })
                .joined(separator: "..")
        default: return ""
        }
    }

    /// What is asked, and how to type it.
    var hint: String {
        switch kind {
        case .id: "It names the record for good, and no other of its sort may have it."
        case .names: "One a line: Ctrl-J starts the next, Enter keeps them."
        case .text: "Ctrl-J starts a new line, Enter keeps it. Empty leaves it out."
        case .count: "A number of days, such as 30."
        case .quantity: "A number, or a range such as 10..15."
        case .money: "A sum such as 250000, or a range such as 10000..20000."
        case .number: "A number, such as 300 or 0.5."
        case .sum: "A sum such as 250000."
        case .year: "A financial year such as 2022/23."
        case .currency: "Three letters; GBP where nothing is said."
        case .date: DateQuestion.hint
        case .day: DateQuestion.dayHint
        default: isRequired ? "It has to be filled." : "Empty leaves it out."
        }
    }
}
