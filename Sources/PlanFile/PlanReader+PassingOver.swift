import JSONText

/// Stepping over what the format does not know. Names that stand twice in there are noted like all other
/// errors, so that one of them does not hide the rest.
extension PlanReader {
    /// Passes over the next value and notes every name that stands twice in an object of it.
    mutating func passOverValue() throws(JSONSyntaxError) {
        switch try cursor.peek() {
        case .object:
            var names = MemberNames()
            try cursor.beginObject()
            while let key = try cursor.nextMember() {
                _ = isRepeated(key, in: &names)
                try passOverValue()
            }
        case .array:
            try cursor.beginArray()
            while try cursor.nextElement() {
                haltWhereDue()
                try passOverValue()
            }
        default: try cursor.skipValue()
        }
    }

    /// Whether the name has been seen in this object; if so that is noted.
    mutating func isRepeated(_ key: JSONString, in names: inout MemberNames) -> Bool {
        // To say where the name stood first costs a walk through the file.
        guard !isRefused else { return false }
        do throws(JSONSyntaxError) {
            try names.record(key, in: source)
            return false
        } catch {
            note(error.message, at: error.offset)
            return true
        }
    }

    /// Notes that a name stands twice in the object that begins at `start`.
    mutating func noteDuplicate(_ key: JSONString, inObjectAt start: Int) {
        guard !isRefused else { return }
        let first = firstName(like: key, inObjectAt: start) ?? key
        let error = JSONSyntaxError.duplicateName(key, first: first, in: source)
        note(error.message, at: error.offset)
    }

    private func firstName(like key: JSONString, inObjectAt start: Int) -> JSONString? {
        var walk = PlanReader.walking(over: source, from: start)
        do throws(JSONSyntaxError) {
            try walk.cursor.beginObject()
            while let name = try walk.cursor.nextMember() {
                if keyString(name).utf8.elementsEqual(keyString(key).utf8) { return name }
                try walk.passOverValue()
            }
        } catch {
            // The object has been read up to the second name, so the first is found before any error.
        }
        return nil
    }
}
