import JSONText

/// What is wrong with a document, as `line:column: message`, or nil for a good one.
func fault(in bytes: [UInt8]) -> String? {
    bytes.withUnsafeBufferPointer { bytes in
        var cursor = JSONCursor(bytes)
        do throws(JSONSyntaxError) {
            try cursor.skipValue()
            try cursor.end()
            return nil
        } catch {
            let place = TextPosition(of: error.offset, in: bytes)
            return "\(place.line):\(place.column): \(error.message)"
        }
    }
}

/// What is wrong with a document, as `line:column: message`, or nil for a good one.
func fault(in text: String) -> String? { fault(in: Array(text.utf8)) }
