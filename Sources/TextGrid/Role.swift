/// What a piece of text is for, which is all that drawing code says about its look.
///
/// Theme files name the roles as they are spelt here.
package enum Role: UInt8, CaseIterable, Sendable {
    case text, dim
    case title, titleFocused, border, borderFocused
    case header, headerStrong
    case keyBar, keyBarKey
    case selection, selectionUnfocused, marked, match
    case link, label, value
    case overdue, dueSoon, onTime, done, undated, cancelled, questionable
    case red, amber, green
    case money, progressDone, progressRest
    case popup, popupTitle, popupBorder
    case prompt, promptText
    case disabled, error, warning, toast, sparkline

    /// The name in theme files.
    package var name: String { "\(self)" }

    /// The role that theme files call `name`.
    package init?(name: some StringProtocol) {
        guard let role = Self.allCases.first(where: { $0.name == name }) else { return nil }
        self = role
    }
}
