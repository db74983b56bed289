import Testing

/// A text that is not JSON, and what is said about it.
struct BadDocument: CustomTestStringConvertible {
    let text: String
    let fault: String

    init(_ text: String, _ fault: String) {
        self.text = text
        self.fault = fault
    }

    var testDescription: String { String(text.prefix(40)).debugDescription }
}
