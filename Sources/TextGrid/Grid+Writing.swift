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
        if let plain = PlainText(text, in: charset) {
            let cut = plain.columns > limit ? (ellipsis ? limit - 1 : limit) : plain.columns
            let end = point.x + cut + (cut < plain.columns && ellipsis ? 1 : 0)
            if replaces(max(0, point.x)..<max(0, end), y: point.y) {
                put(text, plain, columns: cut, at: point, role: role, ground: ground)
                if end > point.x + cut, end > 0 {
                    put(ellipsis: end - 1, y: point.y, role: role, ground: ground)
                }
                return end - point.x
            }
        }
        var pen = Pen(x: point.x, y: point.y, role: role, ground: ground)
        let (beginning, isWhole) = prepared(text, columns: limit)
        draw(beginning, isWhole: isWhole, limit: limit, ellipsis: ellipsis, with: &pen)
        return pen.x - point.x
    }

    /// Puts plain text where no wide character stands.
    private mutating func put(
        _ text: String, _ plain: PlainText, columns: Int, at point: Point, role: Role, ground: Role?
    ) {
        var x = point.x
        if plain.isASCII {
            var text = text
            text.withUTF8 { bytes in
                put(
                    ascii: bytes.prefix(columns).dropFirst(max(0, -x)), x: max(0, x), y: point.y, role: role,
                    ground: ground)
            }
            return
        }
        for scalar in text.unicodeScalars.prefix(columns) {
            if x >= 0 { overwrite(x: x, y: point.y, Glyph(scalar), role: role, ground: ground) }
            x += 1
        }
    }

    private mutating func put(ellipsis x: Int, y: Int, role: Role, ground: Role?) {
        overwrite(x: x, y: y, ellipsis, role: role, ground: ground)
    }

    /// The columns that a text takes on this grid, where `£` may be `GBP`.
    package func columns(of text: String) -> Int {
        if let plain = PlainText(text, in: charset) { return plain.columns }
        let visible = VisibleText.inColumns(text)
        return DisplayWidth.of(charset == .ascii ? ASCIIText.fold(visible) : visible)
    }

    /// At least so many columns of the text as this grid's charset can show it, and whether that is all of it.
    private func prepared(_ text: String, columns: Int) -> (text: String, isWhole: Bool) {
        guard charset == .ascii else { return VisibleText.beginning(of: text, columns: columns) }
        // Many columns may fold into one: a wide character, or one of several parts, into `?`.
        let (beginning, isWhole) = VisibleText.beginning(of: text, columns: columns * 16)
        return (ASCIIText.fold(beginning), isWhole)
    }

    private mutating func draw(
        _ text: String, isWhole: Bool, limit: Int, ellipsis: Bool, with pen: inout Pen
    ) {
        let fits = isWhole && DisplayWidth.of(text) <= limit
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

    private mutating func drawEllipsis(with pen: inout Pen) { draw(ellipsis, width: 1, with: &pen) }

    private var ellipsis: Glyph { Glyph(charset == .ascii ? "~" : "…") }

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
