package import JSONText

/// Reads and writes what was chosen for each list, kept between sessions in the user's folder for state:
///
///     { "funding": { "order": ["amount", "title"], "hidden": ["funder"], "sort": "amount", "reversed": true } }
package enum ColumnsFile {
    package static let name = "columns.json"

    /// - Parameter path: For messages.
    package static func read(_ bytes: [UInt8], path: String) throws(ColumnsFileError) -> ListChoices {
        try bytes.withUnsafeBufferPointer { (bytes) throws(ColumnsFileError) in
            do throws(JSONSyntaxError) {
                var reader = ColumnsReader(bytes: bytes)
                return try reader.read()
            } catch {
                throw ColumnsFileError(
                    path: path, position: TextPosition(of: error.offset, in: bytes), message: error.message)
            }
        }
    }

    package static func text(of choices: ListChoices) -> String {
        let lists = choices.names.map { "  \(jsonQuoted($0)): \(text(of: choices[$0]))" }
        return lists.isEmpty ? "{}\n" : "{\n" + lists.joined(separator: ",\n") + "\n}\n"
    }

    private static func text(of choice: ListChoice) -> String {
        var members: [String] = []
        if !choice.order.isEmpty { members.append("\"order\": \(list(choice.order))") }
        if !choice.hidden.isEmpty { members.append("\"hidden\": \(list(choice.hidden))") }
        if let sort = choice.sort { members.append("\"sort\": \(jsonQuoted(sort))") }
        if choice.isReversed { members.append("\"reversed\": true") }
        if let group = choice.group { members.append("\"group\": \(jsonQuoted(group))") }
        return "{ " + members.joined(separator: ", ") + " }"
    }

    private static func list(_ names: [String]) -> String {
        "[" + names.map(jsonQuoted).joined(separator: ", ") + "]"
    }
}

/// What is wrong with the file of the columns, and where.
package struct ColumnsFileError: Error, Equatable, Sendable, CustomStringConvertible {
    package let path: String
    package let position: TextPosition
    package let message: String

    package var description: String { "\(path):\(position.line):\(position.column): \(message)" }
}

private struct ColumnsReader {
    let bytes: UnsafeBufferPointer<UInt8>

    mutating func read() throws(JSONSyntaxError) -> ListChoices {
        var choices = ListChoices()
        var cursor = JSONCursor(bytes)
        try cursor.beginObject()
        while let list = try cursor.nextMember() {
            choices[list.text(in: bytes)] = try choice(&cursor)
        }
        try cursor.end()
        return choices
    }

    /// Members that are not known may come from a newer version, and say nothing here.
    private func choice(_ cursor: inout JSONCursor) throws(JSONSyntaxError) -> ListChoice {
        var choice = ListChoice()
        try cursor.beginObject()
        while let member = try cursor.nextMember() {
            switch member.text(in: bytes) {
            case "order": choice.order = try names(&cursor)
            case "hidden": choice.hidden = try names(&cursor)
            case "sort": choice.sort = try cursor.string().text(in: bytes)
            case "reversed": choice.isReversed = try cursor.bool()
            case "group": choice.group = try cursor.string().text(in: bytes)
            default: try cursor.skipValue()
            }
        }
        return choice
    }

    private func names(_ cursor: inout JSONCursor) throws(JSONSyntaxError) -> [String] {
        var names: [String] = []
        try cursor.beginArray()
        while try cursor.nextElement() { names.append(try cursor.string().text(in: bytes)) }
        return names
    }
}
