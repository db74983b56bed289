extension JSONSyntaxError {
    /// The error for a name that stands a second time in one object.
    package static func duplicateName(
        _ name: JSONString, first: JSONString, in bytes: UnsafeBufferPointer<UInt8>
    ) -> JSONSyntaxError {
        let place = TextPosition(of: first.offset, in: bytes)
        return JSONSyntaxError(
            offset: name.offset,
            message: """
                the name \(jsonQuoted(name.text(in: bytes))) stands twice in this object, first at line \
                \(place.line), column \(place.column); keep one of the two
                """)
    }

    /// The error for a name that stands a second time, for a caller that knows only that it has been seen:
    /// the first one is looked up in the object that begins at this byte.
    package static func duplicateName(
        _ name: JSONString, ofObjectAt start: Int, in bytes: UnsafeBufferPointer<UInt8>
    ) -> JSONSyntaxError {
        var cursor = JSONCursor(bytes, from: start)
        do throws(JSONSyntaxError) {
            try cursor.beginObject()
            while let other = try cursor.nextMember() {
                if other.isSameText(as: name, in: bytes) {
                    return duplicateName(name, first: other, in: bytes)
                }
                try cursor.skipValue()
            }
        } catch {
            return error
        }
        return duplicateName(name, first: name, in: bytes)
    }
}
