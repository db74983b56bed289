import JSONText

/// Reads the user's own files: the text as JSON, and a fault with its place.
enum SettingsText {
    /// Reads a value by `read`, which begins at its first byte.
    static func read<Value>(
        _ bytes: [UInt8], path: String,
        by read: (inout JSONCursor, UnsafeBufferPointer<UInt8>) throws(JSONSyntaxError) -> Value
    ) throws(SettingsFileError) -> Value {
        try bytes.withUnsafeBufferPointer { (bytes) throws(SettingsFileError) in
            do throws(JSONSyntaxError) {
                return try whole(bytes, by: read)
            } catch {
                throw SettingsFileError(
                    path: path, position: TextPosition(of: error.offset, in: bytes), message: error.message)
            }
        }
    }

    private static func whole<Value>(
        _ bytes: UnsafeBufferPointer<UInt8>,
        by read: (inout JSONCursor, UnsafeBufferPointer<UInt8>) throws(JSONSyntaxError) -> Value
    ) throws(JSONSyntaxError) -> Value {
        do throws(JSONSyntaxError) {
            var cursor = JSONCursor(bytes)
            let value = try read(&cursor, bytes)
            try cursor.end()
            return value
        } catch {
            // A fault in the text, wherever it is, explains more than what the file may not hold.
            var whole = JSONCursor(bytes)
            try whole.skipValue()
            try whole.end()
            throw error
        }
    }
}
