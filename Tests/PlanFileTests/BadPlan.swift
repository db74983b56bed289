import Testing

/// A plan that does not load, and what is said about it.
///
/// `§` stands in the text before each place that an error names, `¤` before the other place that a message
/// ends with; both are taken out before the plan is read, and their lines and columns are counted here.
struct BadPlan: Sendable, CustomTestStringConvertible {
    let text: String
    /// `FILE:LINE:COL: POINTER: message`
    let errors: [String]
    let testDescription: String

    /// - Parameter expected: Pointer and message of each error; `¤` in a message is where the mark stands.
    init(_ marked: String, _ expected: (pointer: String, message: String)...) {
        var text = ""
        var places: [String] = []
        var other = ""
        var (line, column) = (1, 1)
        for scalar in marked.unicodeScalars {
            switch scalar {
            case "§": places.append("\(line):\(column)")
            case "¤": other = "\(line):\(column)"
            default:
                text.unicodeScalars.append(scalar)
                if scalar == "\n" { (line, column) = (line + 1, 1) } else { column += 1 }
            }
        }
        self.text = text
        testDescription = marked
        errors = zip(places, expected).map { place, error in
            let message = error.message.split(separator: "¤", omittingEmptySubsequences: false)
                .joined(separator: other)
            return error.pointer.isEmpty
                ? "plan.json:\(place): \(message)" : "plan.json:\(place): \(error.pointer): \(message)"
        }
    }
}
