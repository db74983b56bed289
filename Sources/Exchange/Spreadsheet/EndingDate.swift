import PlanModel
import PlanStore

/// A date that ends a title without any mark between them: `Report out 3 Sept 2026`, `Launch in October 2015`.
struct EndingDate {
    let title: String
    let date: CellDate

    /// - Returns: Nil where the title does not end by a date, or by one of what is said: `minutes of May 2015`.
    init?(_ text: String, near day: Day) {
        let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
        for count in stride(from: min(Self.longest, words.count - 1), to: 0, by: -1) {
            let last = words.suffix(count)
            let joined = last.joined(separator: " ")
            guard Self.isTelling(last), let date = try? CellDate(joined, near: day) else { continue }
            var title = words.dropLast(count)
            let link = title.last.map(FoldedText.fold) ?? ""
            // Either word may be what joins them, for `of May 2015` reads as a date too.
            if Self.belonging.contains(link) || Self.belonging.contains(FoldedText.fold(last.first ?? "")) {
                return nil
            }
            if Self.links.contains(link) { title.removeLast() }
            guard !title.isEmpty else { return nil }
            self.title = title.joined(separator: " ")
            self.date = date
            return
        }
        return nil
    }

    /// The most words of a date: `end of 3rd September 2026`.
    private static let longest = 5

    /// Whether the words have a number and beside it a month or a season, or are a date in figures.
    private static func isTelling(_ words: ArraySlice<String>) -> Bool {
        guard words.contains(where: { $0.contains(where: \.isNumber) }) else { return false }
        let hasName = words.contains { word in
            let word = FoldedText.fold(word)
            return names.contains { word.hasPrefix($0) }
        }
        return hasName || words.count == 1 && words.joined().split { "/.".contains($0) }.count == 3
    }

    private static let names = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "spring",
        "summer",
        "autumn", "winter",
    ]
    /// Words that lead to a date and go with it.
    private static let links: Set = ["in", "on", "at", "during", "within", "for"]
    /// Words after which a date is not when something is to be done.
    private static let belonging: Set = [
        "of", "from", "since", "to", "and", "until", "dated", "between", "than",
    ]
}
