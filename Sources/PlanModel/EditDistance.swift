/// The Levenshtein distance: how many single letters must be changed, added or taken away.
package enum EditDistance {
    package static func between(_ left: String, _ right: String) -> Int {
        between(Array(left), Array(right))
    }

    /// The same of words whose letters are at hand.
    package static func between(_ from: [Character], _ to: [Character]) -> Int {
        var row = Array(0...to.count)
        for (i, letter) in from.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, other) in to.enumerated() {
                let above = row[j + 1]
                row[j + 1] = letter == other ? diagonal : min(diagonal, above, row[j]) + 1
                diagonal = above
            }
        }
        return row[to.count]
    }

    /// The word that was probably meant: at most two letters away, and less than half of them; nil where none is.
    package static func close(to word: String, among words: [String]) -> String? {
        guard let near = nearest(to: word, among: words) else { return nil }
        let distance = between(near.lowercased(), word.lowercased())
        return distance <= 2 && 2 * distance < max(near.count, word.count) ? near : nil
    }

    /// The word that is nearest, however far; nil where there are none.
    package static func nearest(to word: String, among words: [String]) -> String? {
        let ranked = words.map { (word: $0, distance: between($0.lowercased(), word.lowercased())) }
        return ranked.min { $0.distance < $1.distance }?.word
    }
}
