import JSONText

/// Finds the name that was probably meant.
enum NearestName {
    /// The known name that is fewest letters away: at most two, or one where either has fewer than five.
    static func nearest(to name: String, among known: [String]) -> String? {
        known
            .map { (name: $0, distance: distance(Array(name.utf8), Array($0.utf8))) }
            .filter { $0.distance <= (min(name.utf8.count, $0.name.utf8.count) < 5 ? 1 : 2) }
            .min { $0.distance < $1.distance }?
            .name
    }

    /// How many letters must be added, removed, replaced or swapped with their neighbour.
    static func distance(_ one: [UInt8], _ other: [UInt8]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...other.count)
        for (row, letter) in one.enumerated() {
            var next = [row + 1]
            for (column, otherLetter) in other.enumerated() {
                var best = min(
                    last[column + 1] + 1, next[column] + 1, last[column] + (letter == otherLetter ? 0 : 1))
                if row > 0, column > 0, letter == other[column - 1], one[row - 1] == otherLetter {
                    best = min(best, beforeLast[column - 1] + 1)
                }
                next.append(best)
            }
            (beforeLast, last) = (last, next)
        }
        return last[other.count]
    }

    /// The names in words: "dark, light or mono".
    static func list(_ names: [String], _ conjunction: String) -> String {
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        return names.dropLast().joined(separator: ", ") + " \(conjunction) \(last)"
    }

    /// What a name that is not known here was probably meant to be: `"colors" is not a member; did you mean "colours"?`
    static func refusal(of name: String, as kind: String, among known: [String]) -> String {
        let guess =
            nearest(to: name, among: known).map { "did you mean \(jsonQuoted($0))?" }
            ?? "expected \(list(known, "or"))"
        return "\(jsonQuoted(name)) is not \(kind); \(guess)"
    }
}
