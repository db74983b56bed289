import Dashboard
import Exchange
import Glibc
import PlanModel
import PlanStore
import Workspace

// What the loop does with papers.
extension FileSession {
    /// Writes what is shown to a new file and says where it is.
    mutating func write(_ export: PaperExport) {
        let path = WorkingFolder.path(of: HomeFolder.expand(export.name))
        do throws(Refusal) {
            let content = try content(of: export, at: path)
            do throws(FileError) {
                try FileSystem.create(path, with: Array(content.text.utf8))
            } catch {
                throw Refusal(reason: "Not written. \(error.message).")
            }
            let notes = content.notes + (content.leavesOut ? ["What is exempt is left out."] : [])
            state.take(
                .exported(path: path, note: notes.isEmpty ? nil : notes.joined(separator: " ")))
        } catch {
            state.take(
                error.isFinal ? .failed(error.reason) : .notExported(export, reason: error.reason))
        }
    }

    private func content(of export: PaperExport, at path: String) throws(Refusal) -> ShownContent {
        guard export.form != .paper, let list = export.rows else {
            guard let paper = paper(of: export) else {
                throw Refusal(
                    reason: "What is shown here is exempt from publication, so no paper of it is written.",
                    isFinal: true)
            }
            return ShownContent(PaperFormat(ofFile: path).text(of: paper), leavesOut: paper.leavesOut)
        }
        switch export.form {
        case .calendar: return try calendar(of: list)
        case .grants: return try grants(of: list)
        case .spreadsheet, .paper: return ShownContent(list.csv, leavesOut: list.leavesOut)
        }
    }

    private func calendar(of list: ListPaper) throws(Refusal) -> ShownContent {
        let exempt = list.leavesOut ? ["What is exempt from publication is left out."] : []
        let calendar = PlanCalendar(
            of: list.records, in: state.publishedStore, keeping: list.filter, as: .both,
            stamp: Clock.moment(),
            conditions: [
                "\(list.title). \(list.facts.drop { !$0.hasPrefix("Shown: ") }.joined(separator: ". "))."
            ] + exempt)
        guard calendar.count > 0 else {
            throw Refusal(reason: "Not written. Nothing that is shown here has a deadline.")
        }
        return ShownContent(
            calendar.text, ["\(Shown.count(calendar.count, "deadline")) in it."], leavesOut: list.leavesOut)
    }

    private func grants(of list: ListPaper) throws(Refusal) -> ShownContent {
        let streams = list.records.filter { $0.kind == .funding }
        let export = GrantExport(of: streams, in: state.publishedStore)
        let missing = export.missing.first.map { " \($0.line)." } ?? ""
        guard let text = export.text else {
            throw Refusal(
                reason: streams.isEmpty
                    ? "Not written. Grant data holds funding streams, and none is shown here."
                    : "Not written. No stream that is shown has all that a grant needs.\(missing)")
        }
        let without = export.missing.isEmpty ? "" : " of \(Shown.count(streams.count, "stream"));\(missing)"
        let closing = export.missing.isEmpty ? "." : ""
        return ShownContent(
            text, ["\(Shown.count(export.count, "grant")) in it\(without)\(closing)"],
            leavesOut: list.leavesOut)
    }

    /// What is shown as a paper; nil where it is exempt.
    private func paper(of export: PaperExport) -> Paper? {
        switch export.subject {
        case .witness(let organisation):
            PaperMaterial(state.store, whole: state.whole, keeping: export.filter).flatMap {
                Paper.witness(organisation, of: state.store, in: $0, finding: export.find)
            }
        case .list(let list): list.map(Paper.init)
        }
    }
}

/// Why nothing is written, as the prompt says it.
private struct Refusal: Error {
    let reason: String
    /// Whether another name would not do either.
    var isFinal = false
}

/// What goes into a file, and what is to be known of it.
private struct ShownContent {
    let text: String
    let notes: [String]
    let leavesOut: Bool

    init(_ text: String, _ notes: [String] = [], leavesOut: Bool) {
        (self.text, self.notes, self.leavesOut) = (text, notes, leavesOut)
    }
}

extension ListPaper {
    /// The rows as a spreadsheet takes them: numbers as values, no text as a formula, and nothing that nobody sees.
    fileprivate var csv: String {
        CSVText.of(
            [columns.map { Self.field($0.title) }]
                + rows.map { row in
                    zip(columns, row).map { column, text in
                        column.isNumber ? SpreadsheetText.value(text) ?? Self.field(text) : Self.field(text)
                    }
                })
    }

    private static func field(_ text: String) -> String { CSVText.visible(SpreadsheetText.guarded(text)) }
}

extension Paper {
    /// A list as it stood on the screen.
    fileprivate init(_ list: ListPaper) {
        let table = PaperTable(
            list.title,
            columns: list.columns.map { PaperTable.Column($0.title, $0.isNumber ? .number : .text) },
            rows: list.rows.map { row in row.map { PaperTable.Cell($0) } })
        let exempt = list.leavesOut ? ["What is exempt from publication is left out of this paper."] : []
        self.init(
            title: list.title, facts: list.facts + exempt,
            sections: list.rows.isEmpty ? [] : [Section(list.title, [.table(table.withoutEmptyColumns)])],
            emptyText: "There is nothing in this list.")
        leavesOut = list.leavesOut
    }
}

/// The folder in which the program was started.
private enum WorkingFolder {
    /// The whole path of a file named from there.
    static func path(of name: String) -> String {
        guard !name.hasPrefix("/"), let folder = getcwd(nil, 0) else { return name }
        defer { free(folder) }
        let base = String(cString: folder)
        return (base.hasSuffix("/") ? base : base + "/") + name
    }
}
