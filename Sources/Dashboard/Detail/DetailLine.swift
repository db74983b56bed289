import PlanStore
import TextGrid

/// One line of the detail pane, wrapped to its width.
struct DetailLine: Equatable, Sendable {
    struct Span: Equatable, Sendable {
        var text: String
        var role: Role
    }

    var spans: [Span]
    /// Where Enter on this line goes to.
    var link: RowID?

    var text: String { spans.text }
}

extension [DetailLine.Span] {
    var text: String { reduce(into: "") { $0 += $1.text } }
}

/// Builds the lines of a detail, all to one width.
struct DetailWriter {
    let width: Int
    let charset: Charset
    private(set) var lines: [DetailLine] = []
    /// Whether it tells already what became of the record.
    var hasHistory = false
    /// The columns in which labels stand.
    static let labelWidth = 13

    init(width: Int, charset: Charset) {
        self.width = max(12, width)
        self.charset = charset
    }

    mutating func heading(_ text: String) {
        for line in wrapped(text, width: width) {
            lines.append(DetailLine(spans: [.init(text: line, role: .title)]))
        }
    }

    mutating func section(_ text: String) {
        if !lines.isEmpty { lines.append(DetailLine(spans: [])) }
        lines.append(DetailLine(spans: [.init(text: text, role: .title)]))
    }

    mutating func blank() { lines.append(DetailLine(spans: [])) }

    /// A label and its value; nothing where there is no value.
    mutating func field(_ label: String, _ value: String?, role: Role = .value, link: RowID? = nil) {
        guard let value, !value.isEmpty else { return }
        let room = max(8, width - Self.labelWidth)
        // A local word can be longer than any of ours; it takes a line of its own.
        var label = label.visible(in: charset)
        if DisplayWidth.of(label) >= Self.labelWidth {
            text(label, role: .label, link: link)
            label = ""
        }
        for (index, line) in wrapped(value, width: room).enumerated() {
            let name = index == 0 ? label : ""
            let padding = String(repeating: " ", count: max(1, Self.labelWidth - DisplayWidth.of(name)))
            lines.append(
                DetailLine(
                    spans: [
                        .init(text: name + padding, role: .label),
                        .init(text: line, role: link == nil ? role : .link),
                    ],
                    link: link))
        }
    }

    /// Running text, indented; of a link the first line is marked.
    mutating func text(_ text: String, indent: Int = 0, role: Role = .text, link: RowID? = nil) {
        let room = max(8, width - indent)
        for line in wrapped(text, width: room) {
            lines.append(
                DetailLine(
                    spans: [.init(text: String(repeating: " ", count: indent) + line, role: role)], link: link
                ))
        }
    }

    /// A line of several pieces, no longer than the width.
    mutating func line(_ spans: [DetailLine.Span], link: RowID? = nil) {
        lines.append(DetailLine(spans: spans, link: link))
    }

    private func wrapped(_ text: String, width: Int) -> [String] { text.wrapped(to: width, in: charset) }

    /// A record that Enter goes to, and how it stands.
    mutating func item(_ text: String, state: StateText?, link: RowID?) {
        let stateText = state.map { "  " + $0.text } ?? ""
        let room = max(8, width - DisplayWidth.of(stateText) - 2)
        for (index, line) in wrapped(text, width: room).enumerated() {
            var spans = [DetailLine.Span(text: (index == 0 ? "> " : "  ") + line, role: .link)]
            if index == 0, let state { spans.append(.init(text: stateText, role: state.role)) }
            lines.append(DetailLine(spans: spans, link: link))
        }
    }

    // The same for a record.
    mutating func field(_ label: String, _ value: String?, role: Role = .value, link: RecordRef) {
        field(label, value, role: role, link: .record(link))
    }

    mutating func item(_ text: String, state: StateText?, link: RecordRef) {
        item(text, state: state, link: .record(link))
    }
}
