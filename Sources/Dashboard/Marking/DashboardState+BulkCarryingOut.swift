import PlanModel
import PlanStore

// What a bulk edit does to each marked row, and its carrying out as one step.
extension DashboardState {
    /// What would become of each marked row; rows that mean one record say so once.
    func bulkLines(of bulk: BulkEdit) -> [BulkLine] {
        guard bulk.command != .dismiss else { return dismissalLines(of: bulk) }
        var taken: Set<RecordRef> = []
        return bulk.refs.map { ref in
            switch meant(by: ref, of: bulk, among: taken) {
            case .failure(let stay): return BulkLine(ref: ref, text: stay.why)
            case .success(let record):
                taken.insert(record)
                return line(of: record, in: bulk)
            }
        }
    }

    /// Why a row stays as it is.
    private struct Stay: Error { let why: String }

    /// The record that the edit is about where a row is marked.
    private func meant(
        by ref: RecordRef, of bulk: BulkEdit, among taken: Set<RecordRef>
    ) -> Result<RecordRef, Stay> {
        let found: RecordRef
        switch bulk.command {
        case .setStatus, .setConfidence, .addNote:
            guard let action = action(of: ref) else {
                return .failure(Stay(why: "is no action and no milestone of one"))
            }
            found = action
        case .toggleDone, .reviseDue, .judgeEvidence:
            guard ref.kind == .milestone || ref.kind == .action else {
                return .failure(Stay(why: "is no milestone"))
            }
            switch milestone(of: ref) {
            case .success(let milestone): found = milestone
            case .failure(let stay): return .failure(stay)
            }
        case .changeRecord: found = ref
        default:
            if store.home(of: ref) == nil { return .failure(Stay(why: "cannot be deleted here")) }
            var above = parent(of: ref)
            while let next = above {
                if bulk.refs.contains(next) { return .failure(Stay(why: "goes with \(name(of: next))")) }
                above = parent(of: next)
            }
            found = ref
        }
        guard !taken.contains(found) else { return .failure(Stay(why: "is the same as a row above")) }
        return .success(found)
    }

    /// A milestone itself, or the only open one of an action.
    private func milestone(of ref: RecordRef) -> Result<RecordRef, Stay> {
        guard ref.kind == .action else { return .success(ref) }
        let open = records(ref)[children: records(ref).actions[ref.row].milestones].map {
            RecordRef(plan: ref.plan, kind: .milestone, row: Int($0))
        }
        .filter { states($0).milestones[$0.row].isOpen }
        if open.count == 1 { return .success(open[0]) }
        return .failure(
            Stay(
                why: open.isEmpty
                    ? "has no open milestone" : "has \(open.count) open milestones; mark those that are meant"
            ))
    }

    private func line(of ref: RecordRef, in bulk: BulkEdit) -> BulkLine {
        let editor = environment.editor
        switch bulk.command {
        case .setStatus:
            guard let status = bulk.status else { break }
            let now = label(states(ref).actions[ref.row].status.rawValue, of: ref)
            let edit = store.settingStatus(ref, to: status, why: bulk.text, by: editor)
            let new = label(status.rawValue, of: ref)
            return BulkLine(
                ref: ref, text: edit == nil ? "is \(now) already" : "\(now) to \(new)", edit: edit)
        case .setConfidence:
            guard let rag = bulk.rag else { break }
            let now = confidence(in: ref).map { label($0.rawValue, of: ref) } ?? "not judged"
            let edit = store.settingConfidence(ref, to: rag, why: bulk.text, by: editor)
            let new = label(rag.rawValue, of: ref)
            return BulkLine(
                ref: ref, text: edit == nil ? "is \(now) already" : "\(now) to \(new)", edit: edit)
        case .addNote:
            return BulkLine(
                ref: ref, text: "the note is added", edit: store.addingNote(ref, bulk.text, by: editor))
        case .toggleDone:
            guard let date = bulk.date else { break }
            if let done = records(ref).done(of: records(ref).milestones[ref.row]).edtf {
                return BulkLine(ref: ref, text: "is marked done \(Shown.date(done)) already")
            }
            let edit = store.settingDone(ref, date.date, typed: date.text, by: editor)
            return BulkLine(ref: ref, text: "done \(Shown.date(date.date))", edit: edit)
        case .reviseDue:
            guard let date = bulk.date else { break }
            let due = records(ref).dueDateInForce(records(ref).milestones[ref.row], on: states(ref).asOf)
            let now = due.map(Shown.date) ?? "no date"
            let edit = store.revising(ref, to: date.date, typed: date.text, why: bulk.text, by: editor)
            return BulkLine(
                ref: ref,
                text: edit == nil ? "is due then already" : "due \(now) to \(Shown.date(date.date))",
                edit: edit)
        case .judgeEvidence:
            guard let verdict = bulk.verdict else { break }
            let now = store.plans[ref.plan].evidence(ofMilestone: ref.row)?.verdict.rawValue ?? "not judged"
            return BulkLine(
                ref: ref,
                text: now == verdict.rawValue ? "\(now) once more" : "\(now) to \(verdict.rawValue)",
                edit: store.judging(ref, verdict, quote: bulk.text, by: editor))
        case .changeRecord: return line(of: ref, changedAs: bulk.form)
        default:
            let inside = store.inside(ref).joined(separator: ", ")
            return BulkLine(
                ref: ref,
                text: "is deleted" + (inside.isEmpty ? "" : ", with \(inside)")
                    + pointersText(to: ref, in: bulk),
                edit: store.deleting(ref, by: editor))
        }
        return BulkLine(ref: ref, text: "stays")
    }

    /// All records of the plan are read to tell what points to one: of more marked rows the findings tell it.
    private static let mostLookedUp = 8

    private func pointersText(to ref: RecordRef, in bulk: BulkEdit) -> String {
        guard bulk.refs.count <= Self.mostLookedUp else { return "" }
        return pointersText(to: ref, besides: bulk.refs).map { "; still pointing to it: \($0)" } ?? ""
    }

    /// Does what the preview says, as one step that one undo takes back.
    mutating func carryOut(_ bulk: BulkEdit) {
        let edits = bulkLines(of: bulk).compactMap(\.edit)
        guard !edits.isEmpty else { return refuse("Nothing was changed.") }
        do throws(EditRefused) {
            try changeStore { store throws(EditRefused) in try store.apply(edits) }
        } catch {
            return fail(error.reason)
        }
        self[list: lastList].marks = []
        // The form in which it was said goes too.
        if case .form(let form)? = popups.last, form.isOfSeveral { popups.removeLast() }
        say("\(doneText(of: edits)). \(key(.undo)) takes \(edits.count == 1 ? "it" : "all of it") back.")
    }

    /// The summaries of edits, of many the first few and how many more.
    func doneText(of edits: [PlanEdit]) -> String {
        let shown = edits.count <= 3 ? edits.count : 2
        let first = edits.prefix(shown).map(\.summary).joined(separator: ", ")
        return edits.count <= shown ? first : "\(first) and \(Shown.number(edits.count - shown)) more"
    }
}
