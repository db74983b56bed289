/// Sorting by small whole numbers, such as days late, in two passes: no comparison is made.
enum CountingSort {
    /// The elements by a key of 0 or more; those with equal keys stay in their order.
    static func sorted<Element>(
        _ elements: some Collection<Element>, isDescending: Bool, by key: (Element) -> Int
    ) -> [Element] {
        let keys = elements.map { max(0, key($0)) }
        guard let most = keys.max(), let first = elements.first else { return [] }
        var starts = [Int](repeating: 0, count: most + 2)
        for key in keys { starts[(isDescending ? most - key : key) + 1] += 1 }
        for place in starts.indices.dropFirst() { starts[place] += starts[place - 1] }
        var sorted = [Element](repeating: first, count: keys.count)
        for (element, key) in zip(elements, keys) {
            let place = isDescending ? most - key : key
            sorted[starts[place]] = element
            starts[place] += 1
        }
        return sorted
    }
}
