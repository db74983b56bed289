extension JSONValue {
    /// Reads a whole document.
    package init(parsing bytes: UnsafeBufferPointer<UInt8>) throws(JSONSyntaxError) {
        var cursor = JSONCursor(bytes)
        var names = MemberNames()
        self = try Self.read(&cursor, &names)
        try cursor.end()
    }

    /// Reads a whole document.
    package init(parsing bytes: [UInt8]) throws(JSONSyntaxError) {
        self = try bytes.withUnsafeBufferPointer { (bytes) throws(JSONSyntaxError) in
            try JSONValue(parsing: bytes)
        }
    }

    /// Reads a whole document.
    package init(parsing text: String) throws(JSONSyntaxError) {
        try self.init(parsing: Array(text.utf8))
    }

    /// Reads the value that comes next.
    package init(reading cursor: inout JSONCursor) throws(JSONSyntaxError) {
        var names = MemberNames()
        self = try Self.read(&cursor, &names)
    }

    private static func read(
        _ cursor: inout JSONCursor, _ names: inout MemberNames
    ) throws(JSONSyntaxError) -> JSONValue {
        switch try cursor.peek() {
        case .string: return .string(try cursor.string().text(in: cursor.bytes))
        case .number: return .number(try cursor.number().text(in: cursor.bytes))
        case .true, .false: return .bool(try cursor.bool())
        case .null:
            try cursor.null()
            return .null
        case .array:
            var elements: [JSONValue] = []
            try cursor.beginArray()
            while try cursor.nextElement() { elements.append(try read(&cursor, &names)) }
            return .array(elements)
        case .object:
            var members: [JSONMember] = []
            try cursor.beginObject()
            names.open()
            while let name = try cursor.nextMember() {
                try names.record(name, in: cursor.bytes)
                members.append(
                    JSONMember(name: name.text(in: cursor.bytes), value: try read(&cursor, &names)))
            }
            names.close()
            return .object(JSONObject(members))
        }
    }
}
