/// Puts things in order by small whole numbers, in one pass over the things and one over the numbers: days late
/// run to a few thousand, the ranks of names to a hundred thousand.
enum CountingOrder {
    /// The places of the numbers, the least number first; of equal ones the earlier place.
    ///
    /// - Parameter numbers: None below zero.
    static func places(of numbers: [Int]) -> [Int32] {
        guard let greatest = numbers.max() else { return [] }
        var starts = Array(repeating: Int32(0), count: greatest + 2)
        for number in numbers { starts[number + 1] += 1 }
        for place in starts.indices.dropFirst() { starts[place] += starts[place - 1] }
        var places = Array(repeating: Int32(0), count: numbers.count)
        for (place, number) in numbers.enumerated() {
            places[Int(starts[number])] = Int32(truncatingIfNeeded: place)
            starts[number] += 1
        }
        return places
    }
}
