import Dashboard
import Exchange
import Glibc
import Workspace

// What the loop does with papers.
extension FileSession {
    /// Writes what is shown to a new file and says where it is.
    mutating func write(_ export: PaperExport) {
        guard let paper = paper(of: export) else {
            return state.take(
                .failed("What is shown here is exempt from publication, so no paper of it is written."))
        }
        let path = WorkingFolder.path(of: HomeFolder.expand(export.name))
        do throws(FileError) {
            try FileSystem.create(path, with: Array(PaperFormat(ofFile: path).text(of: paper).utf8))
            state.take(.exported(path: path, note: paper.leavesOut ? "What is exempt is left out." : nil))
        } catch {
            state.take(.notExported(export, reason: "Not written. \(error.message)."))
        }
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
