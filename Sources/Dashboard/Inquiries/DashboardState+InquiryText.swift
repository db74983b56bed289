import PlanModel
import PlanStore
import TextGrid

/// What the rows of answers say of their records.
extension DashboardState {
    /// A record by its name, or by the words that were asked or promised in it.
    func asked(_ ref: RecordRef) -> String {
        switch ref.kind {
        case .question, .resolution, .measure, .event, .stage, .document:
            records(ref).title(of: ref.kind, row: ref.row)
        case .meeting:
            records(ref).optional(records(ref).meetings[ref.row].title)
                ?? name(records(ref).meetings[ref.row].body, of: ref)
        default: name(of: ref)
        }
    }

    /// How a record stands by itself.
    func standing(of ref: RecordRef) -> StateText {
        switch ref.kind {
        case .action: stateText(ofAction: ref)
        case .milestone: StateText(states(ref).milestones[ref.row], asOf: states(ref).asOf)
        default: StateText(mark: "", word: ref.kind.rawValue, role: .dim)
        }
    }

    /// Who leads, owes, funds or entered it.
    func concerned(by row: InquiryRow) -> String {
        if case .entry(let entry, let place) = row.what { return author(of: entry, place, in: row.ref) ?? "" }
        if let obligation = row.obligation { return respondentName(of: obligation) ?? "nobody named" }
        switch row.ref.kind {
        case .action, .milestone: return leads(of: row.ref)
        case .funding: return funder(of: row.ref)
        case .event:
            return shortened(names(records(row.ref).events[row.ref.row].organisations, of: row.ref))
        default: return ""
        }
    }

    private func author(of entry: RowID.PlanEntry, _ row: Int, in ref: RecordRef) -> String? {
        let records = records(ref)
        return switch entry {
        case .update: records.optional(records.updates[row].by)
        case .confidence: records.optional(records.confidence[row].by)
        case .revision: records.optional(records.revisions[row].by)
        case .evidence: records.optional(records.evidence[row].by)
        case .report: name(records.reports[row].from, of: ref)
        case .done, .part, .paid, .participation, .routeItem: nil
        }
    }

    /// What the answer says besides.
    func words(of row: InquiryRow) -> String {
        switch row.what {
        case .none:
            row.actions.map { store.idText(of: $0) }.joined(separator: ", ")
        case .ours(let text):
            row.state?.role == .label ? snippet(of: row.ref, around: text) : text
        case .plan(let text): records(row.ref).optional(text) ?? ""
        case .entry(let entry, let place): words(of: entry, place, in: row.ref)
        }
    }

    private func words(of entry: RowID.PlanEntry, _ row: Int, in ref: RecordRef) -> String {
        let records = records(ref)
        func why(_ text: Text) -> String { records.optional(text).map { $0.isEmpty ? "" : ": \($0)" } ?? "" }
        switch entry {
        case .update:
            let update = records.updates[row]
            guard let status = update.status else { return records.string(update.text) }
            let was = update.was.map { " (was \(label($0.rawValue, of: ref)))" } ?? ""
            return "status \(label(status.rawValue, of: ref))\(was)" + why(update.text)
                + recorded(records.aside(of: update).recorded)
        case .confidence:
            let confidence = records.confidence[row]
            return "confidence \(label(confidence.rag.rawValue, of: ref))" + why(confidence.why)
                + recorded(confidence.recorded)
        case .revision:
            let revision = records.revisions[row]
            return "due \(revision.due.edtf.map(Shown.date) ?? "")" + why(revision.why)
                + recorded(revision.recorded)
        case .evidence:
            let evidence = records.evidence[row]
            return "evidence \(evidence.verdict.rawValue)" + why(evidence.quote) + recorded(evidence.recorded)
        case .done: return "done"
        case .report: return "report: \(records.string(records.reports[row].text))"
        case .part, .paid, .participation, .routeItem: return ""
        }
    }

    /// The text of a record in which the words stand, from a little before the first of them.
    private func snippet(of ref: RecordRef, around text: String) -> String {
        let words = FindQuery(text).plainWords
        let texts = store.texts(of: ref, asOf: states(ref).asOf)
        // Its title stands beside it, so that what else says the words says more; an id says nothing.
        let ordered = texts.long + texts.short.filter { $0.contains(" ") } + texts.short
        let folded = ordered.lazy.map { (text: $0, folded: FoldedText.fold($0)) }
        let found =
            folded.first { text in words.allSatisfy { text.folded.contains($0) } }
            ?? folded.first { text in words.contains { text.folded.contains($0) } }
        guard let found, let range = words.lazy.compactMap({ found.folded.firstRange(of: $0) }).first else {
            return ""
        }
        let before = found.folded.distance(from: found.folded.startIndex, to: range.lowerBound)
        guard before > 20, found.folded.count == found.text.count else { return found.text }
        let start = found.text.index(found.text.startIndex, offsetBy: before - 15)
        let word =
            found.text[start...].firstIndex(of: " ").map { found.text.index(after: $0) } ?? start
        return "…" + found.text[word...]
    }

    /// The first source of a record: document, place and quote.
    func sourceText(of ref: RecordRef) -> String? {
        let records = records(ref)
        return records.sources(of: records.margin(of: ref.kind, row: ref.row)).first.map {
            text(of: $0, in: ref)
        }
    }

    /// How many milestones of a pillar stand how.
    func tallyCell(_ column: ColumnID, of ref: RecordRef) -> ViewCell {
        guard let tally = tally(of: ref) else { return .nothing }
        return switch column {
        case .actions: .count(tally.actions)
        case .done: .count(tally.done, role: .done)
        case .overdue: .count(tally.late, role: .overdue)
        case .undated: .count(tally.undated, role: .undated)
        case .track: .count(tally.milestones - tally.done - tally.late - tally.undated, role: .onTime)
        default: .nothing
        }
    }

    /// The detail of a record of any kind.
    func writeWhole(_ ref: RecordRef, to writer: inout DetailWriter) {
        switch ref.kind {
        case .plan, .pillar, .action, .milestone, .funding: write(ref, to: &writer)
        case .question: write(question: ref, to: &writer)
        case .resolution: write(resolution: ref, to: &writer)
        default:
            writer.heading(asked(ref))
            if ref.kind != .document { writer.item("Go to where it stands", state: nil, link: ref) }
            if ref.kind == .event {
                writer.field("Date", dateText(records(ref).events[ref.row].date, of: ref))
            }
            if ref.kind == .meeting {
                writer.field("Date", dateText(records(ref).meetings[ref.row].date, of: ref))
                writer.field(
                    "Absent", store.meetingState(of: ref).absent.joined(separator: "; "), role: .warning)
            }
            if ref.kind == .document {
                writer.field("Link", records(ref).optional(records(ref).documents[ref.row].url))
            }
            writeMargin(records(ref).margin(of: ref.kind, row: ref.row), of: ref, to: &writer)
            if store.plans.count > 1 { writer.field("Plan", records(ref).title) }
        }
    }
}
