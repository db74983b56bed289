import Glibc

/// All journals of one plan, in both places, as they are found at one time.
struct JournalSurvey {
    /// What living programs hold.
    var held: [JournalContents] = []
    /// What dead programs left, in the order in which they are offered.
    var free: [(file: OpenDescriptor, contents: JournalContents)] = []
    /// Journals of no account any more, as those say that dead programs left.
    var superseded: [JournalHead.Superseded] = []
    /// Other users whose journals these are, which nobody else may read.
    var others: [uid_t] = []
    /// Sentences on what could not be looked at.
    var notes: [String] = []
    /// Whether any journal was there, of whatever account.
    let isOfAny: Bool

    /// - Parameters:
    ///   - isHeld: Whether to keep hold of what dead programs left.
    ///   - listing: What is known of the folders.
    init(_ place: JournalPlace, hold isHeld: Bool, in listing: inout FolderListing) {
        for first in place.firsts {
            for number in JournalPlace.numbers(of: first, in: &listing) {
                switch JournalFile.look(at: JournalPlace.path(first, number), hold: isHeld) {
                case .held(let contents):
                    held.append(contents)
                    if contents.head == nil {
                        notes.append(
                            "\(contents.path): another program holds it; it cannot be told whose it is")
                    }
                case .free(let file, let contents): free.append((file, contents))
                case .others(let owner): if !others.contains(owner) { others.append(owner) }
                case .unreadable(let note): notes.append(note)
                case .missing: break
                }
            }
        }
        isOfAny = !held.isEmpty || !free.isEmpty || !others.isEmpty || !notes.isEmpty
        // A journal may have come with its plan, from anybody: it has no say over any other file.
        let said = free.compactMap(\.contents.head).flatMap(\.superseded).filter { place.holds($0.path) }
        for mark in said where !superseded.contains(mark) { superseded.append(mark) }
        let all = Set(superseded + held.compactMap(\.head).flatMap(\.superseded))
        free.removeAll { all.contains($0.contents.mark) }
    }
}

extension JournalContents {
    /// How another journal names this one, once it has taken over its edits.
    var mark: JournalHead.Superseded { JournalHead.Superseded(path: path, firstLine: firstLine) }
}

extension JournalHead.Superseded {
    /// Removes the journal, if it is still the one that is meant and no other program holds it.
    ///
    /// - Parameter isOurs: Whether it is this program that holds it.
    /// - Returns: Whether it is gone, or was never there.
    func remove(evenIfHeld isOurs: Bool) -> Bool {
        if isOurs, let contents = try? JournalFile.read(path), contents.firstLine == firstLine {
            return Disk.unlink(path) == 0
        }
        switch JournalFile.look(at: path, hold: true) {
        case .missing: return true
        case .held(let contents): return contents.firstLine != firstLine
        case .unreadable, .others: return false
        case .free(_, let contents): return contents.firstLine != firstLine || Disk.unlink(path) == 0
        }
    }
}
