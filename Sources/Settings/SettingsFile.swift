import JSONText
import TextGrid

/// Reads `settings.json`:
///
///     { "theme": "light", "by": "Ann Clerk", "keys": { "set-status": "<C-s>" } }
///
/// Members whose names begin with `//` are remarks.
package enum SettingsFile {
    package static let name = "settings.json"

    /// Reads the settings in a folder; where there is no such file, nothing is set.
    package static func read(in folder: String?, _ files: SettingsFiles) throws(SettingsFileError)
        -> UserSettings
    {
        guard let folder else { return UserSettings() }
        let path = "\(folder)/\(name)"
        // A shell empties the file before the settings are printed into it.
        guard let bytes = try files.bytes(of: path), !bytes.isEmpty else { return UserSettings() }
        return try read(bytes, path: path)
    }

    /// - Parameter path: For messages.
    package static func read(_ bytes: [UInt8], path: String) throws(SettingsFileError) -> UserSettings {
        var settings = try SettingsText.read(bytes, path: path) { (cursor, bytes) throws(JSONSyntaxError) in
            var reader = SettingsReader(bytes)
            try reader.read(&cursor)
            return reader.settings
        }
        settings.path = path
        return settings
    }
}

private struct SettingsReader {
    let bytes: UnsafeBufferPointer<UInt8>
    var settings = UserSettings()

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    mutating func read(_ cursor: inout JSONCursor) throws(JSONSyntaxError) {
        try cursor.beginObject()
        while let member = try cursor.nextMember() {
            let name = member.text(in: bytes)
            switch name {
            case "theme": settings.theme = try placed(&cursor)
            case "by": settings.by = try text(&cursor)
            case "folder": settings.folder = try placed(&cursor)
            case "mouse": settings.takesMouse = try cursor.bool()
            case "ascii": settings.isASCII = try cursor.bool()
            case "keys": try readKeys(&cursor)
            case "columns": try readColumns(&cursor)
            case _ where name.hasPrefix("//"): try cursor.skipValue()
            default:
                throw JSONSyntaxError(
                    offset: member.offset,
                    message: NearestName.refusal(
                        of: name, as: "a setting", among: UserSettings.members.map(\.name)))
            }
        }
    }

    private func text(_ cursor: inout JSONCursor) throws(JSONSyntaxError) -> String {
        try placed(&cursor).value
    }

    private func placed(_ cursor: inout JSONCursor) throws(JSONSyntaxError) -> UserSettings.Placed<String> {
        let string = try cursor.string()
        let text = string.text(in: bytes)
        guard !text.allSatisfy(\.isWhitespace) else {
            throw JSONSyntaxError(
                offset: string.offset, message: "the text is empty; leave the setting out instead")
        }
        return UserSettings.Placed(value: text, position: TextPosition(of: string.offset, in: bytes))
    }

    private mutating func readKeys(_ cursor: inout JSONCursor) throws(JSONSyntaxError) {
        try cursor.beginObject()
        while let member = try cursor.nextMember() {
            let name = member.text(in: bytes)
            guard !name.hasPrefix("//") else {
                try cursor.skipValue()
                continue
            }
            var keys: [UserSettings.Placed<Key>] = []
            if try cursor.beginArrayIfNext() {
                while try cursor.nextElement() { keys.append(try readKey(&cursor)) }
            } else {
                keys.append(try readKey(&cursor))
            }
            let command = UserSettings.Placed(
                value: name, position: TextPosition(of: member.offset, in: bytes))
            settings.bindings.append(UserSettings.Binding(command: command, keys: keys))
        }
    }

    private mutating func readColumns(_ cursor: inout JSONCursor) throws(JSONSyntaxError) {
        try cursor.beginObject()
        while let member = try cursor.nextMember() {
            let name = member.text(in: bytes)
            guard !name.hasPrefix("//") else {
                try cursor.skipValue()
                continue
            }
            var reader = ListChoiceReader(bytes, isStrict: true)
            try reader.read(&cursor)
            settings.lists.append(
                UserSettings.ListSetting(
                    list: placed(name, member.offset), choice: reader.choice,
                    columns: reader.columns.map { placed($0.name, $0.offset) },
                    group: reader.group.map { placed($0.name, $0.offset) }))
        }
    }

    private func placed(_ name: String, _ offset: Int) -> UserSettings.Placed<String> {
        UserSettings.Placed(value: name, position: TextPosition(of: offset, in: bytes))
    }

    /// A single key in vim's notation.
    private func readKey(_ cursor: inout JSONCursor) throws(JSONSyntaxError) -> UserSettings.Placed<Key> {
        let string = try cursor.string()
        let text = string.text(in: bytes)
        let keys: [Key]
        do throws(KeyNotationError) {
            keys = try Key.parse(text)
        } catch {
            throw JSONSyntaxError(offset: string.offset, message: error.description)
        }
        guard keys.count == 1, let key = keys.first else {
            throw JSONSyntaxError(
                offset: string.offset,
                message:
                    "\(jsonQuoted(text)) is not one key; expected one such as \"s\", \"<C-s>\" or \"<F2>\"")
        }
        return UserSettings.Placed(value: key, position: TextPosition(of: string.offset, in: bytes))
    }
}

extension UserSettings {
    /// The settings as a file that says of each what it is for; it can be saved as `settings.json` as it is.
    package var commented: String {
        var lines: [String] = []
        for member in Self.members {
            lines.append("  \(jsonQuoted("// " + member.name)): \(jsonQuoted(member.help))")
            if let value = text(of: member.name) { lines.append("  \(jsonQuoted(member.name)): \(value)") }
        }
        return "{\n" + lines.joined(separator: ",\n") + "\n}\n"
    }

    private func text(of member: String) -> String? {
        switch member {
        case "theme": return theme.map { jsonQuoted($0.value) }
        case "by": return by.map { jsonQuoted($0) }
        case "folder": return folder.map { jsonQuoted($0.value) }
        case "mouse": return takesMouse ? "true" : "false"
        case "ascii": return isASCII ? "true" : "false"
        case "keys":
            guard !bindings.isEmpty else { return nil }
            let lines = bindings.map { binding in
                let keys = binding.keys.map { jsonQuoted($0.value.notation) }
                let value = keys.count == 1 ? keys[0] : "[" + keys.joined(separator: ", ") + "]"
                return "    \(jsonQuoted(binding.command.value)): \(value)"
            }
            return "{\n" + lines.joined(separator: ",\n") + "\n  }"
        case "columns":
            guard !lists.isEmpty else { return nil }
            let lines = lists.map { "    \(jsonQuoted($0.list.value)): \(ColumnsFile.text(of: $0.choice))" }
            return "{\n" + lines.joined(separator: ",\n") + "\n  }"
        default: return nil
        }
    }
}
