/// The rows in `parts` of what the reports of a respondent do not answer, in their order.
///
/// It keeps what is answered, not what is left: of many respondents each answers a few of many parts, and what they
/// leave would be all of them once for each.
package struct PartsLeft: Sequence, Equatable, Sendable {
    private let parts: Range<Int>
    /// Those of the parts, each once and in their order.
    private let answered: [Int]

    init(of parts: Range<Int>, answered rows: some Sequence<Int>) {
        self.parts = parts
        answered = Set(rows.lazy.filter(parts.contains)).sorted()
    }

    package var count: Int { parts.count - answered.count }
    package var isEmpty: Bool { count == 0 }

    package func makeIterator() -> Iterator { Iterator(parts: parts, answered: answered[...]) }

    package struct Iterator: IteratorProtocol, Sendable {
        fileprivate var parts: Range<Int>
        fileprivate var answered: ArraySlice<Int>

        package mutating func next() -> Int? {
            while let part = parts.first {
                parts = parts.dropFirst()
                if answered.first != part { return part }
                answered.removeFirst()
            }
            return nil
        }
    }
}
