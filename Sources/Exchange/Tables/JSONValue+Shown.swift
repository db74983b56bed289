package import JSONText
import TextGrid

extension JSONValue {
    /// The value on one line, with escapes for what nobody would see; what is read from it is the same.
    package var shownCompactText: String { VisibleText.escaped(json: compactText) }

    /// The value in indented lines, with escapes for what nobody would see; what is read from it is the same.
    package var shownPrettyText: String { VisibleText.escaped(json: prettyText) }
}
