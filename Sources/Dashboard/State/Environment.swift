package import PlanStore
package import TextGrid

/// What the world decides and the dashboard only knows.
package struct Environment: Equatable, Sendable {
    /// Signs the edits.
    package var editor: Editor
    package var isReadOnly: Bool
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
        editor: Editor, isReadOnly: Bool = false, charset: Charset = .unicode, themes: [ThemeChoice] = [],
        isRendering: Bool = false
    ) {
        self.editor = editor
        self.isReadOnly = isReadOnly
        self.charset = charset
        self.themes = themes
        self.isRendering = isRendering
    }
}
