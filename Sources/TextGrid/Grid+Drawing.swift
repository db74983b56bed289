extension Grid {
    /// Fills `rect` with spaces, or with `glyph`, on the given ground.
    package mutating func fill(
        _ rect: Rect, glyph: Unicode.Scalar = " ", role: Role = .text, ground: Role? = nil
    ) {
        let area = rect.intersection(bounds)
        fill(area, with: Cell(glyph: Glyph(glyph), width: 1, role: role, ground: ground))
    }

    /// Gives what stands in `rect` another role, such as `.match` for the letters that were found.
    package mutating func setRole(_ role: Role, in rect: Rect) {
        let area = rect.intersection(bounds)
        for y in area.y..<area.maxY {
            for x in area.x..<area.maxX { restyle(x: x, y: y) { $0.role = role } }
        }
    }

    /// Draws a box along the edge of `rect`; one row or column makes a line.
    package mutating func box(_ rect: Rect, role: Role = .border, ground: Role? = nil) {
        guard !rect.isEmpty else { return }
        let symbols = BoxSymbols(charset)
        let right = rect.maxX - 1
        let bottom = rect.maxY - 1
        func cell(_ symbol: Unicode.Scalar) -> Cell {
            Cell(glyph: Glyph(symbol), role: role, ground: ground)
        }
        for x in max(rect.x, 0)..<max(min(rect.maxX, size.width), max(rect.x, 0)) {
            put(cell(symbols.horizontal), x: x, y: rect.y)
            put(cell(symbols.horizontal), x: x, y: bottom)
        }
        guard rect.height > 1 else { return }
        for y in max(rect.y, 0)..<max(min(rect.maxY, size.height), max(rect.y, 0)) {
            put(cell(symbols.vertical), x: rect.x, y: y)
            put(cell(symbols.vertical), x: right, y: y)
        }
        guard rect.width > 1 else { return }
        put(cell(symbols.topLeft), x: rect.x, y: rect.y)
        put(cell(symbols.topRight), x: right, y: rect.y)
        put(cell(symbols.bottomLeft), x: rect.x, y: bottom)
        put(cell(symbols.bottomRight), x: right, y: bottom)
    }

    /// Draws a line across the box `rect` at row `y`, joined to its sides.
    package mutating func divide(_ rect: Rect, at y: Int, role: Role = .border, ground: Role? = nil) {
        guard rect.width > 1, y > rect.y, y < rect.maxY - 1 else { return }
        let symbols = BoxSymbols(charset)
        for x in rect.x..<rect.maxX {
            let symbol =
                x == rect.x ? symbols.leftJoin : x == rect.maxX - 1 ? symbols.rightJoin : symbols.horizontal
            put(Cell(glyph: Glyph(symbol), role: role, ground: ground), x: x, y: y)
        }
    }

    /// Lays another grid over this one, its top left cell at `point`: a popup over a frame.
    ///
    /// A cursor in `other` takes this grid's place.
    package mutating func overlay(_ other: Grid, at point: Point) {
        let area = Rect(x: point.x, y: point.y, width: other.size.width, height: other.size.height)
            .intersection(bounds)
        for y in area.y..<area.maxY {
            let row = other.row(y - point.y)
            for x in area.x..<area.maxX {
                var cell = row[row.startIndex + x - point.x]
                let isCut = cell.width == 2 && x == area.maxX - 1
                if isCut || cell.isContinuation && x == area.x {
                    cell.glyph = .space
                    cell.width = 1
                }
                if !cell.isContinuation { put(cell, x: x, y: y) }
            }
        }
        if let cursor = other.cursor {
            self.cursor = Point(x: cursor.x + point.x, y: cursor.y + point.y)
        }
    }
}
