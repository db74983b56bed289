import JSONText
import Testing

/// A document before and after some changes.
struct Edit: CustomTestStringConvertible {
    let title: String
    let before: String
    let changes: [JSONChange]
    let after: String

    init(_ title: String, _ before: String, _ changes: [JSONChange], _ after: String) {
        self.title = title
        self.before = before
        self.changes = changes
        self.after = after
    }

    var testDescription: String { title }

    /// What the changes make of a text, or what is said against them.
    static func result(of changes: [JSONChange], on text: String) -> String {
        do throws(JSONEditError) {
            return String(decoding: try JSONEditor.apply(changes, to: Array(text.utf8)), as: UTF8.self)
        } catch {
            return error.message
        }
    }
}
