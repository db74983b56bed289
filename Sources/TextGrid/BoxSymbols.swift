/// The characters that boxes are drawn with.
package struct BoxSymbols: Sendable {
    package let horizontal: Unicode.Scalar
    package let vertical: Unicode.Scalar
    package let topLeft: Unicode.Scalar
    package let topRight: Unicode.Scalar
    package let bottomLeft: Unicode.Scalar
    package let bottomRight: Unicode.Scalar
    package let leftJoin: Unicode.Scalar
    package let rightJoin: Unicode.Scalar

    package init(_ charset: Charset) {
        let isASCII = charset == .ascii
        horizontal = isASCII ? "-" : "─"
        vertical = isASCII ? "|" : "│"
        topLeft = isASCII ? "+" : "┌"
        topRight = isASCII ? "+" : "┐"
        bottomLeft = isASCII ? "+" : "└"
        bottomRight = isASCII ? "+" : "┘"
        leftJoin = isASCII ? "+" : "├"
        rightJoin = isASCII ? "+" : "┤"
    }
}
