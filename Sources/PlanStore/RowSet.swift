/// Some of the rows of one kind of record in one plan: a bit for each.
package struct RowSet: Equatable, Sendable {
    private var words: [UInt64]

    /// None of so many rows.
    package init(count: Int) { words = Array(repeating: 0, count: (count + 63) / 64) }

    /// Whether a row is one of them; a row that came later is not.
    package func contains(_ row: Int) -> Bool {
        let word = row >> 6
        return words.indices.contains(word) && words[word] & (1 << UInt64(row & 63)) != 0
    }

    package mutating func insert(_ row: Int) {
        makeRoom(for: row)
        words[row >> 6] |= 1 << UInt64(row & 63)
    }

    mutating func set(_ row: Int, to isIn: Bool) {
        if isIn {
            insert(row)
        } else if contains(row) {
            words[row >> 6] &= ~(1 << UInt64(row & 63))
        }
    }

    func union(_ other: RowSet) -> RowSet {
        var all = words.count >= other.words.count ? self : other
        let fewer = words.count >= other.words.count ? other : self
        for place in fewer.words.indices { all.words[place] |= fewer.words[place] }
        return all
    }

    private mutating func makeRoom(for row: Int) {
        while words.count <= row >> 6 { words.append(0) }
    }
}
