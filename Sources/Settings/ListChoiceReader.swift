import JSONText

/// Reads how one list is wanted: `{ "order": ["amount", "title"], "hidden": ["funder"], "sort": "amount" }`.
struct ListChoiceReader {
    let bytes: UnsafeBufferPointer<UInt8>
    /// Whether a member that is not known is a fault. In what the program keeps for itself it is not: it may come from
    /// a newer version, and says nothing here.
    let isStrict: Bool

    private(set) var choice = ListChoice()
    /// The columns that it names, each with its place.
    private(set) var columns: [(name: String, offset: Int)] = []
    private(set) var group: (name: String, offset: Int)?

    private static let members = ["order", "hidden", "sort", "reversed", "group"]

    init(_ bytes: UnsafeBufferPointer<UInt8>, isStrict: Bool) {
        self.bytes = bytes
        self.isStrict = isStrict
    }

    mutating func read(_ cursor: inout JSONCursor) throws(JSONSyntaxError) {
        try cursor.beginObject()
        while let member = try cursor.nextMember() {
            let name = member.text(in: bytes)
            switch name {
            case "order": choice.order = try names(&cursor)
            case "hidden": choice.hidden = try names(&cursor)
            case "sort": choice.sort = try column(&cursor)
            case "reversed": choice.isReversed = try cursor.bool()
            case "group":
                let string = try cursor.string()
                group = (string.text(in: bytes), string.offset)
                choice.group = group?.name
            case _ where !isStrict || name.hasPrefix("//"): try cursor.skipValue()
            default:
                throw JSONSyntaxError(
                    offset: member.offset,
                    message: NearestName.refusal(of: name, as: "a member of a list", among: Self.members))
            }
        }
    }

    private mutating func names(_ cursor: inout JSONCursor) throws(JSONSyntaxError) -> [String] {
        var names: [String] = []
        try cursor.beginArray()
        while try cursor.nextElement() { names.append(try column(&cursor)) }
        return names
    }

    private mutating func column(_ cursor: inout JSONCursor) throws(JSONSyntaxError) -> String {
        let string = try cursor.string()
        let name = string.text(in: bytes)
        columns.append((name, string.offset))
        return name
    }
}
