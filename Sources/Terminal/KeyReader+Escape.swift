import CNcurses
import TextGrid

// What follows ESC: nothing, a key pressed with Alt, the mouse, or a sequence that nobody knows.
extension KeyReader {
    /// What ESC begins; nil when it was a sequence without meaning here.
    mutating func afterEscape() -> Event? {
        // ncurses has already waited for a known sequence.
        let code = putBack.popLast() ?? wgetch(pad)
        switch code {
        case ERR: return .key(.escape)
        case 0x0d, 0x0a, KEY_ENTER: return .key(.altEnter)
        case 0x08, 0x7f, KEY_BACKSPACE: return .key(.altBackspace)
        case 0x5b: return controlSequence()
        case 0x4f, 0x5d, 0x50, 0x58, 0x5e, 0x5f: return skipSequence(UInt8(code))
        case 0x20..<0x100: return altCharacter(UInt8(code)).map(Event.key)
        default:
            putBack.append(code)
            return .key(.escape)
        }
    }

    private mutating func altCharacter(_ first: UInt8) -> Key? {
        var scalar = decoder.take(first)
        while scalar == nil, first >= 0xc0 {
            let code = readSoon()
            guard (0x80..<0x100).contains(code) else {
                if code != ERR { putBack.append(code) }
                return nil
            }
            scalar = decoder.take(UInt8(code))
        }
        return scalar.map { .alt(Character($0)) }
    }

    /// Reads to the end of a control sequence, lest its letters be taken for keys.
    ///
    /// The mouse is the only one with a meaning. If nothing follows, it was Alt with a bracket.
    private mutating func controlSequence() -> Event? {
        var parameters: [UInt8] = []
        while parameters.count < 64 {
            let code = readSoon()
            switch code {
            case ERR: return parameters.isEmpty ? .key(.alt("[")) : nil
            case 0x20..<0x40: parameters.append(UInt8(code))
            case 0x40..<0x7f:
                if code == 0x4d, parameters.isEmpty { return byteMouse() }
                let report = MouseReport(parameters: parameters, final: UInt8(code))
                return report.flatMap { clicks.event($0) }
            default:
                putBack.append(code)
                return nil
            }
        }
        return nil
    }

    /// The mouse as terminals report it that know no decimal numbers: three bytes.
    private mutating func byteMouse() -> Event? {
        let bytes = (0..<3).map { _ in readSoon() }
        guard bytes.allSatisfy({ (0x20..<0x100).contains($0) }) else { return nil }
        let report = MouseReport(bytes: bytes.map { Int($0) - 0x20 })
        return clicks.event(report)
    }

    /// Reads to the end of a sequence without meaning, lest its letters be taken for keys.
    ///
    /// `opening` says which kind: `O` a single shift, else a string. If nothing follows it was a key pressed
    /// with Alt.
    ///
    /// Of the strings only the answer about the background means something.
    private mutating func skipSequence(_ opening: UInt8) -> Event? {
        var length = 0
        var string: [UInt8] = []
        while length < 4096 {
            let code = readSoon()
            if code == ERR {
                return length == 0 ? .key(.alt(Character(Unicode.Scalar(opening)))) : nil
            }
            length += 1
            switch code {
            case 0x100...:
                putBack.append(code)
                return nil
            case _ where opening == 0x4f: return nil
            case 0x07: return answer(opening, string)
            case 0x1b:
                let next = readSoon()
                if next != 0x5c, next != ERR { putBack.append(next) }
                return next == 0x5c ? answer(opening, string) : nil
            default:
                if string.count < 64 { string.append(UInt8(truncatingIfNeeded: code)) }
            }
        }
        return nil
    }

    private func answer(_ opening: UInt8, _ string: [UInt8]) -> Event? {
        opening == 0x5d ? ColourReply.background(string).map(Event.background) : nil
    }

    /// A byte that may be under way.
    private mutating func readSoon() -> Int32 {
        if let code = putBack.popLast() { return code }
        wtimeout(pad, Self.sequenceDelay)
        defer { wtimeout(pad, 0) }
        return wgetch(pad)
    }
}
