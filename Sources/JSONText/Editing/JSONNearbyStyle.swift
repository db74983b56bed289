/// How the JSON around a place is written: what the nearest sample that shows it shows.
///
/// Samples are read only until one of them answers what is asked, for mostly the first one does: reading all of them
/// would cost far more than the change itself.
final class JSONNearbyStyle {
    /// What the samples that were read show.
    private var seen = JSONStyle()
    /// The nearest one last.
    private var unread: [JSONStyleSample]
    private let samples: JSONStyleSamples

    /// - Parameter nearest: The nearest sample first.
    init(_ nearest: [JSONStyleSample], _ samples: JSONStyleSamples) {
        unread = nearest.reversed()
        self.samples = samples
    }

    private func first<Fact>(_ fact: (JSONStyle) -> Fact?) -> Fact? {
        while true {
            if let found = fact(seen) { return found }
            guard let sample = unread.popLast() else { return nil }
            seen.fill(from: samples.style(of: sample))
        }
    }

    var lineEnd: [UInt8]? { first(\.lineEnd) }

    /// The layout of a container with this key, if one was seen.
    func layout(of key: JSONStyle.Key) -> JSONStyle.Layout? { first { $0.layouts[key] } }

    /// The layout of a container of this kind, if one was seen.
    func layout(of kind: JSONStyle.Kind) -> JSONStyle.Layout? {
        first { $0.kinds[kind] } ?? first { $0.kinds[kind.sibling] }
    }

    /// The blanks inside the brackets of a container of this kind on one line.
    func linePadding(of kind: JSONStyle.Kind) -> [UInt8] {
        if let padding = padding(of: kind) { return padding }
        guard kind.isObject else { return [] }
        let other = JSONStyle.Kind(isObject: true, isInArray: kind.isInArray, isNested: !kind.isNested)
        return padding(of: other) ?? []
    }

    private func padding(of kind: JSONStyle.Kind) -> [UInt8]? {
        first { $0.linePaddings[kind] } ?? first { $0.linePaddings[kind.sibling] }
    }

    /// What stands between a name and its value; guessed from the commas where no member was seen.
    var colonText: [UInt8] {
        first(\.colon) ?? (first(\.comma)?.isEmpty == true ? [0x3A] : [0x3A, 0x20])
    }

    /// What stands after a comma on one line; guessed from the colons where no comma was seen.
    var commaText: [UInt8] { first(\.comma) ?? (first(\.colon) == [0x3A] ? [] : [0x20]) }

    /// What one level of indentation adds; two blanks where the text does not show it.
    var indentationText: [UInt8] { first(\.indentation) ?? [0x20, 0x20] }
}
