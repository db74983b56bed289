import JSONText

/// How a list is written.
package enum ListFormat: String, CaseIterable, Sendable {
    case table, json, jsonl, csv

    /// How records are named in this format.
    package var naming: RecordNaming { self == .table ? .shortNames : .ids }

    /// The whole list as text; the layout matters to tables only.
    package func text(of table: ListTable, layout: TableLayout) -> String {
        switch self {
        case .table: layout.text(of: table)
        case .json: JSONValue.array(table.objects).shownPrettyText + "\n"
        case .jsonl: table.objects.map { $0.shownCompactText + "\n" }.joined()
        case .csv: CSVText.visible(table)
        }
    }
}
