import Glibc

/// Where the journals of one plan may be: beside its file, or in the user's own folder for what programs keep.
package struct JournalPlace: Equatable, Sendable {
    /// The path of the first journal beside the plan; nil for a plan that the program carries.
    let beside: String?
    /// The path of the first journal in the user's own folder; nil where there is no such folder.
    let own: String?
    /// The plan's file, links resolved; nil for a plan that the program carries.
    let real: String?
    /// What a file with the plan's unsaved edits is named after.
    let name: String

    /// - Parameters:
    ///   - path: The plan's file; links are followed.
    ///   - journals: The user's own folder for journals: `HOME/.local/state/scrutineer/journals`. It need not be
    ///     there.
    package init(forPlanAt path: String, journals: String?) throws(FileError) {
        guard let real = FileSystem.realPath(path) else {
            throw FileError(path: path, attempt: "read", code: errno)
        }
        self.real = real
        name = FileSystem.name(of: real)
        beside = Self.path(beside: real)
        own = journals.map { FileSystem.join($0, Digest.text(Digest.of(Array(real.utf8))) + Self.ending) }
    }

    /// The first journal beside a plan's file.
    static func path(beside path: String) -> String {
        // Room for a number is left in any case, so that all journals of a plan are cut alike.
        let hidden = TemporaryName.hidden(FileSystem.name(of: path), ending, room: 4)
        return FileSystem.join(FileSystem.folder(of: path), hidden)
    }

    /// - Parameter id: The id of a plan that the program carries.
    package init(forBundled id: String, journals: String?) {
        real = nil
        name = id + ".json"
        beside = nil
        own = journals.map { FileSystem.join($0, "bundled-" + id + Self.ending) }
    }

    /// The first path in each of the two places, the better one first.
    var firsts: [String] { [beside, own].compactMap(\.self) }

    /// Whether a path is one of those that journals of the plan may have.
    func holds(_ path: String) -> Bool {
        firsts.contains { first in
            path == first
                || path.hasPrefix(first + "-") && Self.number(path.dropFirst(first.count + 1)) != nil
        }
    }

    /// The path of a journal by its number, from 1.
    static func path(_ first: String, _ number: Int) -> String {
        number == 1 ? first : "\(first)-\(number)"
    }

    /// How many programs may have one plan open.
    static let mostJournals = 999

    private static let ending = ".scrutineer-journal"

    /// The numbers of the journals that are in a place, in order.
    ///
    /// - Parameter listing: What is known of the folders.
    static func numbers(of first: String, in listing: inout FolderListing) -> [Int] {
        let folder = FileSystem.folder(of: first)
        let name = FileSystem.name(of: first)
        guard let names = listing.names(in: folder, beginningWith: name) else {
            guard FileSystem.kind(of: folder) == .folder else { return [] }
            // The folder may be one that does not tell its names.
            return (1...9).filter { number in
                var status = stat()
                return Disk.lstat(path(first, number), &status) == 0
            }
        }
        return names.compactMap { other -> Int? in
            if other == name { return 1 }
            return other.hasPrefix(name + "-") ? number(other.dropFirst(name.count + 1)) : nil
        }.sorted()
    }

    /// The number that stands behind the name of every journal but the first.
    private static func number(_ text: Substring) -> Int? {
        guard let number = Int(text), (2...mostJournals).contains(number), text == String(number) else {
            return nil
        }
        return number
    }
}
