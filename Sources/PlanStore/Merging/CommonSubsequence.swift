/// What two sequences have in common, in the order of both.
enum CommonSubsequence {
    /// The places, in both, of the elements of a longest common subsequence.
    ///
    /// By Hunt and Szymanski: near linear where few elements occur more than once. Of an element that occurs often
    /// the first goes with the first, the second with the second, and so on: not always the longest then, but
    /// never the square of the sequence.
    static func pairs(_ one: [Int], _ other: [Int]) -> [(Int, Int)] {
        let start = zip(one, other).prefix { $0 == $1 }.count
        let room = min(one.count, other.count) - start
        let end = zip(one.reversed(), other.reversed()).prefix { $0 == $1 }.prefix(room).count
        let head = (0..<start).map { ($0, $0) }
        let tail = (0..<end).map { (one.count - end + $0, other.count - end + $0) }
        return head + middle(one, other, start..<one.count - end, start..<other.count - end) + tail
    }

    private static func middle(
        _ one: [Int], _ other: [Int], _ range: Range<Int>, _ otherRange: Range<Int>
    ) -> [(Int, Int)] {
        guard !range.isEmpty, !otherRange.isEmpty else { return [] }
        var places: [Int: [Int]] = [:]
        for place in otherRange.reversed() { places[other[place], default: []].append(place) }
        var seen: [Int: Int] = [:]
        var nodes: [Node] = []
        /// For each length, the node whose place in the other sequence is the first that ends one as long.
        var ends: [Int] = []
        for place in range {
            let candidates = places[one[place]] ?? []
            let occurrence = seen[one[place], default: 0]
            seen[one[place]] = occurrence + 1
            for otherPlace in candidates.count > often
                ? candidates.dropLast(occurrence).suffix(1) : candidates[...]
            {
                let length = firstEnd(notBefore: otherPlace, in: ends, nodes)
                let node = Node(pair: (place, otherPlace), before: length > 0 ? ends[length - 1] : nil)
                nodes.append(node)
                if length == ends.count {
                    ends.append(nodes.count - 1)
                } else {
                    ends[length] = nodes.count - 1
                }
            }
        }
        var pairs: [(Int, Int)] = []
        var node = ends.last
        while let index = node {
            pairs.append(nodes[index].pair)
            node = nodes[index].before
        }
        return pairs.reversed()
    }

    /// How often an element may occur until it counts as one that occurs often.
    private static let often = 32

    private struct Node {
        var pair: (Int, Int)
        /// The node before it in the subsequence.
        var before: Int?
    }

    private static func firstEnd(notBefore place: Int, in ends: [Int], _ nodes: [Node]) -> Int {
        var range = 0..<ends.count
        while !range.isEmpty {
            let middle = range.lowerBound + range.count / 2
            if nodes[ends[middle]].pair.1 < place {
                range = middle + 1..<range.upperBound
            } else {
                range = range.lowerBound..<middle
            }
        }
        return range.lowerBound
    }
}
