/// How many columns and rows something takes.
package struct Size: Hashable, Sendable {
    package var width: Int
    package var height: Int

    package init(width: Int, height: Int) {
        self.width = width
        self.height = height
    }

    /// Whether there is no cell in it.
    package var isEmpty: Bool { width <= 0 || height <= 0 }
}
