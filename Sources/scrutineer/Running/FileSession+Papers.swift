import Dashboard
import Exchange
import Glibc
import Workspace

// What the loop does with papers.
extension FileSession {
    /// Writes a witness sheet to a new file and says where it is.
    mutating func write(_ export: SheetExport) {
        guard
            let paper = WitnessPaper(
                of: export.organisation, in: state.store, whole: state.whole, keeping: export.filter,
                finding: export.find)
        else {
            return state.take(
                .failed("This organisation is exempt from publication, so no paper of it is written."))
        }
        let path = WorkingFolder.path(of: HomeFolder.expand(export.name))
        do throws(FileError) {
            try FileSystem.create(path, with: Array(paper.markdown.utf8))
            state.take(.exported(path: path, note: paper.leavesOut ? "What is exempt is left out." : nil))
        } catch {
            state.take(.notExported(export, reason: "Not written. \(error.message)."))
        }
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
