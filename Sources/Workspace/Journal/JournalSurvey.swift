import Glibc

/// All journals of one plan, in both places, as they are found at one time.
struct JournalSurvey {
    /// What living programs hold.
    var held: [JournalContents] = []
    /// What dead programs left, in the order in which they are offered.
    var free: [FoundJournal] = []
    /// Journals of no account any more, as those say that dead programs left.
    var superseded: [JournalHead.Superseded] = []
    /// Other users whose journals these are.
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
                case .free(let found): free.append(found)
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
        for owner in free.compactMap(\.stranger) where !others.contains(owner) { others.append(owner) }
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
    /// - Returns: Whether it is gone, or was never there. What is not for us to remove stays.
    func remove(evenIfHeld isOurs: Bool) -> Bool {
        if isOurs, let found = try? JournalFile.read(path), found.contents.firstLine == firstLine {
            return found.remove()
        }
        switch JournalFile.look(at: path, hold: true) {
        case .missing: return true
        case .held(let contents): return contents.firstLine != firstLine
        case .unreadable, .others: return false
        case .free(let found): return found.contents.firstLine != firstLine || found.remove()
        }
    }
}
