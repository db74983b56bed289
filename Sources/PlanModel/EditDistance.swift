/// The Levenshtein distance: how many single letters must be changed, added or taken away.
package enum EditDistance {
    package static func between(_ left: String, _ right: String) -> Int {
        let from = Array(left)
        let to = Array(right)
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

    /// The distance if it is at most `limit`; nil beyond.
    ///
    /// It costs the letters of the shorter text by the limit, and no more of the longer one, for texts out of files can
    /// be of any length.
    package static func between(_ left: String, _ right: String, atMost limit: Int) -> Int? {
        let (shorter, longer) = left.utf8.count < right.utf8.count ? (left, right) : (right, left)
        let letters = Array(shorter)
        return between(letters, Array(longer.prefix(letters.count + limit + 1)), atMost: limit)
    }

    /// The same of words whose letters are at hand.
    package static func between(_ from: [Character], _ to: [Character], atMost limit: Int) -> Int? {
        guard abs(to.count - from.count) <= limit else { return nil }
        let beyond = limit + 1
        // Only what lies within the limit of the diagonal can be near enough.
        var row = (0...to.count).map { min($0, beyond) }
        for (i, letter) in from.enumerated() {
            let first = max(0, i - limit)
            var diagonal = row[first]
            row[first] = first == 0 ? min(i + 1, beyond) : beyond
            for j in first..<max(first, min(to.count, i + 1 + limit)) {
                let above = row[j + 1]
                row[j + 1] = letter == to[j] ? diagonal : min(diagonal, above, row[j], limit) + 1
                diagonal = above
            }
        }
        return row[to.count] <= limit ? row[to.count] : nil
    }

    /// The word that was probably meant: at most two letters away, and less than half of them; nil where none is.
    package static func close(to word: String, among words: [String]) -> String? {
        let typed = word.lowercased()
        let ranked = words.compactMap { word in
            between(word.lowercased(), typed, atMost: 2).map { (word: word, distance: $0) }
        }
        guard let near = ranked.min(by: { $0.distance < $1.distance }) else { return nil }
        return 2 * near.distance < max(near.word.count, word.count) ? near.word : nil
    }

    /// The word that is nearest, however far; nil where there are none.
    package static func nearest(to word: String, among words: [String]) -> String? {
        let ranked = words.map { (word: $0, distance: between($0.lowercased(), word.lowercased())) }
        return ranked.min { $0.distance < $1.distance }?.word
    }
}
