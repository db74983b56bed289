/// How a paper is written.
package enum PaperFormat: String, CaseIterable, Sendable {
    case markdown, html, text

    package func text(of paper: Paper) -> String {
        switch self {
        case .markdown: paper.markdown
        case .html: paper.html
        case .text: paper.plainText
        }
    }

    /// The format that the ending of a file's name asks for; Markdown where it says nothing.
    package init(ofFile name: String) {
        let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
        switch ending {
        case "html", "htm": self = .html
        case "txt", "text": self = .text
        default: self = .markdown
        }
    }
}
