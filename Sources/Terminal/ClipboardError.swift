/// Why nothing was copied.
package enum ClipboardError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The text has this many bytes, more than terminals take.
    case tooLong(bytes: Int)

    /// The terminal of this name takes no text for its clipboard.
    case unsupported(String)

    /// The most bytes that terminals of xterm's family take at once.
    package static let limit = 74_994

    package var description: String {
        switch self {
        case .tooLong(let bytes):
            "\(bytes) bytes are too many to copy; a terminal takes at most \(Self.limit), so narrow the list first, or print it with scrutineer list"
        case .unsupported(let name):
            "TERM is \"\(name)\", a terminal that takes no copied text; print the rows with scrutineer list instead"
        }
    }
}
