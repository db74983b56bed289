import CNcurses
import TextGrid

/// The look in which the terminal writes at the moment, and the shortest way to another.
struct Pen {
    private let output: DirectOutput
    private(set) var look = Look.plain
    /// The bytes of each colour that was set, worked out once.
    private var foregrounds: [Int: [UInt8]] = [:]
    private var backgrounds: [Int: [UInt8]] = [:]

    init(_ output: DirectOutput) { self.output = output }

    /// Goes over to another look.
    mutating func take(_ wanted: Look, into bytes: inout [UInt8]) {
        if losesColour(to: wanted), !output.restoresColours { rest(into: &bytes) }
        if wanted.attributes != look.attributes { change(to: wanted.attributes, into: &bytes) }
        if wanted.foreground != look.foreground {
            Self.append("setaf", "39", wanted.foreground, &foregrounds, to: &bytes)
        }
        if wanted.background != look.background {
            Self.append("setab", "49", wanted.background, &backgrounds, to: &bytes)
        }
        look = wanted
    }

    /// Goes back to the terminal's own look, before somebody else writes.
    mutating func rest(into bytes: inout [UInt8]) {
        if look != .plain { bytes += output.reset }
        look = .plain
    }

    private func losesColour(to wanted: Look) -> Bool {
        (wanted.foreground == ColourMatch.standard && look.foreground != ColourMatch.standard)
            || (wanted.background == ColourMatch.standard && look.background != ColourMatch.standard)
    }

    /// Ends attributes one by one where that is possible, else all at once, colours too.
    private mutating func change(to wanted: attr_t, into bytes: inout [UInt8]) {
        var ended = look.attributes & ~wanted
        if ended != 0, output.endings.isEmpty {
            rest(into: &bytes)
            ended = 0
        }
        for ending in output.endings where ended & ending.attributes != 0 {
            bytes += ending.bytes
            look.attributes &= ~ending.attributes
            ended &= ~ending.attributes
        }
        for beginning in output.beginnings where wanted & ~look.attributes & beginning.attribute != 0 {
            bytes += beginning.bytes
        }
        look.attributes = wanted
    }

    private static func append(
        _ name: String, _ standard: String, _ colour: Int32, _ known: inout [Int: [UInt8]],
        to bytes: inout [UInt8]
    ) {
        if let found = known[Int(colour)] {
            bytes += found
            return
        }
        let made =
            colour == ColourMatch.standard
            ? Array("\u{1b}[\(standard)m".utf8) : DirectOutput.bytes(name, colour: colour)
        known[Int(colour)] = made
        bytes += made
    }
}
