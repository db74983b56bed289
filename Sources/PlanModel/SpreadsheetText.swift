/// Text made safe for a spreadsheet, whether it goes there by a file or by the clipboard.
package enum SpreadsheetText {
    /// Text that a spreadsheet would take for a formula gets an apostrophe in front, and so does text that
    /// would turn into such text when an import takes one apostrophe off.
    package static func guarded(_ text: String) -> String {
        isTakenForFormula(text) ? "'" + text : text
    }

    /// The text as it was before it was guarded.
    package static func unguarded(_ text: String) -> String {
        text.utf8.first == UInt8(ascii: "'") && isTakenForFormula(text) ? String(text.dropGuard) : text
    }

    /// A number as people read it, `£1,500,000` or `-3`, as a spreadsheet takes it; nil where the text is none.
    package static func value(_ text: String) -> String? {
        let isNegative = text.first == "-"
        let unsigned = text.dropFirst(isNegative ? 1 : 0)
        let digits = unsigned.dropFirst(unsigned.first == "£" ? 1 : 0)
        guard let first = digits.first, first.isASCII, first.isNumber,
            digits.allSatisfy({ $0.isASCII && $0.isNumber || $0 == "," || $0 == "." })
        else { return nil }
        return (isNegative ? "-" : "") + digits.filter { $0 != "," }
    }

    private static func isTakenForFormula(_ text: String) -> Bool {
        let first = text.utf8.first { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "'") }
        return first.map(formulaStarts.contains) ?? false
    }

    private static let formulaStarts: [UInt8] = Array("=+-@\t\r".utf8)

    /// Lines of fields between tabs, as they are to be guarded already. What would end a field or a line, or command a
    /// terminal, becomes a space.
    package static func tabbed(_ rows: [[String]]) -> String {
        var text = ""
        for row in rows {
            for (index, field) in row.enumerated() {
                if index > 0 { text += "\t" }
                text += plain(field)
            }
            text += "\n"
        }
        return text
    }

    /// The text on one line and without control characters.
    package static func plain(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isControl) else { return text }
        var plain = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { plain.append(isControl(scalar) ? " " : scalar) }
        return String(plain)
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 || (0x7f..<0xa0).contains(scalar.value) || scalar.value == 0x2028
            || scalar.value == 0x2029
    }
}

extension String {
    /// All but the first scalar: a combining mark behind an apostrophe belongs to the text.
    fileprivate var dropGuard: Substring.UnicodeScalarView { unicodeScalars.dropFirst() }
}
