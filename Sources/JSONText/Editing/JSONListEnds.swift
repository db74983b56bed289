/// Where the last element of some long arrays of a checked document stands.
///
/// With it a document of any size is stepped through at once: the way to a change leads past arrays of many
/// megabytes, of which only the last element has to be looked at.
package struct JSONListEnds: Sendable {
    /// By the offset of the first element, that of the last one.
    private var lasts: [Int: Int] = [:]

    package init() {}

    /// Takes note of an array.
    ///
    /// - Parameters:
    ///   - first: The offset of its first element.
    ///   - last: The offset of an element of the same array; the nearer to its end, the less is stepped over.
    package mutating func note(first: Int, last: Int) {
        // Not worth a look into the table.
        if last > first + Self.shortest { lasts[first] = last }
    }

    /// Bytes between the two elements.
    private static let shortest = 4096

    var isEmpty: Bool { lasts.isEmpty }

    /// The offset of the last element of an array, by that of its first.
    func last(after first: Int) -> Int? { lasts[first] }
}
