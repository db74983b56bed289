import PlanModel
import PlanStore
import TextGrid

/// Comma-separated values as RFC 4180 has them, made safe for a spreadsheet.
package enum CSVText {
    /// A header and the rows, each line ended by CRLF, as data: what a plan holds stands in it to the letter, and comes
    /// back so by an import.
    package static func of(_ table: ListTable) -> String {
        let header = table.columns.map(\.name)
        return of([header] + table.rows.map { row in row.map(field) })
    }

    /// The same for people who look at it in a spreadsheet or a terminal: marks stand for what nobody would see.
    package static func visible(_ table: ListTable) -> String {
        let header = table.columns.map(\.name)
        return of([header] + table.rows.map { row in row.map { visible(field($0)) } })
    }

    /// A field in which marks stand for what nobody would see; it keeps its lines and tabs.
    package static func visible(_ field: String) -> String {
        VisibleText.of(field, lineBreaks: .keptWithTabs)
    }

    /// Rows of fields that are safe already, the header first.
    package static func of(_ rows: [[String]]) -> String {
        rows.reduce(into: "") { text, fields in
            text += fields.map(quoted).joined(separator: ",")
            text += "\r\n"
        }
    }

    /// One value as a field, before quoting; empty where there is none.
    package static func field(_ value: ListValue) -> String {
        switch value {
        case .none: ""
        case .text(let text): SpreadsheetText.guarded(text)
        case .integer(let number): String(number)
        case .number(let number): number.description
        case .range(let min, let max): "\(min)..\(max)"
        case .amount(.exact(let money), _): money.description
        case .amount(.range(let min, let max), _): "\(min)..\(max)"
        case .total(let total): total.ordered.map { "\($0.currency) \($0.money)" }.joined(separator: ";")
        case .date(let date): SpreadsheetText.guarded(date.description)
        case .flag(let flag): flag ? "true" : "false"
        case .record(let label): SpreadsheetText.guarded(label.id)
        case .records(let labels): SpreadsheetText.guarded(labels.map(\.id).joined(separator: ";"))
        case .texts(let texts): SpreadsheetText.guarded(texts.joined(separator: ";"))
        case .bounded(_, let value): field(value)
        }
    }

    private static func quoted(_ field: String) -> String {
        let needsQuotes = field.utf8.contains { byte in
            byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == 0x0D || byte == 0x0A
        }
        guard needsQuotes else { return field }
        // By scalars: a quote with a combining mark behind it is one character, and still has to be doubled.
        var quoted = "\"".unicodeScalars
        for scalar in field.unicodeScalars {
            if scalar == "\"" { quoted.append(scalar) }
            quoted.append(scalar)
        }
        quoted.append("\"")
        return String(quoted)
    }
}
