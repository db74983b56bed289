/// Arguments that are the paths of plans and nothing else: what the program is mostly started with.
///
/// There is nothing to parse then. Parsing looks up types by name in the whole program, which takes a third of the
/// time to the first frame.
enum PlainPaths {
    /// The paths, none for the bundled plans; nil where any argument might be an option or a command.
    static func of(_ arguments: [String]) -> [String]? {
        let isPlain = arguments.allSatisfy { argument in
            // No command's name has a slash or a full stop.
            !argument.utf8.starts(with: "-".utf8)
                && argument.utf8.contains { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ".") }
        }
        return isPlain ? arguments : nil
    }
}
