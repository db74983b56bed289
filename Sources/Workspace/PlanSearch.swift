/// The files in which the plans that an officer names are looked for, in the order in which they are opened.
package struct PlanSearch: Sendable {
    enum Step: Sendable {
        case read(Candidate)
        case refuse(LoadError)
        /// The files of a folder follow.
        case enter
        /// They end here; they must have been something, unless some were named before.
        case leave(folder: String, heldNamed: Bool)
    }

    struct Candidate: Sendable {
        let path: String
        /// Named by itself, and not found below a folder, where there may be other files than plans.
        let isNamed: Bool
    }

    private(set) var steps: [Step] = []
    private var seen: Set<String> = []

    /// Looks for the plan files, and the `*.json` below folders. Hidden files, hidden folders and links to folders
    /// are not entered; a file that is named twice is read once.
    package init(_ paths: [String]) {
        for path in paths {
            if FileSystem.kind(of: path) == .folder {
                enter(path)
            } else if isNew(path) {
                steps.append(.read(Candidate(path: path, isNamed: true)))
            }
        }
    }

    var candidates: [Candidate] {
        steps.compactMap { step in
            if case .read(let candidate) = step { candidate } else { nil }
        }
    }

    /// Bytes of all files.
    package var size: Int {
        candidates.reduce(0) { $0 + (FileIdentity(of: $1.path).map { Int($0.size) } ?? 0) }
    }

    private mutating func enter(_ folder: String) {
        steps.append(.enter)
        var heldNamed = false
        // By the bytes of their paths, so that the order is the same on every machine.
        let files = files(below: folder).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        for file in files {
            if isNew(file) {
                steps.append(.read(Candidate(path: file, isNamed: false)))
            } else {
                heldNamed = true
            }
        }
        steps.append(.leave(folder: folder, heldNamed: heldNamed))
    }

    private mutating func isNew(_ path: String) -> Bool {
        seen.insert(FileSystem.realPath(path) ?? path).inserted
    }

    private mutating func files(below folder: String) -> [String] {
        let names: [String]
        do throws(FileError) {
            names = try FileSystem.names(in: folder)
        } catch {
            steps.append(.refuse(.file(error)))
            return []
        }
        return names.flatMap { name -> [String] in
            let path = FileSystem.join(folder, name)
            switch FileSystem.kind(of: path) {
            case .folder: return FileSystem.isLink(path) ? [] : files(below: path)
            case .file: return name.hasSuffix(".json") ? [path] : []
            case .other, .missing: return []
            }
        }
    }
}
