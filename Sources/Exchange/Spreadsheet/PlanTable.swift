import PlanModel

/// A table that was found in a file: its headings and the rows below them.
struct PlanTable {
    let columns: TableColumns
    let rows: [TableText.Row]
    /// What is to be known of how it was read.
    let remarks: [ImportNote]

    /// Headings stand in one of the first rows: titles and blank lines may come before them.
    private static let deepestHeading = 30

    init(_ file: [UInt8], pillarTerm: String) throws(ImportRefused) {
        let text = try TableBytes(file)
        var remarks = [text.guess].compactMap { $0 }.map { ImportNote("", $0) }
        guard let first = text.bytes.first(where: { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }) else {
            throw ImportRefused("it is empty")
        }
        guard first != UInt8(ascii: "{"), first != UInt8(ascii: "[") else {
            throw ImportRefused("it is JSON and no table; grants of a JSON file come in by import 360giving")
        }
        let named = Self.namedDelimiter(text.bytes)
        let bytes = named.map { Array(text.bytes[$0.length...]) } ?? text.bytes
        let delimiters = named.map { [$0.delimiter] } ?? Array(",;\t|".utf8)
        var best: (columns: TableColumns, delimiter: UInt8, place: Int)?
        for delimiter in delimiters {
            let start = TableText.rows(of: bytes, between: delimiter, limit: Self.deepestHeading)
            for (place, row) in start.enumerated() {
                let columns = TableColumns(row, pillarTerm: pillarTerm)
                if columns.score > best?.columns.score ?? 0 { best = (columns, delimiter, place) }
            }
        }
        guard let best else { throw Self.noHeadings(bytes, delimiters[0]) }
        columns = best.columns
        let all = TableText.rows(of: bytes, between: best.delimiter)
        for row in all[..<best.place] where !row.isBlank {
            remarks.append(ImportNote("line \(row.line)", "stands above the headings and is not read"))
        }
        rows = Array(all[(best.place + 1)...])
        self.remarks = remarks
    }

    /// `sep=;` in the first line, by which spreadsheets are told the delimiter.
    private static func namedDelimiter(_ bytes: [UInt8]) -> (delimiter: UInt8, length: Int)? {
        guard bytes.count > 5, String(decoding: bytes[..<4], as: UTF8.self).lowercased() == "sep=",
            let end = bytes[5...].firstIndex(where: { $0 != 0x0D && $0 != 0x0A }),
            bytes[5] == 0x0A || bytes[5] == 0x0D
        else { return nil }
        return (bytes[4], end)
    }

    private static func noHeadings(_ bytes: [UInt8], _ delimiter: UInt8) -> ImportRefused {
        let first = TableText.rows(of: bytes, between: delimiter, limit: deepestHeading).first { !$0.isBlank }
        let seen = (first?.fields ?? []).prefix(8).map { "\"\($0.prefix(40))\"" }.joined(separator: ", ")
        return ImportRefused(
            "no row has the headings of a plan table; expected Action and one or more of Pillar, Lead(s), Milestones, "
                + "Update, Status, Due" + (seen.isEmpty ? "" : "; the first row has \(seen)"))
    }
}
