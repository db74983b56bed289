import TextGrid

/// Text out of plans for HTML and SVG: nothing in it is a mark.
package enum HTMLText {
    /// For what stands between tags and in attributes; line breaks are spaces.
    package static func escaped(_ text: String) -> String {
        let shown = VisibleText.of(text)
        guard shown.utf8.contains(where: marks.contains) else { return shown }
        var escaped = ""
        for scalar in shown.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    private static let marks: Set<UInt8> = [
        UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"),
    ]
}
