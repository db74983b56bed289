import JSONText
package import PlanModel

extension PlanFile {
    /// The whole document as it stands, with the members that the format does not know, in their order.
    ///
    /// - Parameter name: How the file is named in errors.
    /// - Throws: Only what is wrong with the JSON; whether it is a plan that loads, `read` finds out.
    package static func tree(_ bytes: [UInt8], name: String) throws(PlanFileError) -> MemberValue {
        let result = bytes.withUnsafeBufferPointer { source -> Result<MemberValue, PlanFileError> in
            do throws(JSONSyntaxError) {
                var reader = TreeReader(cursor: JSONCursor(source))
                let tree = try reader.value()
                try reader.cursor.end()
                return .success(tree)
            } catch {
                let place = TextPosition(of: error.offset, in: source)
                let pointer = PointerFinder.pointers(to: [error.offset], in: source).first ?? ""
                return .failure(
                    PlanFileError([
                        PlanDiagnostic(
                            file: name, line: place.line, column: place.column, pointer: pointer,
                            message: error.message)
                    ]))
            }
        }
        return try result.get()
    }
}

/// Reads JSON values as members hold them.
private struct TreeReader {
    var cursor: JSONCursor
    private var names = MemberNames()

    init(cursor: JSONCursor) { self.cursor = cursor }

    mutating func value() throws(JSONSyntaxError) -> MemberValue {
        switch try cursor.peek() {
        case .string: return .text(try cursor.string().text(in: cursor.bytes))
        case .number: return .number(try cursor.number().text(in: cursor.bytes))
        case .true, .false: return .flag(try cursor.bool())
        case .null:
            try cursor.null()
            return .null
        case .array:
            var list: [MemberValue] = []
            try cursor.beginArray()
            while try cursor.nextElement() { list.append(try value()) }
            return .list(list)
        case .object: return .record(try members())
        }
    }

    private mutating func members() throws(JSONSyntaxError) -> [MemberValue.Member] {
        var members: [MemberValue.Member] = []
        try cursor.beginObject()
        names.open()
        while let name = try cursor.nextMember() {
            try names.record(name, in: cursor.bytes)
            members.append(MemberValue.Member(name.text(in: cursor.bytes), try value()))
        }
        names.close()
        return members
    }
}
