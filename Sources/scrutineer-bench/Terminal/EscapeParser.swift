/// Takes what a program writes to a terminal apart: text, control characters, and sequences.
struct EscapeParser {
    enum Token: Equatable {
        case scalar(Unicode.Scalar)
        case control(UInt8)
        /// `ESC` and one letter.
        case escape(UInt8)
        /// `ESC [`, numbers and a letter; numbers that are left out are 0. Private ones, as for modes, are passed
        /// over.
        case sequence(UInt8, [Int])
    }

    private enum Place { case text, escape, charset, numbers, string, stringEscape }

    private var place = Place.text
    private var numbers: [Int] = []
    private var isPrivate = false
    private var scalar: UInt32 = 0
    private var missing = 0

    /// Takes a byte.
    ///
    /// - Returns: What it completes, if anything.
    mutating func take(_ byte: UInt8) -> Token? {
        switch place {
        case .text: return text(byte)
        case .escape: return escape(byte)
        case .charset: place = .text
        case .numbers: return number(byte)
        case .string:
            if byte == 0x07 { place = .text }
            if byte == 0x1B { place = .stringEscape }
        case .stringEscape: place = .text
        }
        return nil
    }

    private mutating func text(_ byte: UInt8) -> Token? {
        switch byte {
        case 0x1B: place = .escape
        case 0x00..<0x20, 0x7F: return .control(byte)
        case 0x20..<0x80: return .scalar(Unicode.Scalar(byte))
        case 0x80..<0xC0:
            guard missing > 0 else { return nil }
            scalar = scalar << 6 | UInt32(byte & 0x3F)
            missing -= 1
            if missing == 0 { return Unicode.Scalar(scalar).map { .scalar($0) } }
        default:
            missing = byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : 1
            scalar = UInt32(byte) & (0x3F >> UInt32(missing))
        }
        return nil
    }

    private mutating func escape(_ byte: UInt8) -> Token? {
        switch byte {
        case UInt8(ascii: "["): (place, numbers, isPrivate) = (.numbers, [0], false)
        case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"): place = .string
        case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "#"): place = .charset
        default:
            place = .text
            return .escape(byte)
        }
        return nil
    }

    private mutating func number(_ byte: UInt8) -> Token? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            let last = numbers.count - 1
            numbers[last] = min(100_000, numbers[last] * 10 + Int(byte - UInt8(ascii: "0")))
        case UInt8(ascii: ";"): numbers.append(0)
        case 0x3A...0x3F: isPrivate = true
        case 0x40...0x7E:
            place = .text
            return isPrivate ? nil : .sequence(byte, numbers)
        default: break
        }
        return nil
    }
}
