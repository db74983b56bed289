import PlanFile
import PlanModel

/// The errors that the format page leaves to the reader, because a schema cannot say them.
enum LeftToTheReader: CaseIterable {
    case keyTwice, idTwice, dayThatDoesNotExist, orderOfAnInterval, orderOfARange, consecutiveYears
    case twoDecimals
    /// Their bounds, 1 and a thousand zeros, are beyond the numbers that many programs can read in a schema.
    case thousandPlaces

    /// Which of them an error is, if any; a value that is wrong in another way as well is none.
    init?(_ error: PlanDiagnostic) {
        guard let reason = LeftToTheReader.allCases.first(where: { $0.covers(error.message) }) else {
            return nil
        }
        self = reason
    }

    private func covers(_ message: String) -> Bool {
        switch self {
        case .keyTwice: message.contains(" stands twice in this object, ")
        case .idTwice: message.contains(" is the id of another ")
        case .dayThatDoesNotExist:
            LeftToTheReader.value(in: message, before: " is a day that does not exist; ") { value in
                // The 29th to the 31st are days to a schema.
                let shorter = ["29", "30", "31"].reduce(value) { $0.replacing("-\($1)", with: "-28") }
                guard case .success(let date) = EDTF.parse(shorter) else { return false }
                return date.asDay != nil || !message.contains("; expected a full day ")
            }
        case .orderOfAnInterval:
            message.contains(" is an interval that ends before it begins; expected a date ")
        case .orderOfARange: message.hasPrefix("the range runs from ")
        case .consecutiveYears:
            LeftToTheReader.value(in: message, before: " is not a financial year; ") { value in
                let halves = value.split(separator: "/", omittingEmptySubsequences: false)
                guard halves.count == 2, halves.map(\.utf8.count) == [4, 2] else { return false }
                return (1900...2199).contains(Int(halves[0]) ?? 0) && (0...99).contains(Int(halves[1]) ?? -1)
            }
        case .twoDecimals:
            LeftToTheReader.value(in: message, before: " is not an amount of money; ") { value in
                guard !message.hasPrefix("\"") else { return false }
                guard let number = ExactNumber(value) else { return value.hasPrefix("1e-") }
                return !number.isNegative && ExactNumber("1e15").map { number < $0 } == true
            }
        case .thousandPlaces:
            message.contains(" is too long a number; ")
                || LeftToTheReader.value(in: message, before: " is not a whole number; ") { value in
                    value.hasPrefix("1e") && !value.hasPrefix("1e-") && ExactNumber(value) == nil
                }
        }
    }

    /// Whether the value with which a message begins, without its quotes, is as `test` says.
    private static func value(in message: String, before rest: String, _ test: (String) -> Bool) -> Bool {
        guard let end = message.firstRange(of: rest)?.lowerBound else { return false }
        let value = message[..<end]
        return test(String(value.hasPrefix("\"") ? value.dropFirst().dropLast() : value))
    }
}
