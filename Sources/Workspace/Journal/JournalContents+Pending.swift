package import PlanModel
import PlanStore

extension JournalContents {
    /// The edits that the plan's file does not hold, oldest first.
    ///
    /// What was undone after it had been saved counts as an edit that takes it back.
    ///
    /// - Parameter digest: Of what the plan's file holds now; nil where it is not known.
    package func pending(onDisk digest: UInt64?) -> [PlanEdit] {
        var pending = PendingEdits()
        for entry in entries[afterSave(with: digest)...] {
            switch entry {
            case .event(let event): pending.take(event)
            case .saving: break
            case .carried(_, let edits): pending = PendingEdits(edits)
            }
        }
        return pending.edits
    }

    /// The changes that lead from the file to what the officer saw, in the order in which to carry them out.
    ///
    /// They start from the base of the head; after an entry that fitted the edits to another base, from that one;
    /// after a save that reached the disk, from what it wrote.
    ///
    /// - Parameter digest: Of what the plan's file holds now; nil where it is not known.
    package func changes(onDisk digest: UInt64?) -> [Change] {
        entries[afterSave(with: digest)...].reduce(into: []) { changes, entry in
            switch entry {
            case .event(let event): changes += event.edit.changes
            case .saving: break
            case .carried(let edit, _): changes = edit.changes
            }
        }
    }

    /// Whether there is anything that the officer should be asked about: unsaved edits, or damage that may hide
    /// some.
    package func isWorthAsking(onDisk digest: UInt64?) -> Bool {
        !damage.isEmpty || unsaved(onDisk: digest) > 0
    }

    /// How many edits the plan's file does not hold, as the officer counts them; 0 only where what was carried out
    /// leads back to what the file holds.
    package func unsaved(onDisk digest: UInt64?) -> Int {
        changes(onDisk: digest).net.isEmpty ? 0 : max(1, pending(onDisk: digest).count)
    }

    /// Where the entries begin that came after the last save that reached the disk.
    private func afterSave(with digest: UInt64?) -> Int {
        let save = entries.lastIndex { entry in
            if case .saving(let file) = entry { return file.digest == digest }
            return false
        }
        return save.map { $0 + 1 } ?? entries.startIndex
    }
}

extension JournalContents {
    /// Whether the changes start from what the plan's file holds now.
    func isMade(for standing: ContentDigest) -> Bool {
        afterSave(with: standing.digest) > entries.startIndex || head?.base == standing
    }
}
