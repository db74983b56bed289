extension JSONCursor {
    /// Steps over the value that comes next and checks all of it: grammar, UTF-8, depth, and that no object
    /// in it has a name twice.
    package mutating func skipValue() throws(JSONSyntaxError) {
        // Recursion ends at the depth limit, so that no text can exhaust the stack.
        switch try peek() {
        case .string: _ = try scanString()
        case .number: _ = try number()
        case .true, .false: _ = try bool()
        case .null: try null()
        case .object:
            try beginObject()
            skippedNames.open()
            while let name = try nextMember() {
                try skippedNames.record(name, in: bytes)
                try skipValue()
            }
            skippedNames.close()
        case .array:
            try beginArray()
            while try nextElement() { try skipValue() }
        }
    }
}
