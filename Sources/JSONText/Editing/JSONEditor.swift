/// Changes a JSON document and touches nothing else: what no change names keeps its bytes, and what is new is
/// written like its neighbours.
///
/// Changes see the result of those before them. Followed by their inverses in reverse order they give back
/// the same bytes: a removed value that is put back is put back letter for letter.
package enum JSONEditor {
    /// The document after these changes.
    ///
    /// It costs one strict scan, and a quick one of each container on the way to a change.
    package static func apply(_ changes: [JSONChange], to bytes: [UInt8]) throws(JSONEditError) -> [UInt8] {
        try bytes.withUnsafeBufferPointer { (source) throws(JSONEditError) in
            try spliced(changes, JSONDocument(source), of: bytes)
        }.bytes
    }

    /// A document that was found good before, after these changes.
    ///
    /// It costs a quick look at each container on the way to a change, however large the document is.
    ///
    /// - Parameter lists: What is known of its long arrays.
    package static func splice(
        _ changes: [JSONChange], intoChecked bytes: [UInt8], lists: JSONListEnds = JSONListEnds()
    ) throws(JSONEditError) -> SplicedText {
        try bytes.withUnsafeBufferPointer { (source) throws(JSONEditError) in
            try spliced(changes, JSONDocument(checked: source, lists: lists), of: bytes)
        }
    }

    private static func spliced(
        _ changes: [JSONChange], _ document: JSONDocument, of bytes: [UInt8]
    ) throws(JSONEditError) -> SplicedText {
        for change in changes { try document.apply(change) }
        return document.text(of: bytes)
    }
}
