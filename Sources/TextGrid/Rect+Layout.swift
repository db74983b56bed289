extension Rect {
    /// The block without `columns` at its left and right and `rows` at its top and bottom.
    package func inset(columns: Int = 1, rows: Int = 1) -> Rect {
        let taken = Size(width: min(columns, width), height: min(rows, height))
        return Rect(
            x: x + taken.width, y: y + taken.height,
            width: width - 2 * columns, height: height - 2 * rows)
    }

    /// Cuts off the top `rows`, as far as there are so many.
    package func splitTop(_ rows: Int) -> (top: Rect, rest: Rect) {
        let cut = min(max(0, rows), height)
        return (
            Rect(x: x, y: y, width: width, height: cut),
            Rect(x: x, y: y + cut, width: width, height: height - cut)
        )
    }

    /// Cuts off the bottom `rows`, as far as there are so many.
    package func splitBottom(_ rows: Int) -> (rest: Rect, bottom: Rect) {
        let cut = min(max(0, rows), height)
        let (rest, bottom) = splitTop(height - cut)
        return (rest, bottom)
    }

    /// Cuts off the left `columns`, as far as there are so many.
    package func splitLeft(_ columns: Int) -> (left: Rect, rest: Rect) {
        let cut = min(max(0, columns), width)
        return (
            Rect(x: x, y: y, width: cut, height: height),
            Rect(x: x + cut, y: y, width: width - cut, height: height)
        )
    }

    /// Cuts off the right `columns`, as far as there are so many.
    package func splitRight(_ columns: Int) -> (rest: Rect, right: Rect) {
        let cut = min(max(0, columns), width)
        let (rest, right) = splitLeft(width - cut)
        return (rest, right)
    }

    /// The block of at most `size` in the middle of this one, where popups stand.
    package func centred(_ size: Size) -> Rect {
        let inner = Size(width: min(max(0, size.width), width), height: min(max(0, size.height), height))
        return Rect(
            x: x + (width - inner.width) / 2, y: y + (height - inner.height) / 2,
            width: inner.width, height: inner.height)
    }

    /// The `index`th row as a block one row high; empty when there is no such row.
    package func row(_ index: Int) -> Rect {
        guard index >= 0, index < height else { return Rect(x: x, y: y, width: 0, height: 0) }
        return Rect(x: x, y: y + index, width: width, height: 1)
    }
}
