import PlanModel

/// A chart of a paper: bars one below the other, each in parts, drawn to one scale. What it shows can be read in its
/// text alternative too.
package struct PaperChart: Equatable, Sendable {
    package var title: String
    /// From the left of each bar to its right.
    package var parts: [Part]
    package var bars: [Bar]

    package init(_ title: String, parts: [Part], bars: [Bar]) {
        self.title = title
        self.parts = parts
        self.bars = bars
    }

    package struct Part: Equatable, Sendable {
        package var name: String
        package var tone: PaperTone
        /// The letter of which the bar is made where there is no colour.
        package var letter: Character

        package init(_ name: String, _ tone: PaperTone, letter: Character) {
            self.name = name
            self.tone = tone
            self.letter = letter
        }
    }

    package struct Bar: Equatable, Sendable {
        package var label: String
        /// As many as there are parts.
        package var values: [Int]

        package init(_ label: String, _ values: [Int]) {
            self.label = label
            self.values = values
        }

        var total: Int { values.reduce(0, +) }
    }

    /// How much the longest bar stands for, at least 1.
    var longest: Int { max(1, bars.map(\.total).max() ?? 1) }

    /// What one bar says: `8 done, 5 late`.
    func words(of bar: Bar) -> String {
        let said = zip(parts, bar.values).filter { $0.1 > 0 }.map { "\(Shown.number($0.1)) \($0.0.name)" }
        return said.isEmpty ? "none" : said.joined(separator: ", ")
    }

    /// All that it shows, in words.
    var alternative: String { bars.map { "\($0.label): \(words(of: $0))." }.joined(separator: " ") }
}
