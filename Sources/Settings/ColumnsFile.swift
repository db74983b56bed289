package import JSONText

/// Reads and writes what was chosen for each list, kept between sessions in the user's folder for state:
///
///     { "funding": { "order": ["amount", "title"], "hidden": ["funder"], "sort": "amount", "reversed": true } }
package enum ColumnsFile {
    package static let name = "columns.json"
    /// What stands in it where nothing was chosen.
    package static let nothing = "{}\n"

    /// - Parameters:
    ///   - path: For messages.
    ///   - usual: How lists stand of which nothing was chosen.
    package static func read(
        _ bytes: [UInt8], path: String, over usual: [String: ListChoice] = [:]
    ) throws(ColumnsFileError) -> ListChoices {
        try bytes.withUnsafeBufferPointer { (bytes) throws(ColumnsFileError) in
            do throws(JSONSyntaxError) {
                return try choices(in: bytes, over: usual)
            } catch {
                throw ColumnsFileError(
                    path: path, position: TextPosition(of: error.offset, in: bytes), message: error.message)
            }
        }
    }

    private static func choices(
        in bytes: UnsafeBufferPointer<UInt8>, over usual: [String: ListChoice]
    ) throws(JSONSyntaxError) -> ListChoices {
        var choices = ListChoices(usual: usual)
        var cursor = JSONCursor(bytes)
        try cursor.beginObject()
        while let list = try cursor.nextMember() {
            var reader = ListChoiceReader(bytes, isStrict: false)
            try reader.read(&cursor)
            choices[list.text(in: bytes)] = reader.choice
        }
        try cursor.end()
        return choices
    }

    package static func text(of choices: ListChoices) -> String {
        let lists = choices.names.map { "  \(jsonQuoted($0)): \(text(of: choices[$0]))" }
        return lists.isEmpty ? nothing : "{\n" + lists.joined(separator: ",\n") + "\n}\n"
    }

    static func text(of choice: ListChoice) -> String {
        var members: [String] = []
        if !choice.order.isEmpty { members.append("\"order\": \(list(choice.order))") }
        if !choice.hidden.isEmpty { members.append("\"hidden\": \(list(choice.hidden))") }
        if let sort = choice.sort { members.append("\"sort\": \(jsonQuoted(sort))") }
        if choice.isReversed { members.append("\"reversed\": true") }
        if let group = choice.group { members.append("\"group\": \(jsonQuoted(group))") }
        return members.isEmpty ? "{}" : "{ " + members.joined(separator: ", ") + " }"
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
