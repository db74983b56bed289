import JSONText

/// Tells plans from other JSON files.
enum PlanFormat {
    /// Whether a file below a folder is a plan: its format begins as a plan's, or, where it is not well
    /// formed, its text says so.
    static func isNamed(in bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { source in
            do throws(JSONSyntaxError) {
                var cursor = JSONCursor(source)
                guard try cursor.peek() == .object else {
                    try cursor.skipValue()
                    try cursor.end()
                    return false
                }
                var isPlan = false
                try cursor.beginObject()
                while let key = try cursor.nextMember() {
                    if cursor.matches(key, "format"), try cursor.peek() == .string {
                        // A second format is a fault of a plan, not the sign of something else.
                        isPlan = try cursor.string().text(in: source).hasPrefix(formatPrefix) || isPlan
                    } else {
                        try cursor.skipValue()
                    }
                }
                try cursor.end()
                return isPlan
            } catch {
                return contains(Array(formatPrefix.utf8), in: source)
            }
        }
    }

    private static let formatPrefix = "scrutineer-plan/"

    private static func contains(_ needle: [UInt8], in text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = needle.first, text.count >= needle.count else { return false }
        for start in 0...(text.count - needle.count) where text[start] == first {
            if text[start..<start + needle.count].elementsEqual(needle) { return true }
        }
        return false
    }
}
