/// A text as a JSON string, quotes included, with the fewest escapes: `"`, `\` and the controls.
package func jsonQuoted(_ text: String) -> String {
    String(decoding: jsonEscaped(text), as: UTF8.self)
}

/// The bytes of a text as a JSON string, quotes included, with the fewest escapes.
package func jsonEscaped(_ text: some StringProtocol) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(text.utf8.count + 2)
    appendJSONString(text, to: &output)
    return output
}

/// Appends a text as a JSON string, quotes included, with the fewest escapes.
package func appendJSONString(_ text: some StringProtocol, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
        if byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
            output.append(byte)
        } else {
            appendEscape(of: byte, to: &output)
        }
    }
    output.append(UInt8(ascii: "\""))
}

private func appendEscape(of byte: UInt8, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\\"))
    switch byte {
    case 0x08: output.append(UInt8(ascii: "b"))
    case 0x09: output.append(UInt8(ascii: "t"))
    case 0x0A: output.append(UInt8(ascii: "n"))
    case 0x0C: output.append(UInt8(ascii: "f"))
    case 0x0D: output.append(UInt8(ascii: "r"))
    case 0..<0x20:
        output += [UInt8(ascii: "u"), UInt8(ascii: "0"), UInt8(ascii: "0")]
        output += [Hexadecimal.digit(for: byte >> 4), Hexadecimal.digit(for: byte)]
    default: output.append(byte)
    }
}
