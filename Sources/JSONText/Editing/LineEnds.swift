extension BidirectionalCollection<UInt8> {
    /// Whether a line ends among these bytes.
    var hasLineEnd: Bool { contains { $0 == 0x0A || $0 == 0x0D } }

    /// The last LF, CRLF or CR.
    var lastLineEnd: Range<Index>? {
        guard let last = lastIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { return nil }
        let isCRLF = self[last] == 0x0A && last > startIndex && self[index(before: last)] == 0x0D
        return (isCRLF ? index(before: last) : last)..<index(after: last)
    }

    /// What follows the last line end; nil where there is none.
    var indentation: [UInt8]? { lastLineEnd.map { Array(self[$0.upperBound...]) } }
}
