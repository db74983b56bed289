/// One place on the screen.
package struct Cell: Hashable, Sendable {
    package var glyph: Glyph

    /// Columns: 1, 2, or 0 for the second column of the wide character to the left.
    package var width: UInt8
    package var role: Role

    /// The role whose background and reverse the cell has, if not its own, such as `.selection`.
    package var ground: Role?

    package init(glyph: Glyph = .space, width: UInt8 = 1, role: Role = .text, ground: Role? = nil) {
        self.glyph = glyph
        self.width = width
        self.role = role
        self.ground = ground
    }

    /// The second column of a wide character.
    package static func continuation(role: Role, ground: Role?) -> Cell {
        Cell(glyph: Glyph("\0"), width: 0, role: role, ground: ground)
    }

    /// Whether the cell belongs to the wide character to its left.
    package var isContinuation: Bool { width == 0 }

    /// Whether nothing but the ground shows.
    package var isBlank: Bool { glyph == .space }

    /// What the cell adds to its row as plain text.
    package var text: String { isContinuation ? "" : glyph.string }
}
