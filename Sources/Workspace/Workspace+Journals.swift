package import PlanModel
import PlanStore

extension Workspace {
    /// What was found at opening.
    package struct Opening: Sendable {
        /// Who else has plans open.
        package var held: [JournalHolder] = []
        /// Other users who have plans open, or left edits of them unsaved; their journals tell nobody else which.
        package var others: [JournalOwner] = []
        /// How many edits earlier sessions left unsaved.
        package var waiting = 0
        /// Who made them, and when the last.
        package var makers: [(by: String, last: String)] = []
        /// What is to be known of them, such as damage.
        package var notes: [String] = []
        /// What could not be looked at or begun.
        package var troubles: [String] = []

        /// Whether the officer has to say what becomes of what was left.
        package var asks: Bool { waiting > 0 || !notes.isEmpty }
    }

    /// Whether any journal of the plans stands on the disk: whose it is, and whether there is anything to ask, only
    /// opening tells.
    package var hasJournals: Bool {
        guard let keeping else { return false }
        var listing = FolderListing()
        return files.indices.contains { index in
            guard let place = try? place(of: index, keeping) else { return false }
            return place.firsts.contains { !JournalPlace.numbers(of: $0, in: &listing).isEmpty }
        }
    }

    /// Takes hold of the files, and finds what earlier sessions left.
    package mutating func open(at moment: String) -> Opening {
        var opening = Opening()
        guard let keeping else { return opening }
        var listing = FolderListing()
        for index in files.indices {
            do throws(FileError) {
                try open(index, try place(of: index, keeping), keeping, moment, &listing, &opening)
            } catch {
                // Reading needs no journal; an edit tries again.
                opening.troubles.append(error.message)
            }
            let leftovers = files[index].leftovers
            opening.notes += leftovers.flatMap(\.contents.damage)
            opening.makers += leftovers.map { ($0.contents.head?.by ?? "", $0.contents.lastTime ?? "") }
        }
        opening.waiting = waiting
        return opening
    }

    private mutating func open(
        _ index: Int, _ place: JournalPlace, _ keeping: JournalKeeping, _ moment: String,
        _ listing: inout FolderListing, _ opening: inout Opening
    ) throws(FileError) {
        guard !keeping.isReadOnly else {
            files[index].leftovers = Journal.waiting(
                place, onDisk: files[index].digest.digest, in: &listing)
            return
        }
        let found = try Journal.open(
            place, head: head(of: index, at: place, keeping, moment), in: &listing)
        files[index].journal = found.journal
        files[index].leftovers = found.leftovers
        opening.troubles += found.notes
        // Whoever else has a bundled plan open has a copy of their own.
        guard let path = place.real else { return }
        TemporaryName.removeStale(besides: path, in: &listing)
        let name = files[index].source.name
        opening.held += found.holders.map { JournalHolder(name: name, head: $0) }
        opening.others += found.others.map { JournalOwner(name: name, user: $0) }
    }

    private func place(of index: Int, _ keeping: JournalKeeping) throws(FileError) -> JournalPlace {
        let journals = keeping.stateFolder.map { FileSystem.join($0, "journals") }
        guard let path = files[index].path else {
            return JournalPlace(forBundled: files[index].plan, journals: journals)
        }
        return try JournalPlace(forPlanAt: path, journals: journals)
    }

    private func head(
        of index: Int, at place: JournalPlace, _ keeping: JournalKeeping, _ moment: String
    ) -> JournalHead {
        JournalHead(
            plan: files[index].plan, path: place.real, base: files[index].digest, by: keeping.by,
            host: keeping.host, process: keeping.process, since: moment)
    }

    /// Puts an entry into the plan's journal, which is begun for the first.
    mutating func write(_ entry: JournalEntry, of index: Int, at moment: String) throws(FileError) {
        guard let keeping, !keeping.isReadOnly else { return }
        if files[index].journal == nil { try beginLate(index, keeping, moment) }
        try files[index].journal?.append(entry, at: moment)
    }

    /// Begins the journal of a plan that had none so far.
    private mutating func beginLate(
        _ index: Int, _ keeping: JournalKeeping, _ moment: String
    ) throws(FileError) {
        let place = try place(of: index, keeping)
        let found = try Journal.open(place, head: head(of: index, at: place, keeping, moment))
        var journal = found.journal
        // Left by a session that ended after this one had begun: kept, but it is too late to ask.
        for leftover in found.leftovers {
            let path = try leftover.setAside(at: Self.stamp(moment))
            notices.append("Edits that another session left unsaved are kept aside in \(path).")
        }
        if !found.leftovers.isEmpty {
            // Those of which only a copy was kept aside would be found again.
            try journal.begin(
                on: files[index].digest, recovering: found.leftovers.filter { !$0.isOurs }, at: moment)
        }
        files[index].journal = journal
    }

    /// Writes the journal anew: the file as it is now, and the unsaved edits as they fit it.
    ///
    /// - Parameter leftovers: The journals of earlier sessions whose edits are among those; they are removed where
    ///   they are ours to remove.
    mutating func rewriteJournal(
        of index: Int, recovering leftovers: [JournalLeftover], at moment: String
    ) throws(FileError) {
        settleBeforehand()
        let file = files[index]
        let entries = file.carried.map { [JournalEntry.carried($0, edits: file.pending.edits)] } ?? []
        if file.journal == nil, entries.isEmpty { return }
        if file.journal == nil, let keeping { try beginLate(index, keeping, moment) }
        try files[index].journal?.begin(
            on: file.journalBase, with: entries, recovering: leftovers, at: moment)
    }

    /// Takes note of what both sides changed and is not decided yet: the journal has to tell of it, so that a
    /// session that ends before the answer does not answer by itself.
    ///
    /// - Parameter moment: Asked for only where something is written.
    package mutating func leaveOpen(_ conflicts: [Conflict], at moment: @autoclosure () -> String) {
        for index in files.indices where !files[index].conflicts.isEmpty {
            let left = conflicts.filter { $0.plan == files[index].plan }
            guard left != files[index].conflicts else { continue }
            files[index].conflicts = left
            try? rewriteJournal(of: index, recovering: [], at: moment())
        }
    }

    /// The plan has another file from now on, which holds everything.
    mutating func moveJournal(of index: Int, at moment: String) {
        if let journal = files[index].journal { journal.close(removing: true) }
        files[index].journal = nil
        guard let keeping, !keeping.isReadOnly else { return }
        do throws(FileError) { try beginLate(index, keeping, moment) } catch { notices.append(error.message) }
    }

    /// Puts what earlier sessions did not save aside, in files that are named.
    package mutating func keepAside(at moment: String) -> (paths: [String], troubles: [String]) {
        var paths: [String] = []
        var troubles: [String] = []
        for index in files.indices where !files[index].leftovers.isEmpty {
            do throws(FileError) {
                var copied: [JournalLeftover] = []
                while let leftover = files[index].leftovers.first {
                    paths.append(try leftover.setAside(at: Self.stamp(moment)))
                    if !leftover.isOurs { copied.append(leftover) }
                    files[index].leftovers.removeFirst()
                }
                let base = files[index].digest
                try files[index].journal?.begin(on: base, recovering: copied, at: moment)
            } catch {
                troubles.append(error.message)
            }
        }
        return (paths, troubles)
    }

    /// A moment as a part of a file's name: `2026-11-21-224011`.
    static func stamp(_ moment: String) -> String {
        moment.replacing("T", with: "-").filter { $0 != ":" && $0 != "Z" }
    }
}

/// Somebody who has a plan open.
package struct JournalHolder: Equatable, Sendable {
    /// How messages name the plan.
    package var name: String
    package var head: JournalHead
}

/// Another user with a journal of a plan.
package struct JournalOwner: Equatable, Sendable {
    /// How messages name the plan.
    package var name: String
    /// The user's number on this machine.
    package var user: UInt32
}
