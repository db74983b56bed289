/// Plain ASCII, in small letters, that is looked for in plain ASCII of either case.
struct ByteNeedle: Sendable {
    private let bytes: [UInt8]
    private let first: BytePattern
    private let last: BytePattern

    /// Nil where it is empty or holds anything but ASCII.
    init?(_ bytes: [UInt8]) {
        guard let first = bytes.first, let last = bytes.last, bytes.allSatisfy({ $0 < 0x80 }) else {
            return nil
        }
        self.bytes = bytes
        self.first = BytePattern(first)
        self.last = BytePattern(last)
    }

    /// Whether it occurs anywhere.
    func occurs(in text: UnsafeBufferPointer<UInt8>) -> Bool { place(in: text, from: 0) != nil }

    /// Whether it stands somewhere with no letter or digit on either side.
    func stands(in text: UnsafeBufferPointer<UInt8>) -> Bool {
        var start = 0
        while let place = place(in: text, from: start) {
            let end = place + bytes.count
            let isFree =
                (place == 0 || !text[place - 1].isPartOfWord)
                && (end == text.count || !text[end].isPartOfWord)
            if isFree { return true }
            start = place + 1
        }
        return false
    }

    /// Whether its letters occur in order inside one word that begins with the first of them.
    func isSpread(in text: UnsafeBufferPointer<UInt8>) -> Bool {
        var isInWord = false
        var found = 0
        for byte in text {
            guard byte.isPartOfWord else {
                isInWord = false
                found = 0
                continue
            }
            // The first letter decides whether the word is looked at.
            if !isInWord {
                found = byte.lowercased == bytes[0] ? 1 : -1
            } else if found > 0, byte.lowercased == bytes[found] {
                found += 1
            }
            isInWord = true
            if found == bytes.count { return true }
        }
        return false
    }

    /// Where it occurs first, not before `start`: eight places at a time by their first and last byte.
    private func place(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        let reach = bytes.count - 1
        let raw = UnsafeRawBufferPointer(text)
        var place = start
        while place + reach + 8 <= text.count {
            let begins = first.matches(raw.loadUnaligned(fromByteOffset: place, as: UInt64.self))
            if begins != 0 {
                let ends = last.matches(raw.loadUnaligned(fromByteOffset: place + reach, as: UInt64.self))
                var both = begins & ends
                while both != 0 {
                    let found = place + both.trailingZeroBitCount / 8
                    if isHere(found, in: text) { return found }
                    both &= both - 1
                }
            }
            place += 8
        }
        while place + reach < text.count {
            if isHere(place, in: text) { return place }
            place += 1
        }
        return nil
    }

    @inline(__always)
    private func isHere(_ place: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
        for index in bytes.indices where text[place + index].lowercased != bytes[index] { return false }
        return true
    }
}

/// One byte, looked for in eight at a time, a letter in either case.
private struct BytePattern {
    private let repeated: UInt64
    /// Where it is a letter, the bit in which its cases differ.
    private let caseBits: UInt64

    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let tops: UInt64 = 0x8080_8080_8080_8080

    init(_ byte: UInt8) {
        repeated = UInt64(byte) &* BytePattern.ones
        caseBits = byte &- 0x61 < 26 ? 0x20 &* BytePattern.ones : 0
    }

    /// The top bit of each byte that fits, and perhaps of some behind the first that does, which must be looked
    /// at.
    @inline(__always)
    func matches(_ eight: UInt64) -> UInt64 {
        let difference = (UInt64(littleEndian: eight) | caseBits) ^ repeated
        return (difference &- BytePattern.ones) & ~difference & BytePattern.tops
    }
}

extension UInt8 {
    /// A letter or digit of ASCII.
    fileprivate var isPartOfWord: Bool { isDigit || (self | 0x20) &- 0x61 < 26 }
}
