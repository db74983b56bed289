import JSONText
import TextGrid

extension ThemeReader {
    private static let styleMembers = ["fg", "bg", "bold", "dim", "underline", "reverse", "italic"]

    /// Reads the look of each role; one that is left out gets that of `text`.
    func readRoles(_ cursor: inout JSONCursor) throws(JSONSyntaxError) -> Theme {
        var theme = Theme(name: name, summary: summary)
        var missing = Role.allCases
        try cursor.beginObject()
        while let member = try cursor.nextMember() {
            guard let role = Role(name: member.text(in: bytes)) else {
                throw unknown(member, "role", Role.allCases.map(\.name))
            }
            do throws(JSONSyntaxError) {
                theme[role] = try readStyle(&cursor)
            } catch {
                throw JSONSyntaxError(offset: error.offset, message: "\(role.name): \(error.message)")
            }
            missing.removeAll { $0 == role }
        }
        for role in missing { theme[role] = theme[.text] }
        return theme
    }

    private func readStyle(_ cursor: inout JSONCursor) throws(JSONSyntaxError) -> RoleStyle {
        var style = RoleStyle()
        try cursor.beginObject()
        while let member = try cursor.nextMember() {
            switch member.text(in: bytes) {
            case "fg": style.foreground = try readColour(&cursor)
            case "bg": style.background = try readColour(&cursor)
            case "bold": style.isBold = try cursor.bool()
            case "dim": style.isDim = try cursor.bool()
            case "underline": style.isUnderlined = try cursor.bool()
            case "reverse": style.isReversed = try cursor.bool()
            case "italic": style.isItalic = try cursor.bool()
            default: throw unknown(member, "member of a role", Self.styleMembers)
            }
        }
        return style
    }

    /// A colour by its name in the file, or as it is.
    private func readColour(_ cursor: inout JSONCursor) throws(JSONSyntaxError) -> Colour {
        let string = try cursor.string()
        let text = string.text(in: bytes)
        if let colour = colours[text] ?? Colour(hex: text) { return colour }
        let nearest = NearestName.nearest(to: text, among: colours.keys.sorted())
        let guess =
            nearest.map { "did you mean \(jsonQuoted($0))?" } ?? "expected one of its names, or #rrggbb"
        throw JSONSyntaxError(
            offset: string.offset, message: "\(jsonQuoted(text)) is not a colour of this theme; \(guess)")
    }
}
