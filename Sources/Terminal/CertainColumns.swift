import TextGrid

/// Characters that every terminal gives the same columns: the letters of Europe and the Near East, symbols, ideographs.
///
/// Of others one terminal takes more than another, by the age of its tables and by whether it joins what follows: new
/// emoji, skin tones, flags, the signs of Indian scripts, private characters. They are written so that no terminal's
/// opinion moves what stands beside them.
enum CertainColumns {
    static func holds(of cell: Cell) -> Bool {
        let glyph = cell.glyph
        return holds(of: glyph.base.value, isWide: cell.width == 2)
            && (glyph.isSingle || glyph.scalars.dropFirst().allSatisfy { isMark($0.value) })
    }

    private static func holds(of value: UInt32, isWide: Bool) -> Bool {
        switch value {
        case 0x20..<0x7f, 0xa0..<0xad, 0xae..<0x300, 0x370..<0x483, 0x48a..<0x590, 0x5d0...0x5ea,
            0x620...0x64a,
            0x66e...0x66f, 0x671...0x6d3, 0x10a0...0x10ff, 0x1e00...0x1fff:
            true
        case 0x2010...0x2027, 0x2030...0x205e, 0x2070...0x209c, 0x20a0...0x20c0, 0x2100...0x2bff: !isWide
        case 0x3000...0x3029, 0x3030...0x303e, 0x3041...0x3096, 0x309b...0x30ff, 0x3400...0x4dbf,
            0x4e00...0x9fff,
            0xac00...0xd7a3, 0xff01...0xff5e, 0xffe0...0xffe6:
            isWide
        default: false
        }
    }

    /// Accents, and the points of Hebrew and Arabic.
    private static func isMark(_ value: UInt32) -> Bool {
        switch value {
        case 0x300..<0x34f, 0x350..<0x370, 0x591...0x5c7, 0x64b...0x65f: true
        default: false
        }
    }
}
