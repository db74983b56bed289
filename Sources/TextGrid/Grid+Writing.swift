extension Grid {
    /// Writes text on one row and returns the columns it took.
    ///
    /// What does not fit in `maxWidth` columns, or in the row, is cut between characters, and an ellipsis
    /// says so. What must not reach a terminal is shown as `VisibleText` has it. Columns left of the grid
    /// are skipped but count.
    /// - Parameters:
    ///   - ground: the ground to stand on; `nil` keeps that of the cells written over.
    ///   - maxWidth: columns at most; the rest of the row when `nil`.
    @discardableResult
    package mutating func write(
        _ text: String, at point: Point, role: Role = .text, ground: Role? = nil,
        maxWidth: Int? = nil, ellipsis: Bool = true
    ) -> Int {
        let room = size.width - point.x
        let limit = min(maxWidth ?? room, room)
        guard limit > 0, point.y >= 0, point.y < size.height else { return 0 }
        var pen = Pen(x: point.x, y: point.y, role: role, ground: ground)
        if VisibleText.isPlainASCII(text) {
            let count = text.utf8.count
            let cut = count > limit ? (ellipsis ? limit - 1 : limit) : count
            for byte in text.utf8.prefix(cut) { draw(Glyph(ascii: byte), width: 1, with: &pen) }
            if cut < count, ellipsis { drawEllipsis(with: &pen) }
        } else {
            draw(prepared(text), limit: limit, ellipsis: ellipsis, with: &pen)
        }
        return pen.x - point.x
    }

    /// The columns that a text takes on this grid, where `£` may be `GBP`.
    package func columns(of text: String) -> Int {
        VisibleText.isPlainASCII(text) ? text.utf8.count : DisplayWidth.of(prepared(text))
    }

    /// The text as this grid's charset can show it.
    private func prepared(_ text: String) -> String {
        let visible = VisibleText.of(text)
        return charset == .ascii ? ASCIIText.fold(visible) : visible
    }

    private mutating func draw(_ text: String, limit: Int, ellipsis: Bool, with pen: inout Pen) {
        let fits = DisplayWidth.of(text) <= limit
        let room = fits || !ellipsis ? limit : limit - 1
        var used = 0
        for character in text {
            let width = DisplayWidth.of(character)
            guard used + width <= room else { break }
            draw(character, with: &pen)
            used += width
        }
        guard !fits else { return }
        if ellipsis {
            drawEllipsis(with: &pen)
        } else if used < limit {
            // The half of a wide character that would fit.
            draw(.space, width: 1, with: &pen)
        }
    }

    private mutating func drawEllipsis(with pen: inout Pen) {
        draw(Glyph(charset == .ascii ? "~" : "…"), width: 1, with: &pen)
    }

    /// Draws one cluster, which may take several cells: a joined emoji takes those of its parts.
    private mutating func draw(_ character: Character, with pen: inout Pen) {
        var pending: (glyph: Glyph, width: Int)?
        for scalar in character.unicodeScalars {
            let width = DisplayWidth.of(scalar)
            if width == 0 {
                pending?.glyph.combine(scalar)
            } else {
                if let pending { draw(pending.glyph, width: pending.width, with: &pen) }
                pending = (Glyph(scalar), width)
            }
        }
        if let pending { draw(pending.glyph, width: pending.width, with: &pen) }
    }

    /// Draws one glyph of one or two columns and moves the pen past it.
    private mutating func draw(_ glyph: Glyph, width: Int, with pen: inout Pen) {
        defer { pen.x += width }
        let ground = pen.ground ?? self[Point(x: max(pen.x, 0), y: pen.y)]?.ground
        put(Cell(glyph: glyph, width: UInt8(width), role: pen.role, ground: ground), x: pen.x, y: pen.y)
    }
}

/// Where the next glyph goes, and how it looks.
private struct Pen {
    var x: Int
    let y: Int
    let role: Role
    let ground: Role?
}
