/// The file in which a git working tree says what merges its plans.
package enum GitAttributes {
    /// The line that hands JSON files to `scrutineer merge`, which gives those that are no plans back to git.
    package static let line = "*.json merge=scrutineer"

    /// The name that the line gives to what merges.
    package static let driver = "scrutineer"

    /// Adds the line to the attributes of the working tree that a folder is in, where it is missing.
    ///
    /// - Returns: The path of the file, and whether the line is new there.
    package static func addLine(
        inTreeOf folder: String
    ) throws(FileError) -> (path: String, isNew: Bool) {
        let path = FileSystem.join(try top(above: folder), ".gitattributes")
        guard FileSystem.kind(of: path) != .missing || FileSystem.isLink(path) else {
            try FileSystem.create(path, with: Array((line + "\n").utf8))
            return (path, true)
        }
        let bytes = try FileSystem.read(path)
        guard !namesDriver(bytes) else { return (path, false) }
        try FileSystem.replace(path, with: adding(to: bytes))
        return (path, true)
    }

    /// The folder that holds `.git`: a folder, or in a linked working tree a file.
    private static func top(above folder: String) throws(FileError) -> String {
        guard FileSystem.kind(of: folder) != .missing, let start = FileSystem.realPath(folder) else {
            throw FileError(path: folder, reason: "there is no such folder; check the name")
        }
        var current = start
        while FileSystem.kind(of: FileSystem.join(current, ".git")) == .missing {
            guard current != "/" else {
                throw FileError(
                    path: folder,
                    reason:
                        "it is not in a git working tree; go to the folder of your plans and run git init "
                        + "first, or name a folder that git knows")
            }
            current = FileSystem.folder(of: current)
        }
        return current
    }

    /// Whether the last line that says what merges `*.json` says that this program does.
    private static func namesDriver(_ bytes: [UInt8]) -> Bool {
        let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
        let attributes = lines.flatMap { line -> ArraySlice<Substring> in
            let words = line.split(whereSeparator: \.isWhitespace)
            return words.first == "*.json" ? words.dropFirst() : []
        }
        let last = attributes.last { word in
            ["merge", "-merge", "!merge"].contains(word) || word.hasPrefix("merge=")
        }
        return last == "merge=\(driver)"
    }

    /// The file with the line at its end, with the line ends that it has.
    private static func adding(to bytes: [UInt8]) -> [UInt8] {
        let newline = UInt8(ascii: "\n")
        let first = bytes.firstIndex(of: newline)
        let isCRLF = first.map { $0 > 0 && bytes[$0 - 1] == UInt8(ascii: "\r") } ?? false
        let end = Array((isCRLF ? "\r\n" : "\n").utf8)
        let isWhole = bytes.isEmpty || bytes.last == newline
        return bytes + (isWhole ? [] : end) + Array(line.utf8) + end
    }
}
