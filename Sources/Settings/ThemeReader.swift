import JSONText
import TextGrid

/// Reads one theme.
///
/// What JSON allows and a theme does not is thrown as a `JSONSyntaxError` too: both are an offset and a
/// message, and become a place in the file together.
struct ThemeReader {
    let bytes: UnsafeBufferPointer<UInt8>
    /// The name that the theme must have.
    let name: String
    var colours: [String: Colour] = [:]
    var summary = ""
    /// Where the roles stand; they are read last, when all colours are known.
    private var roles: Int?

    init(_ bytes: UnsafeBufferPointer<UInt8>, name: String) {
        self.bytes = bytes
        self.name = name
    }

    mutating func read(_ cursor: inout JSONCursor) throws(JSONSyntaxError) -> Theme {
        try cursor.beginObject()
        while let member = try cursor.nextMember() {
            _ = try cursor.peek()
            switch member.text(in: bytes) {
            case "name": try readName(&cursor)
            case "summary": summary = try cursor.string().text(in: bytes)
            case "colours": try readColours(&cursor)
            case "roles":
                roles = cursor.offset
                try cursor.skipValue()
            default:
                throw unknown(member, "member of a theme", ["name", "summary", "colours", "roles"])
            }
        }
        guard let roles else {
            throw JSONSyntaxError(offset: 0, message: "the theme has no roles; expected a member \"roles\"")
        }
        var roleCursor = JSONCursor(bytes, from: roles)
        return try readRoles(&roleCursor)
    }

    private func readName(_ cursor: inout JSONCursor) throws(JSONSyntaxError) {
        let text = try cursor.string()
        guard text.text(in: bytes) == name else {
            throw JSONSyntaxError(
                offset: text.offset,
                message: "a theme has the name of its file; expected \(jsonQuoted(name))")
        }
    }

    private mutating func readColours(_ cursor: inout JSONCursor) throws(JSONSyntaxError) {
        try cursor.beginObject()
        while let member = try cursor.nextMember() {
            let text = try cursor.string()
            guard let colour = Colour(hex: text.text(in: bytes)) else {
                throw JSONSyntaxError(
                    offset: text.offset,
                    message:
                        "\(jsonQuoted(text.text(in: bytes))) is not a colour; expected #rrggbb, as in #ff8787"
                )
            }
            colours[member.text(in: bytes)] = colour
        }
    }

    /// The error for a name that is not known here.
    func unknown(_ name: JSONString, _ kind: String, _ known: [String]) -> JSONSyntaxError {
        JSONSyntaxError(
            offset: name.offset,
            message: NearestName.refusal(of: name.text(in: bytes), as: "a \(kind)", among: known))
    }
}
