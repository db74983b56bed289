/// A member of an object or an element of an array, with the white space around it.
struct JSONItem {
    /// The white space between the comma or bracket before it and the item.
    var before: JSONSlice
    /// A member's name and what follows it up to its value; nothing for an element.
    let label: JSONSlice
    /// A member's name, unescaped; empty for an element.
    let name: String
    var value: JSONNode
    /// The white space between the item and the comma or bracket after it.
    var after: JSONSlice
    /// The values that stood here before, the last one last.
    var earlierValues: [JSONNode] = []

    /// Replaces the value. One that stood here before comes back letter for letter, and an equal one stays.
    mutating func setValue(_ new: JSONValue, text: () throws(JSONEditError) -> JSONSlice)
        throws(JSONEditError)
    {
        if value.value == new { return }
        if let place = earlierValues.lastIndex(where: { $0.value == new }) {
            value = earlierValues[place]
            earlierValues.removeSubrange(place...)
        } else {
            let replacement = JSONNode.text(try text())
            earlierValues.append(value)
            value = replacement
        }
    }
}
