/// A place where a text is not JSON, with what is wrong there and what was expected.
///
/// The place is a byte offset; `TextPosition` turns it into line and column.
package struct JSONSyntaxError: Error, Equatable, Sendable {
    /// The byte at which the fault begins.
    package let offset: Int
    /// What is wrong, in plain English, without the place and without a full stop.
    package let message: String

    package init(offset: Int, message: String) {
        self.offset = offset
        self.message = message
    }
}
