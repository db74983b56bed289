/// How a role looks: colours where the theme sets them, and attributes.
package struct RoleStyle: Hashable, Sendable {
    /// The text's colour; the terminal's own when `nil`.
    package var foreground: Colour?

    /// The ground's colour; the terminal's own when `nil`.
    package var background: Colour?
    package var isBold: Bool
    package var isDim: Bool
    package var isUnderlined: Bool
    package var isReversed: Bool
    package var isItalic: Bool

    package init(
        foreground: Colour? = nil, background: Colour? = nil, isBold: Bool = false, isDim: Bool = false,
        isUnderlined: Bool = false, isReversed: Bool = false, isItalic: Bool = false
    ) {
        self.foreground = foreground
        self.background = background
        self.isBold = isBold
        self.isDim = isDim
        self.isUnderlined = isUnderlined
        self.isReversed = isReversed
        self.isItalic = isItalic
    }

    /// The style of text that stands on `ground`, such as a status on the selected row.
    ///
    /// The ground gives background and reverse, and its text colour where this style has none. Attributes
    /// of both apply, so that a state that is bold stays so on the selected row.
    package func on(_ ground: RoleStyle) -> RoleStyle {
        RoleStyle(
            foreground: foreground ?? ground.foreground,
            background: ground.background ?? background,
            isBold: isBold || ground.isBold,
            // Dim text on a coloured or reversed ground cannot be read on many terminals.
            isDim: isDim && ground.background == nil && !ground.isReversed,
            isUnderlined: isUnderlined || ground.isUnderlined,
            isReversed: ground.isReversed,
            isItalic: isItalic || ground.isItalic)
    }
}
