import JSONText

/// How changes are written.
package enum ChangesFormat: String, CaseIterable, Sendable {
    case text, markdown, json

    package func text(of report: ChangesReport) -> String {
        switch self {
        case .text: report.plainText
        case .markdown: report.markdown
        case .json: report.json.shownPrettyText + "\n"
        }
    }
}
