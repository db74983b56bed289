import Dashboard
import Settings
import Workspace

/// Where the officer was when plans were last left, by the files and folders that were opened: a small file in the
/// user's folder for state, never in a plan.
///
/// Nothing is read before somebody asks to go back. A file that cannot be read or written stops nothing.
struct KeptPlaces {
    /// Nil where nothing can be kept.
    private let folder: String?
    private let name: String

    private static let fileName = "places.json"
    /// Of how many sets of plans a place is kept; those left longest ago go first.
    private static let most = 64

    init(of paths: [String], in folder: String? = StateFolder.path) {
        self.folder = folder
        let real = paths.map { FileSystem.realPath($0) ?? $0 }
        name = real.isEmpty ? "the plans that come with the program" : real.sorted().joined(separator: ":")
    }

    /// The place that was left last.
    var last: SavedView? { kept()?.last { $0.name == name } }

    /// Keeps a place, in that of the one before. What is faulty is not overwritten.
    func keep(_ place: SavedView) {
        guard let folder, let before = kept() else { return }
        var place = place
        place.name = name
        let after = (before.filter { $0.name != name } + [place]).suffix(Self.most)
        guard Array(after) != before else { return }
        // What cannot be written is forgotten, and nobody is told: it is nothing that was entered.
        try? OwnFile(Self.fileName, in: folder).write(Array(SavedViewsFile.text(of: Array(after)).utf8))
    }

    /// The places in the order in which they were left; none where there is no file, nil where it is faulty.
    private func kept() -> [SavedView]? {
        guard let folder else { return [] }
        let file = OwnFile(Self.fileName, in: folder)
        do {
            guard let bytes = try file.read() else { return [] }
            return try SavedViewsFile.read(bytes, path: file.path, .ofPlaces)
        } catch {
            return nil
        }
    }
}
