/// What one cell shows: a scalar and up to four combining marks, which is as much as ncurses keeps.
///
/// It is packed into two words, 21 bits a scalar, so that frames are compared and copied without touching
/// the heap.
package struct Glyph: Hashable, Sendable {
    /// The most scalars that a glyph keeps.
    package static let limit = 5
    package static let space = Glyph(" ")

    /// The base and two marks.
    private(set) var low: UInt64
    /// Two more marks; the 22 highest bits are free.
    private(set) var high: UInt64

    init(low: UInt64, high: UInt64) {
        self.low = low
        self.high = high
    }

    package init(_ scalar: Unicode.Scalar) {
        low = UInt64(scalar.value)
        high = 0
    }

    package init(ascii byte: UInt8) {
        low = UInt64(byte)
        high = 0
    }

    /// The first scalar, on which the marks stand.
    package var base: Unicode.Scalar { Self.unpack(low) }

    /// Whether nothing stands on the base.
    package var isSingle: Bool { low >> 21 == 0 }

    /// The base, then its marks.
    package var scalars: [Unicode.Scalar] {
        var found = [base]
        for packed in [low >> 21, low >> 42, high, high >> 21] {
            let scalar = Self.unpack(packed)
            guard scalar.value != 0 else { break }
            found.append(scalar)
        }
        return found
    }

    package var string: String {
        guard !isSingle else { return String(Character(base)) }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        return String(text)
    }

    /// Puts a mark on the glyph; beyond the limit it is dropped, as ncurses would.
    package mutating func combine(_ mark: Unicode.Scalar) {
        let value = UInt64(mark.value)
        if low >> 21 == 0 {
            low |= value << 21
        } else if low >> 42 == 0 {
            low |= value << 42
        } else if high == 0 {
            high = value
        } else if high >> 21 == 0 {
            high |= value << 21
        }
    }

    private static func unpack(_ packed: UInt64) -> Unicode.Scalar {
        Unicode.Scalar(UInt32(packed & 0x1f_ffff)) ?? "\u{fffd}"
    }
}
