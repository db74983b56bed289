import JSONText
package import PlanFile
import PlanModel

/// Finds and reads the plans that an officer names.
package enum PlanLoader {
    /// What came of loading.
    package struct Outcome: Sendable {
        package var plans: [SourcedPlan] = []
        /// Files below a folder that are no plans.
        package var skipped: [String] = []
        /// Everything that keeps the plans from being opened; nothing is opened when there is any.
        package var errors: [LoadError] = []
    }

    /// Reads plan files, and the plans below folders: every `*.json` whose format is a plan's. Hidden files,
    /// hidden folders and links to folders are not entered.
    package static func load(_ paths: [String]) -> Outcome {
        var outcome = Outcome()
        var seen: Set<String> = []
        for path in paths {
            let isFolder = FileSystem.kind(of: path) == .folder
            let before = outcome.plans.count + outcome.errors.count
            var wasSeen = false
            for file in isFolder ? inOrder(files(below: path, &outcome)) : [path] {
                guard seen.insert(FileSystem.realPath(file) ?? file).inserted else {
                    wasSeen = true
                    continue
                }
                read(file, isNamed: !isFolder, &outcome)
            }
            if isFolder, !wasSeen, outcome.plans.count + outcome.errors.count == before {
                outcome.errors.append(
                    .file(
                        FileError(
                            path: path, reason: "there is no plan in this folder; expected *.json files")))
            }
        }
        checkIDs(&outcome)
        return outcome
    }

    /// Reads the plans that the program carries.
    package static func loadBundled(_ bundled: [(id: String, bytes: [UInt8])]) -> Outcome {
        var outcome = Outcome()
        for (id, bytes) in bundled { read(bytes, from: .bundled(id), nil, &outcome) }
        return outcome
    }

    /// By the bytes of their paths, so that the order is the same on every machine.
    private static func inOrder(_ paths: [String]) -> [String] {
        paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    private static func files(below folder: String, _ outcome: inout Outcome) -> [String] {
        let names: [String]
        do throws(FileError) {
            names = try FileSystem.names(in: folder)
        } catch {
            outcome.errors.append(.file(error))
            return []
        }
        return names.flatMap { name -> [String] in
            let path = FileSystem.join(folder, name)
            switch FileSystem.kind(of: path) {
            case .folder: return FileSystem.isLink(path) ? [] : files(below: path, &outcome)
            case .file: return name.hasSuffix(".json") ? [path] : []
            case .other, .missing: return []
            }
        }
    }

    private static func read(_ path: String, isNamed: Bool, _ outcome: inout Outcome) {
        let identity = FileIdentity(of: path)
        do throws(FileError) {
            let bytes = try FileSystem.read(path)
            if !isNamed, !isPlan(bytes) {
                outcome.skipped.append(path)
            } else {
                read(bytes, from: .file(path: path), identity, &outcome)
            }
        } catch {
            outcome.errors.append(.file(namingJournal(error)))
        }
    }

    /// A plan that is gone may have left edits that were never saved.
    private static func namingJournal(_ error: FileError) -> FileError {
        let journal = JournalPlace.path(beside: error.path)
        guard FileSystem.kind(of: error.path) == .missing, FileSystem.kind(of: journal) == .file else {
            return error
        }
        return FileError(
            path: error.path,
            reason:
                "\(error.reason); edits of it that were not saved are in \(journal), and are offered again "
                + "once the plan is back")
    }

    private static func read(
        _ bytes: [UInt8], from source: PlanSource, _ identity: FileIdentity?, _ outcome: inout Outcome
    ) {
        do throws(PlanFileError) {
            let records = try PlanFile.read(bytes, name: source.name)
            outcome.plans.append(SourcedPlan(source: source, records: records, identity: identity))
        } catch {
            outcome.errors.append(.plan(error))
        }
    }

    /// Two plans with one id could not be told apart.
    private static func checkIDs(_ outcome: inout Outcome) {
        var first: [String: PlanSource] = [:]
        for plan in outcome.plans {
            let id = plan.records.id
            if let other = first[id] {
                outcome.errors.append(.sameID(id, other.name, plan.source.name))
            } else {
                first[id] = plan.source
            }
        }
    }

    /// Whether a file below a folder is a plan: its format begins as a plan's, or, where it is not well
    /// formed, its text says so.
    static func isPlan(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { source in
            do throws(JSONSyntaxError) {
                var cursor = JSONCursor(source)
                guard try cursor.peek() == .object else {
                    try cursor.skipValue()
                    try cursor.end()
                    return false
                }
                var isPlan = false
                try cursor.beginObject()
                while let key = try cursor.nextMember() {
                    if cursor.matches(key, "format"), try cursor.peek() == .string {
                        // A second format is a fault of a plan, not the sign of something else.
                        isPlan = try cursor.string().text(in: source).hasPrefix(formatPrefix) || isPlan
                    } else {
                        try cursor.skipValue()
                    }
                }
                try cursor.end()
                return isPlan
            } catch {
                return contains(Array(formatPrefix.utf8), in: source)
            }
        }
    }

    private static let formatPrefix = "scrutineer-plan/"

    private static func contains(_ needle: [UInt8], in text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = needle.first, text.count >= needle.count else { return false }
        for start in 0...(text.count - needle.count) where text[start] == first {
            if text[start..<start + needle.count].elementsEqual(needle) { return true }
        }
        return false
    }
}

/// Why plans cannot be opened.
package enum LoadError: Error, Equatable, Sendable {
    case file(FileError)
    case plan(PlanFileError)
    /// The id, and the names of two files that have it.
    case sameID(String, String, String)

    /// One line for each thing that is wrong.
    package var lines: [String] {
        switch self {
        case .file(let error): [error.message]
        case .plan(let error): error.diagnostics.map(\.description)
        case .sameID(let id, let one, let other):
            [
                "\(one) and \(other) both have the plan id \"\(id)\"; give one of them another id, or open one only"
            ]
        }
    }
}
