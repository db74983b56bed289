/// A document that was found good before, under changes that come one after the other.
///
/// What was read on the way to one change is kept for the next, so that the text after it costs that change and not
/// all of them.
package final class JSONDraft {
    private let document: JSONDocument

    /// - Parameter lists: What is known of the long arrays.
    package init(ofChecked bytes: [UInt8], lists: JSONListEnds = JSONListEnds()) {
        document = bytes.withUnsafeBufferPointer { JSONDocument(checked: $0, lists: lists) }
    }

    /// Makes changes. Where that throws, some of them may be made.
    ///
    /// It costs a quick look at each container on the way to a change that no change led through before, however
    /// large the document is.
    ///
    /// - Parameter bytes: Those that the draft is of.
    package func apply(_ changes: [JSONChange], over bytes: [UInt8]) throws(JSONEditError) {
        try document.source.lending(bytes) { () throws(JSONEditError) in
            for change in changes { try document.apply(change) }
        }
    }

    /// The text as it stands now.
    ///
    /// - Parameter bytes: Those that the draft is of.
    package func text(over bytes: [UInt8]) -> SplicedText {
        document.source.lending(bytes) { document.text(of: bytes) }
    }
}
