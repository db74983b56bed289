package import PlanStore
package import TextGrid

/// What the world decides and the dashboard only knows.
package struct Environment: Equatable, Sendable {
    /// Signs the edits.
    package var editor: Editor
    /// Why no edit is taken, as a sentence; nil where edits are.
    package var editingBarrier: String?
    package var charset: Charset
    /// Whether the terminal's letters have the braille that fine charts are drawn in.
    package var drawsBraille: Bool { charset == .unicode && !lacksBraille }
    package var lacksBraille: Bool
    /// What each key does.
    package var keymap: Keymap
    /// The names of the themes there are.
    package var themes: [String]
    /// Where the program only draws a frame: nothing is written, copied or run.
    package var isRendering: Bool

    package init(
        editor: Editor, editingBarrier: String? = nil, charset: Charset = .unicode,
        keymap: Keymap = .standard, themes: [String] = [],
        isRendering: Bool = false, lacksBraille: Bool = false
    ) {
        self.editor = editor
        self.editingBarrier = editingBarrier
        self.charset = charset
        self.keymap = keymap
        self.themes = themes
        self.isRendering = isRendering
        self.lacksBraille = lacksBraille
    }
}
