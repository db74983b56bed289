extension JSONValue {
    /// The value on one line without blanks.
    package var compactText: String {
        var output: [UInt8] = []
        append(to: &output, indentation: nil)
        return String(decoding: output, as: UTF8.self)
    }

    /// The value with each member and element on a line of its own, indented by two blanks a level.
    package var prettyText: String {
        var output: [UInt8] = []
        append(to: &output, indentation: 0)
        return String(decoding: output, as: UTF8.self)
    }

    /// Appends the value; at a depth of indentation, or, without one, on one line.
    private func append(to output: inout [UInt8], indentation: Int?) {
        switch self {
        case .string(let text): appendJSONString(text, to: &output)
        case .number(let spelling): output += spelling.utf8
        case .bool(let bool): output += (bool ? "true" : "false").utf8
        case .null: output += "null".utf8
        case .array(let elements):
            Self.appendChildren(of: "[]", count: elements.count, to: &output, indentation) {
                elements[$1].append(to: &$0, indentation: $2)
            }
        case .object(let object):
            Self.appendChildren(of: "{}", count: object.members.count, to: &output, indentation) {
                appendJSONString(object.members[$1].name, to: &$0)
                $0 += ($2 == nil ? ":" : ": ").utf8
                object.members[$1].value.append(to: &$0, indentation: $2)
            }
        }
    }

    private static func appendChildren(
        of brackets: String, count: Int, to output: inout [UInt8], _ indentation: Int?,
        child: (inout [UInt8], Int, Int?) -> Void
    ) {
        output += brackets.utf8.prefix(1)
        for index in 0..<count {
            if index > 0 { output.append(UInt8(ascii: ",")) }
            if let indentation { appendLine(to: &output, indentation + 1) }
            child(&output, index, indentation.map { $0 + 1 })
        }
        if let indentation, count > 0 { appendLine(to: &output, indentation) }
        output += brackets.utf8.suffix(1)
    }

    private static func appendLine(to output: inout [UInt8], _ indentation: Int) {
        output.append(0x0A)
        output.append(contentsOf: repeatElement(0x20, count: 2 * indentation))
    }
}
