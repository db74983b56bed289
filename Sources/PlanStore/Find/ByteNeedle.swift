/// Bytes that are looked for in others, ASCII letters in either case.
///
/// What is found are the bytes of a folded word in text as it stands, so the text needs no folding where that
/// changes nothing but the case of ASCII letters.
struct ByteNeedle: Sendable {
    private let bytes: [UInt8]
    private let first: BytePattern
    private let last: BytePattern
    /// Whether it is a single word of ASCII letters and digits, so that it may be spread in one.
    private let isWord: Bool
    /// How far its last byte stands behind its first.
    let reach: Int

    /// Nil where it is empty.
    ///
    /// - Parameter bytes: Those of whole scalars, in small letters.
    init?(_ bytes: [UInt8]) {
        guard let first = bytes.first, let last = bytes.last else { return nil }
        self.bytes = bytes
        self.first = BytePattern(first)
        self.last = BytePattern(last)
        isWord = bytes.allSatisfy(\.isPartOfWord)
        reach = bytes.count - 1
    }

    func contains(_ byte: UInt8) -> Bool { bytes.contains(byte) }

    /// Whether it occurs anywhere.
    func occurs(in text: UnsafeBufferPointer<UInt8>) -> Bool {
        stands(in: text, from: 0, before: text.count) { _ in true }
    }

    /// Whether it stands somewhere with no letter or digit of ASCII on either side.
    func stands(in text: UnsafeBufferPointer<UInt8>) -> Bool {
        stands(in: text, from: 0, before: text.count) { isFree(at: $0, of: text) }
    }

    /// Whether no letter or digit stands on either side of where it was found.
    func isFree(at place: Int, of text: UnsafeBufferPointer<UInt8>) -> Bool {
        let end = place + bytes.count
        return (place == 0 || !text[place - 1].isPartOfWord)
            && (end >= text.count || !text[end].isPartOfWord)
    }

    /// Whether its letters occur in order inside one word that begins with the first of them.
    func isSpread(in text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard isWord, text.count > reach else { return false }
        let raw = UnsafeRawBufferPointer(text)
        var place = 0
        while place + 8 <= text.count {
            var begins = first.matches(raw.loadUnaligned(fromByteOffset: place, as: UInt64.self))
            while begins != 0 {
                if isSpread(in: text, from: place + begins.trailingZeroBitCount / 8) { return true }
                begins &= begins - 1
            }
            place += 8
        }
        while place < text.count {
            if isSpread(in: text, from: place) { return true }
            place += 1
        }
        return false
    }

    /// Whether a word begins at a place that holds its letters in order, the first of them there.
    private func isSpread(in text: UnsafeBufferPointer<UInt8>, from place: Int) -> Bool {
        guard text[place].lowercased == bytes[0], place == 0 || !text[place - 1].isPartOfWord else {
            return false
        }
        var found = 1
        var next = place + 1
        while found < bytes.count, next < text.count, text[next].isPartOfWord {
            if text[next].lowercased == bytes[found] { found += 1 }
            next += 1
        }
        return found == bytes.count
    }

    /// Whether it stands somewhere as is wanted, beginning from `start` on and before `end`; it may reach beyond that.
    ///
    /// Sixty-four places at a time are passed over by its first and last byte.
    ///
    /// - Parameter isWanted: Is asked for each place where it stands, until it says yes.
    @inline(__always)
    func stands(
        in text: UnsafeBufferPointer<UInt8>, from start: Int, before end: Int, isWanted: (Int) -> Bool
    ) -> Bool {
        let raw = UnsafeRawBufferPointer(text)
        let end = min(end, text.count - reach)
        var place = start
        while place < end, place + reach + 64 <= text.count {
            let begins = raw.loadUnaligned(fromByteOffset: place, as: SIMD8<UInt64>.self)
            let ends = raw.loadUnaligned(fromByteOffset: place + reach, as: SIMD8<UInt64>.self)
            let fits = BytePattern.zeros(first.misfits(begins) | last.misfits(ends))
            if fits.holdsAny {
                for part in fits.indices where fits[part] != 0 {
                    if stands(fits[part], at: place + part * 8, in: text, before: end, isWanted) {
                        return true
                    }
                }
            }
            place += 64
        }
        while place < end, place + reach + 8 <= text.count {
            let fits =
                first.matches(raw.loadUnaligned(fromByteOffset: place, as: UInt64.self))
                & last.matches(raw.loadUnaligned(fromByteOffset: place + reach, as: UInt64.self))
            if stands(fits, at: place, in: text, before: end, isWanted) { return true }
            place += 8
        }
        while place < end {
            if isHere(place, in: text), isWanted(place) { return true }
            place += 1
        }
        return false
    }

    /// Whether it stands as is wanted at one of eight places.
    ///
    /// - Parameter fits: The top bit of each byte where its first and last byte do.
    @inline(__always)
    private func stands(
        _ fits: UInt64, at place: Int, in text: UnsafeBufferPointer<UInt8>, before end: Int,
        _ isWanted: (Int) -> Bool
    ) -> Bool {
        var rest = fits
        while rest != 0 {
            let found = place + rest.trailingZeroBitCount / 8
            if found < end, isHere(found, in: text), isWanted(found) { return true }
            rest &= rest - 1
        }
        return false
    }

    @inline(__always)
    private func isHere(_ place: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
        for index in bytes.indices where text[place + index].lowercased != bytes[index] { return false }
        return true
    }
}

extension SIMD8<UInt64> {
    @inline(__always)
    fileprivate var holdsAny: Bool {
        let four = lowHalf | highHalf
        let two = four.lowHalf | four.highHalf
        return two[0] | two[1] != 0
    }
}
