/// A date that somebody typed: what it is read as, and their words where those say it otherwise.
package struct DateAsTyped: Hashable, Sendable {
    package var date: EDTF
    /// For the `…Text` twin of the member; nil where the format's own spelling was typed, or where the words mean
    /// the date only on the day on which they are said.
    package var text: String?

    package init(_ date: EDTF, text: String? = nil) {
        self.date = date
        self.text = text
    }

    /// The date with the text that was typed for it.
    package init(_ date: EDTF, typed: String) {
        let isPlain = typed == date.description || DateAsTyped.passing.contains(typed.lowercased())
        self.init(date, text: isPlain ? nil : typed)
    }

    private static let passing: Set = ["today", "tomorrow", "yesterday"]
}
