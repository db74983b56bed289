import TextGrid

extension Terminal {
    /// Asks for the terminal's own background, by OSC 11. The answer is an event; nothing waits for it, and where none
    /// comes nothing has happened.
    package func askBackground() {
        guard isUp, capabilities.tellsBackground, capabilities.colours.isExact else { return }
        send(Array("\u{1b}]11;?\u{1b}\\".utf8))
    }
}

/// What a terminal answers to a question for a colour.
enum ColourReply {
    /// The background in the answer `11;rgb:ffff/ffff/ffff`, of which each part has one to four digits.
    static func background(_ bytes: [UInt8]) -> Colour? {
        let text = String(decoding: bytes, as: UTF8.self)
        guard let start = ["11;rgb:", "11;rgba:"].first(where: text.hasPrefix) else { return nil }
        let parts = text.dropFirst(start.count).split(separator: "/", omittingEmptySubsequences: false)
        let values = parts.prefix(3).compactMap(share)
        guard values.count == 3, parts.count <= 4 else { return nil }
        return Colour(red: values[0], green: values[1], blue: values[2])
    }

    /// A part as a byte: `f`, `ff`, `fff` and `ffff` are all of it.
    private static func share(_ digits: Substring) -> UInt8? {
        guard (1...4).contains(digits.count), let value = Int(digits, radix: 16), value >= 0 else {
            return nil
        }
        return UInt8(value * 255 / ((1 << (4 * digits.count)) - 1))
    }
}
