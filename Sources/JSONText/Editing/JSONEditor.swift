/// Changes a JSON document and touches nothing else: what no change names keeps its bytes, and what is new is
/// written like its neighbours.
///
/// Changes see the result of those before them. Followed by their inverses in reverse order they give back
/// the same bytes: a removed value that is put back is put back letter for letter.
package enum JSONEditor {
    /// The document after these changes.
    ///
    /// It costs one strict scan, a quick one of each container on the way to a change, and a copy.
    package static func apply(
        _ changes: [JSONChange], to bytes: UnsafeBufferPointer<UInt8>
    ) throws(JSONEditError) -> [UInt8] {
        let document = try JSONDocument(bytes)
        for change in changes { try document.apply(change) }
        return document.text(expecting: bytes.count + 256 * changes.count)
    }

    /// The document after these changes.
    package static func apply(_ changes: [JSONChange], to bytes: [UInt8]) throws(JSONEditError) -> [UInt8] {
        try bytes.withUnsafeBufferPointer { (bytes) throws(JSONEditError) in
            try apply(changes, to: bytes)
        }
    }
}
