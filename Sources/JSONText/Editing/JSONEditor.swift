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
            let document = try JSONDocument(source)
            for change in changes { try document.apply(change) }
            return document.text(of: bytes)
        }.bytes
    }

    /// A document that was found good before, after these changes; see `JSONDraft`.
    ///
    /// - Parameter lists: What is known of its long arrays.
    package static func splice(
        _ changes: [JSONChange], intoChecked bytes: [UInt8], lists: JSONListEnds = JSONListEnds()
    ) throws(JSONEditError) -> SplicedText {
        let draft = JSONDraft(ofChecked: bytes, lists: lists)
        try draft.apply(changes, over: bytes)
        return draft.text(over: bytes)
    }
}
