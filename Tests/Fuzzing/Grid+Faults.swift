import TextGrid

extension Grid {
    /// What must hold of every frame: its size, its cursor, no half of a wide character, and nothing in a cell that
    /// would command the terminal.
    func faults(drawnFor size: Size) -> [String] {
        var faults = Faults()
        faults.expect(self.size == size, "the frame is \(self.size), the screen \(size)")
        faults.expect(cursor.map { bounds.contains($0) } ?? true, "the cursor stands outside")
        let width = self.size.width
        // Nearly all cells hold plain ASCII, and there are thousands in each of a million frames.
        for (index, cell) in cells.enumerated() where cell.width != 1 || cell.printableASCII == nil {
            func place() -> String { "at \(index % width), \(index / width)" }
            if cell.isContinuation {
                faults.expect(index % width > 0 && cells[index - 1].width == 2, "half a character \(place())")
                continue
            }
            if cell.width == 2 {
                let isWhole = index % width + 1 < width && cells[index + 1].isContinuation
                faults.expect(isWhole, "half a wide character \(place())")
            }
            for scalar in cell.glyph.scalars where scalar.isUnsafe || (charset == .ascii && !scalar.isASCII) {
                faults.expect(false, "U+\(String(scalar.value, radix: 16)) \(place())")
            }
        }
        return faults.sentences
    }
}

extension Unicode.Scalar {
    fileprivate var isUnsafe: Bool {
        switch value {
        case 0..<0x20, 0x7f..<0xa0, 0x61c, 0x200b, 0x200e, 0x200f, 0x2028...0x202e, 0x2066...0x2069, 0xfeff:
            true
        default: false
        }
    }
}
