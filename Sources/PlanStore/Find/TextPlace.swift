import PlanModel

/// Tells whether one of a record's texts is where something was found in the file.
struct TextPlace: TextReader {
    /// Where it begins and ends.
    let place: Range<Int>
    private(set) var isDone = false

    init(_ place: Range<Int>) { self.place = place }

    @inline(__always)
    mutating func short(_ text: Text) { look(at: text) }

    @inline(__always)
    mutating func long(_ text: Text) { look(at: text) }

    mutating func organisation(_ reference: Reference) {}

    @inline(__always)
    private mutating func look(at text: Text) {
        guard !isDone, Int(text.offset) <= place.lowerBound, !text.isAside,
            Int(text.offset) + text.count >= place.upperBound
        else { return }
        isDone = true
    }
}
