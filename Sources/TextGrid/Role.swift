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
    package var name: String { Self.names[Int(rawValue)].description }

    /// The role that theme files call `name`.
    package init?(name: String) {
        var name = name
        let index = name.withUTF8 { name in
            Self.names.firstIndex { $0.withUTF8Buffer { $0.elementsEqual(name) } }
        }
        guard let index, let role = Role(rawValue: UInt8(index)) else { return nil }
        self = role
    }

    /// In the order of the cases; constants, so that reading a theme costs nothing to prepare.
    private static let names: [StaticString] = [
        "text", "dim", "title", "titleFocused", "border", "borderFocused", "header",
        "headerStrong", "keyBar", "keyBarKey", "selection", "selectionUnfocused", "marked", "match",
        "link", "label", "value", "overdue", "dueSoon", "onTime", "done",
        "undated", "cancelled", "questionable", "red", "amber", "green", "money",
        "progressDone", "progressRest", "popup", "popupTitle", "popupBorder", "prompt", "promptText",
        "disabled", "error", "warning", "toast", "sparkline",
    ]
}
