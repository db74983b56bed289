/// A piece of text that shows how the JSON around it is written, and where it stands.
struct JSONStyleSample: Hashable {
    let text: JSONSlice
    /// How many bytes of it are looked at.
    let limit: Int
    let key: JSONStyle.Key
    let isInArray: Bool
    /// The indentation of the line on which it begins.
    let indentation: [UInt8]

    /// The style that it shows.
    var style: JSONStyle {
        var style = JSONStyle()
        JSONStyleReader.read(
            text, limit: limit, key: key, isInArray: isInArray, indentation: indentation, into: &style)
        return style
    }

    static func == (one: JSONStyleSample, other: JSONStyleSample) -> Bool {
        one.text.source === other.text.source && one.text.range == other.text.range
            && one.limit == other.limit && one.key == other.key && one.isInArray == other.isInArray
            && one.indentation == other.indentation
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(text.range)
        hasher.combine(key)
    }
}
