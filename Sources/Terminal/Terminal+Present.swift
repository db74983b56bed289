import CNcurses
package import TextGrid

extension Terminal {
    /// Shows a frame: what differs from the last one goes to the terminal, in one go.
    ///
    /// A frame of another size than the screen's is cut, or leaves the rest empty.
    package func present(_ grid: Grid, theme: Theme) {
        guard isUp else { return }
        if shown?.theme != theme {
            palette = Palette(theme: theme, depth: capabilities.colours, pairLimit: curses_pairs())
            shown = nil
            // The pairs mean other colours now, which ncurses would only find out cell by cell.
            curses_repaint()
        }
        let last = shown?.grid.size == grid.size ? shown?.grid : nil
        if frameWriter != nil {
            writeFrame(grid, over: curses_repaints() ? nil : last)
        } else {
            handOver(grid, over: last)
        }
        shown = (grid, theme)
    }

    /// Writes a frame past ncurses, which only clears the screen where nobody knows what stands on it.
    private func writeFrame(_ grid: Grid, over last: Grid?) {
        if last == nil {
            restPen()
            writing {
                curses_repaint()
                werase(curses_screen())
                wnoutrefresh(curses_screen())
                doupdate()
            }
        }
        let size = size
        curs_set(grid.cursor.map(Rect(size).contains) == true ? 1 : 0)
        let bytes = palette.withValue { palette in
            frameWriter.withValue { $0.bytes(for: grid, over: last, size: size, palette: &palette) }
        }
        if let bytes = bytes ?? nil, !bytes.isEmpty { send(bytes) }
    }

    /// Lets ncurses or another program write from here on.
    func restPen() {
        if let bytes = frameWriter.withValue({ $0.rest() }), !bytes.isEmpty { send(bytes) }
    }

    /// Hands the rows that changed to ncurses, which works out the rest.
    private func handOver(_ grid: Grid, over last: Grid?) {
        if last == nil { werase(curses_screen()) }
        let size = size
        for y in 0..<min(grid.size.height, size.height) {
            let row = grid.row(y)
            guard let span = Self.changed(row, since: last?.row(y)) else { continue }
            let start = span.lowerBound - row.startIndex
            guard start < size.width else { continue }
            palette.withValue { writer.write(row[span], x: start, y: y, palette: &$0) }
        }
        place(grid.cursor, in: size)
        writing {
            wnoutrefresh(curses_screen())
            doupdate()
        }
    }

    private func place(_ cursor: Point?, in size: Size) {
        guard let cursor, Rect(size).contains(cursor) else {
            curs_set(0)
            return
        }
        wmove(curses_screen(), Int32(cursor.y), Int32(cursor.x))
        curs_set(1)
    }

    /// The part of a row to hand over: from the first change to the last, in whole characters.
    static func changed(_ row: ArraySlice<Cell>, since last: ArraySlice<Cell>?) -> Range<Int>? {
        guard let last, last.count == row.count else { return row.isEmpty ? nil : row.indices }
        let offset = last.startIndex - row.startIndex
        guard var first = row.indices.first(where: { row[$0] != last[$0 + offset] }) else { return nil }
        var end = row.indices.last { row[$0] != last[$0 + offset] }.map { $0 + 1 } ?? row.endIndex
        while first > row.startIndex, row[first].isContinuation { first -= 1 }
        while end < row.endIndex, row[end].isContinuation { end += 1 }
        return first..<end
    }
}

extension Optional {
    /// Changes the value in its place, if there is one.
    @discardableResult
    fileprivate mutating func withValue<Result>(_ change: (inout Wrapped) -> Result) -> Result? {
        guard var value = self.take() else { return nil }
        let result = change(&value)
        self = value
        return result
    }
}
