/// A set of rows of one kind in one plan, a bit each: a country's plans have hundreds of thousands of rows, each of
/// which is asked for when the outline is built.
struct RowBits: Equatable, Sendable {
    private var words: [UInt64] = []

    var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

    var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

    func contains(_ row: Int) -> Bool {
        let word = row >> 6
        return word < words.count && words[word] & (1 << UInt64(row & 63)) != 0
    }

    /// - Returns: Whether it was not there.
    @discardableResult
    mutating func insert(_ row: Int) -> Bool {
        let word = row >> 6
        while words.count <= word { words.append(0) }
        let bit: UInt64 = 1 << UInt64(row & 63)
        defer { words[word] |= bit }
        return words[word] & bit == 0
    }

    mutating func remove(_ row: Int) {
        let word = row >> 6
        guard word < words.count else { return }
        words[word] &= ~(1 << UInt64(row & 63))
    }

    mutating func subtract(_ other: RowBits) {
        for word in words.indices.prefix(other.words.count) { words[word] &= ~other.words[word] }
    }

    /// In ascending order.
    var rows: [Int] {
        var rows: [Int] = []
        for (word, bits) in words.enumerated() {
            var rest = bits
            while rest != 0 {
                rows.append(word << 6 + rest.trailingZeroBitCount)
                rest &= rest - 1
            }
        }
        return rows
    }

    static func == (one: RowBits, other: RowBits) -> Bool {
        let common = min(one.words.count, other.words.count)
        return one.words.prefix(common) == other.words.prefix(common)
            && one.words.dropFirst(common).allSatisfy { $0 == 0 }
            && other.words.dropFirst(common).allSatisfy { $0 == 0 }
    }
}
