package import PlanStore
package import TextGrid

/// What the world decides and the dashboard only knows.
package struct Environment: Equatable, Sendable {
    /// Signs the edits.
    package var editor: Editor
    /// Why no edit is taken, as a sentence; nil where edits are.
    package var editingBarrier: String?
    package var charset: Charset
    /// The themes there are, as name and summary.
    package var themes: [ThemeChoice]
    /// Where the program only draws a frame: nothing is written, copied or run.
    package var isRendering: Bool

    package struct ThemeChoice: Equatable, Sendable {
        package var name: String
        package var summary: String

        package init(name: String, summary: String) {
            self.name = name
            self.summary = summary
        }
    }

    package init(
        editor: Editor, editingBarrier: String? = nil, charset: Charset = .unicode, themes: [ThemeChoice] = [],
        isRendering: Bool = false
    ) {
        self.editor = editor
        self.editingBarrier = editingBarrier
        self.charset = charset
        self.themes = themes
        self.isRendering = isRendering
    }
}
