import PlanModel

/// Rows of fields between commas, semicolons or tabs, as RFC 4180 has them and as programs really write them.
enum TableText {
    struct Row: Equatable {
        /// The line of the file in which it begins, counted from 1.
        var line: Int
        /// Without the apostrophes that guard against formulas.
        var fields: [String] = []
        /// What is wrong with its quotes.
        var fault: String?

        var isBlank: Bool { fields.allSatisfy { $0.allSatisfy(\.isWhitespace) } }
    }

    static func rows(of bytes: [UInt8], between delimiter: UInt8, limit: Int = .max) -> [Row] {
        var reader = Reader(bytes, delimiter)
        var rows: [Row] = []
        while rows.count < limit, let row = reader.next() { rows.append(row) }
        return rows
    }

    private struct Reader {
        private let bytes: [UInt8]
        private let delimiter: UInt8
        private var place = 0
        private var line = 1
        private static let quote = UInt8(ascii: "\"")

        init(_ bytes: [UInt8], _ delimiter: UInt8) {
            self.bytes = bytes
            self.delimiter = delimiter
        }

        mutating func next() -> Row? {
            guard place < bytes.count else { return nil }
            var row = Row(line: line)
            while true {
                row.fields.append(SpreadsheetText.unguarded(field(&row.fault)))
                guard place < bytes.count else { return row }
                if bytes[place] == delimiter {
                    place += 1
                    continue
                }
                endLine()
                return row
            }
        }

        /// Up to a delimiter, the end of the line or of the file.
        private mutating func field(_ fault: inout String?) -> String {
            var field: [UInt8] = []
            if place < bytes.count, bytes[place] == Self.quote { quoted(&field, &fault) }
            while place < bytes.count, bytes[place] != delimiter, !isLineEnd(bytes[place]) {
                // Nothing may stand between a quote that closes and the delimiter.
                field.append(bytes[place])
                place += 1
            }
            return String(decoding: field, as: UTF8.self)
        }

        private mutating func quoted(_ field: inout [UInt8], _ fault: inout String?) {
            let start = line
            place += 1
            while place < bytes.count {
                let byte = bytes[place]
                if byte == Self.quote {
                    place += 1
                    guard place < bytes.count else { return }
                    if bytes[place] == Self.quote {
                        field.append(byte)
                        place += 1
                        continue
                    }
                    if bytes[place] != delimiter, !isLineEnd(bytes[place]) {
                        fault =
                            fault
                            ?? "text stands behind a closing quote; double the quotes that belong to the text"
                    }
                    return
                }
                if isLineEnd(byte) {
                    let start = place
                    endLine()
                    field += bytes[start..<place]
                } else {
                    field.append(byte)
                    place += 1
                }
            }
            fault = fault ?? "a quote is opened in line \(start) and never closed"
        }

        private func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

        private mutating func endLine() {
            if bytes[place] == 0x0D, place + 1 < bytes.count, bytes[place + 1] == 0x0A { place += 1 }
            place += 1
            line += 1
        }
    }
}
