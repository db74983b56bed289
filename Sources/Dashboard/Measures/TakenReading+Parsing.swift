import PlanModel
import PlanStore

extension TakenReading {
    /// Why a text is no reading, as a sentence.
    struct Unfit: Error, Equatable { let sentence: String }

    /// Reads what an officer types: `12`, `1,200`, `10..15`, `10 to 15`, `over 300`, `>300`, `about 40`, each also
    /// with the measure's unit behind it.
    static func parse(_ typed: String, unit: String?) -> Result<TakenReading, Unfit> {
        var text = typed.trimmed
        if let unit, !unit.isEmpty, text.lowercased().hasSuffix(unit.lowercased()) {
            text = String(text.dropLast(unit.count)).trimmed
        } else if unit?.hasPrefix("%") == true, text.hasSuffix("%") {
            text = String(text.dropLast()).trimmed
        }
        guard !text.isEmpty else { return .failure(Unfit(sentence: "Type a number; Esc gives it up.")) }
        var bound: ReadingBound?
        for (mark, meaning) in bounds where text.lowercased().hasPrefix(mark) {
            bound = meaning
            text = String(text.dropFirst(mark.count)).trimmed
            break
        }
        for separator in ["..", " to "] {
            guard let range = text.firstRange(of: separator) else { continue }
            let ends = [text[..<range.lowerBound], text[range.upperBound...]].map {
                number(String($0).trimmed)
            }
            guard bound == nil, let min = ends[0], let max = ends[1] else { return .failure(unfit(typed)) }
            guard min.value <= max.value else {
                return .failure(
                    Unfit(sentence: "\"\(typed)\" ends below where it begins; type the lower end first."))
            }
            return .success(TakenReading(.range(min: min.spelling, max: max.spelling)))
        }
        guard let number = number(text) else { return .failure(unfit(typed)) }
        return .success(TakenReading(.exact(number.spelling), bound: bound))
    }

    private static let bounds: [(String, ReadingBound)] = [
        ("over ", .over), (">", .over), ("under ", .under), ("<", .under), ("about ", .about), ("~", .about),
    ]

    private static func unfit(_ typed: String) -> Unfit {
        Unfit(sentence: "\"\(typed)\" is no number; type one such as 12, 1,200, 0.5, 10..15 or over 300.")
    }

    /// A number in the spelling of the file: without the commas between thousands.
    private static func number(_ text: String) -> (spelling: String, value: ExactNumber)? {
        var spelling = text
        if text.contains(",") {
            let sign = text.hasPrefix("-") ? "-" : ""
            let halves = text.dropFirst(sign.count).split(separator: ".", omittingEmptySubsequences: false)
            guard let whole = halves.first, halves.count <= 2 else { return nil }
            let groups = whole.split(separator: ",", omittingEmptySubsequences: false)
            guard let first = groups.first, (1...3).contains(first.count),
                groups.dropFirst().allSatisfy({ $0.count == 3 })
            else { return nil }
            spelling = sign + groups.joined() + (halves.count == 2 ? ".\(halves[1])" : "")
        }
        return ExactNumber(spelling).map { (spelling, $0) }
    }
}
