/// A plan file or a folder of plans as git keeps it: `git:REV:PATH`.
package struct GitRevision: Equatable, Sendable {
    package let revision: String
    /// Relative to the current folder or to the repository, or absolute.
    package let path: String

    /// Nil where a text that begins with `git:` lacks the revision or the path.
    package init?(_ text: String) {
        guard GitRevision.isMeant(by: text) else { return nil }
        let rest = text.dropFirst(GitRevision.prefix.count)
        guard let colon = rest.firstIndex(of: ":"), colon != rest.startIndex else { return nil }
        revision = String(rest[..<colon])
        path = String(rest[rest.index(after: colon)...])
        guard !path.isEmpty else { return nil }
    }

    /// Whether a path is one of a revision. A file of such a name is written `./git:…`.
    package static func isMeant(by text: String) -> Bool { text.hasPrefix(prefix) }

    /// How messages name it.
    package var name: String { "\(GitRevision.prefix)\(revision):\(path)" }

    private static let prefix = "git:"
}

extension GitRevision {
    /// What stands there.
    enum Content {
        case file([UInt8])
        /// Every `*.json` below a folder, hidden ones left out, in the order of the paths' bytes.
        case folder([(path: String, bytes: [UInt8])])
    }

    /// Reads it with the git program.
    func read() throws(FileError) -> Content {
        let (object, folder) = try find()
        switch try text(["cat-file", "-t", object], in: folder) {
        case "blob": return .file(try output(["cat-file", "blob", object], in: folder))
        case "tree": return .folder(try files(of: object, in: folder))
        default: throw refusal("it is neither a file nor a folder at that revision")
        }
    }

    private func files(
        of tree: String, in folder: String?
    ) throws(FileError) -> [(path: String, bytes: [UInt8])] {
        var found: [(path: String, bytes: [UInt8])] = []
        let list = try output(["ls-tree", "-r", "-z", "--full-tree", tree], in: folder)
        for entry in list.split(separator: 0) {
            // MODE TYPE OBJECT, a tab, and the path.
            let parts = entry.split(separator: UInt8(ascii: "\t"), maxSplits: 1)
            let facts = String(decoding: parts[0], as: UTF8.self).split(separator: " ")
            guard parts.count == 2, facts.count == 3, facts[0].hasPrefix("100") else { continue }
            let path = String(decoding: parts[1], as: UTF8.self)
            let isHidden = path.split(separator: "/").contains { $0.hasPrefix(".") }
            guard path.hasSuffix(".json"), !isHidden else { continue }
            found.append((path, try output(["cat-file", "blob", String(facts[2])], in: folder)))
        }
        return found.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }

    /// The object's name, and the folder in which git knows it.
    private func find() throws(FileError) -> (object: String, folder: String?) {
        // A revision that looked like an option would be taken for one.
        guard !revision.hasPrefix("-") else { throw unknownRevision }
        var isInTree = false
        var complaint = ""
        var knowsRevision = false
        for (folder, path) in candidates {
            let top = try run(["rev-parse", "--git-dir"], in: folder)
            guard top.status == 0 else {
                complaint = top.errors
                continue
            }
            isInTree = true
            guard try run(verifying("\(revision)^{tree}"), in: folder).status == 0 else { continue }
            knowsRevision = true
            let found = try run(verifying("\(revision):\(path)"), in: folder)
            if found.status == 0 { return (GitRevision.line(found.output), folder) }
        }
        guard isInTree else { throw notInTree(complaint) }
        throw knowsRevision
            ? refusal("there is no such file or folder at that revision; check the path") : unknownRevision
    }

    private func verifying(_ object: String) -> [String] { ["rev-parse", "--verify", "--quiet", object] }

    /// Where the path may lead, the likeliest first: beside what stands on the disk, which may be in another
    /// repository, then from the current folder, then from the top of its repository.
    private var candidates: [(folder: String?, path: String)] {
        var plain = path[...]
        while plain.count > 1, plain.hasSuffix("/") { plain.removeLast() }
        let path = String(plain)
        let (above, name) = (FileSystem.folder(of: path), FileSystem.name(of: path))
        var candidates: [(folder: String?, path: String)] = []
        if ![".", "..", ""].contains(name), FileSystem.kind(of: above) == .folder {
            candidates.append((above, "./" + name))
        }
        if FileSystem.kind(of: path) == .folder { candidates.append((path, "./")) }
        if !path.hasPrefix("/") { candidates += [(nil, "./" + path), (nil, path)] }
        return candidates
    }

    private func output(_ arguments: [String], in folder: String?) throws(FileError) -> [UInt8] {
        let answer = try run(arguments, in: folder)
        guard answer.status == 0 else {
            throw refusal("git could not read it: \(Self.firstLine(answer.errors))")
        }
        return answer.output
    }

    private func text(_ arguments: [String], in folder: String?) throws(FileError) -> String {
        GitRevision.line(try output(arguments, in: folder))
    }

    private func run(_ arguments: [String], in folder: String?) throws(FileError) -> GitProgram.Answer {
        do throws(GitProgram.NotRun) {
            return try GitProgram.run(arguments, in: folder)
        } catch {
            throw refusal(
                error.isMissing
                    ? "git, which reads it, was not found; install git"
                    : "git, which reads it, could not be started (system error \(error.code))")
        }
    }

    private static func line(_ output: [UInt8]) -> String {
        String(decoding: output.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    }

    private static func firstLine(_ text: String) -> String {
        String(text.prefix { !$0.isNewline })
    }

    private func refusal(_ reason: String) -> FileError { FileError(path: name, reason: reason) }

    private var unknownRevision: FileError {
        refusal("git knows no revision \"\(revision)\" there; git log shows those that there are")
    }

    private func notInTree(_ complaint: String) -> FileError {
        guard !complaint.isEmpty, !complaint.contains("not a git repository") else {
            return refusal(
                "it is not in a git working tree; check the path, or go to the folder of your plans")
        }
        return refusal("git could not read it: \(Self.firstLine(complaint))")
    }
}
