/// Text of which every scalar is shown as it stands, by itself and in one column: almost all that plans hold.
///
/// It is fast because it needs no look at clusters, marks or widths; whatever else a text holds goes the long way
/// of `VisibleText` and `DisplayWidth`.
struct PlainText {
    /// The columns, one a scalar.
    let columns: Int
    let isASCII: Bool

    /// Nil where something in the text is not plain in a charset.
    init?(_ text: String, in charset: Charset) {
        let utf8 = text.utf8
        if VisibleText.isPlainASCII(text) {
            columns = utf8.count
            isASCII = true
            return
        }
        guard charset == .unicode else { return nil }
        var count = 0
        for scalar in text.unicodeScalars {
            guard PlainText.isPlain(scalar.value) else { return nil }
            count += 1
        }
        columns = count
        isASCII = false
    }

    /// ASCII, Latin letters but no soft hyphen, dashes, quotes, currencies, box drawing and blocks.
    private static func isPlain(_ value: UInt32) -> Bool {
        switch value {
        case 0x20..<0x7f, 0xa0..<0xad, 0xae..<0x300, 0x2010...0x2027, 0x2030...0x205f, 0x20a0...0x20c0,
            0x2500...0x259f:
            true
        default: false
        }
    }
}
