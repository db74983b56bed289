import JSONText
import PlanModel
package import PlanStore

/// Brings grants of the 360Giving standard into a plan, as funding streams.
package enum GrantImport {
    /// Reads a published file and says what it would add; nothing that is in the plan is changed.
    ///
    /// What is doubtful is taken with a finding in the plan, and what cannot be is refused with its reason. Each stream
    /// keeps the grant as it was published.
    ///
    /// - Parameters:
    ///   - name: How findings name the file.
    ///   - store: Holds the plan alone.
    ///   - progress: Is told now and then how many grants of how many have been read.
    /// - Throws: Where nothing of the file can be read.
    package static func read(
        _ file: [UInt8], named name: String, into store: PlanStore, by editor: Editor,
        telling progress: ((_ done: Int, _ all: Int) -> Void)? = nil
    ) throws(ImportRefused) -> ImportOutcome {
        let grants = try GrantFile(file)
        var work = GrantWork(store, file: name, by: editor)
        work.read(grants, telling: progress)
        return work.outcome(after: grants.remarks)
    }
}

/// An import of grants on its way.
private struct GrantWork {
    private let records: PlanRecords
    private let asOf: Day
    private let today: Day
    private let file: String
    private let editor: Editor
    private var ids: NewIDs
    private var streams: [Change] = []
    private var findings: [Change] = []
    private var bodies: [GrantBodies.New] = []
    private var made = ImportOutcome()
    /// How many grants have what is certain and not as the standard has it.
    private var remarks: [String: Int] = [:]

    init(_ store: PlanStore, file: String, by editor: Editor) {
        records = store.plans[0].records
        asOf = store.plans[0].states.asOf
        today = store.viewpoint.today
        self.file = file
        self.editor = editor
        ids = NewIDs(records)
    }

    mutating func read(_ file: GrantFile, telling progress: ((Int, Int) -> Void)?) {
        var drafts: [(row: GrantFile.Row, draft: GrantDraft)] = []
        let present = Dictionary(
            records.rows(of: .funding).compactMap { row in
                records.optional(records.funding[row].grantId).map { ($0, row) }
            }
        ) { one, _ in one }
        var seen: [String: GrantFile.Row] = [:]
        for (number, row) in file.rows.enumerated() {
            if number % 100 == 0 { progress?(number, file.rows.count) }
            do throws(RowRefused) {
                if let fault = row.fault { throw RowRefused(fault) }
                let draft = try GrantDraft(row.value, isTable: file.isTable, near: today)
                if try isNew(draft, row, present[draft.id], &seen) { drafts.append((row, draft)) }
            } catch {
                made.refused.append(ImportNote(Self.place(of: row), error.reason))
            }
        }
        var known = GrantBodies(records, named: drafts.flatMap { $0.draft.funders + $0.draft.recipients })
        for (row, draft) in drafts { add(draft, row, &known) }
        bodies = known.new
        progress?(file.rows.count, file.rows.count)
    }

    /// `grant 3 (360G-x-1)`
    private static func place(of row: GrantFile.Row) -> String {
        guard let id = row.value.asObject?["id"]?.asString else { return row.place }
        return "\(row.place) (\(id.prefix(60)))"
    }

    private mutating func isNew(
        _ draft: GrantDraft, _ row: GrantFile.Row, _ present: Int?, _ seen: inout [String: GrantFile.Row]
    ) throws(RowRefused) -> Bool {
        if let other = seen[draft.id] {
            guard other.value == row.value else {
                throw RowRefused("it has the id of \(other.place) and says something else")
            }
            made.guesses.append(ImportNote(Self.place(of: row), "it says the same as \(other.place)"))
            return false
        }
        seen[draft.id] = row
        guard let present else { return true }
        let stream = records.string(records.funding[present].id)
        guard let original = GrantOriginal.of(records.funding[present], in: records),
            .object(original) == row.value
        else {
            throw RowRefused(
                "the plan has this grant already, as \(stream), and an import changes nothing that is there")
        }
        made.guesses.append(ImportNote(Self.place(of: row), "it is in the plan already, as \(stream)"))
        return false
    }

    private mutating func add(_ draft: GrantDraft, _ row: GrantFile.Row, _ bodies: inout GrantBodies) {
        var doubts = draft.doubts
        for remark in Set(draft.remarks) { remarks[remark, default: 0] += 1 }
        let funders = draft.funders.map { bodies.id(of: $0, &ids, &doubts) }
        let recipients = draft.recipients.map { bodies.id(of: $0, &ids, &doubts) }
        let id = ids.next(.funding, in: draft.id) { $0 == 0 ? draft.id : "\(draft.id)-\($0 + 1)" }
        let value = MemberValue.record([
            "id": .text(id), "title": .text(draft.title), "status": .text(FundingStatus.secured.rawValue),
            "kind": .text(FundingKind.grant.rawValue), "amount": draft.money.map { .number($0.description) },
            "currency": draft.currency == FundingStream.defaultCurrency ? nil : .text(draft.currency),
            "awarded": draft.awarded?.value, "awardedText": draft.awarded?.printed,
            "start": draft.start?.value, "startText": draft.start?.printed, "end": draft.end?.value,
            "endText": draft.end?.printed, "funders": Self.list(funders), "recipients": Self.list(recipients),
            "grantId": .text(draft.id), "note": draft.description.map { .text($0) },
            GrantOriginal.member: MemberValue(original: row.value),
        ])
        let plan = Place(RecordName(.plan, records.id))
        streams.append(Change(plan, .insert(list: "funding", at: .max, value)))
        if !doubts.isEmpty {
            let message = doubts.joined(separator: "; ")
            made.guesses.append(ImportNote(Self.place(of: row), message))
            findings.append(Change(plan, .insert(list: "findings", at: .max, finding(id, message, row))))
        }
        let amount = draft.money.map { Shown.money($0, currency: draft.currency) } ?? "no amount"
        made.preview.append(
            "\(id): \(draft.title); \(amount); from \(funders.joined(separator: ", ")); to "
                + (recipients.isEmpty ? "no organisation" : recipients.joined(separator: ", ")))
    }

    private static func list(_ ids: [String]) -> MemberValue? {
        let each = ids.reduce(into: [String]()) { list, id in if !list.contains(id) { list.append(id) } }
        return each.isEmpty ? nil : .list(each.map { .text($0) })
    }

    /// What is doubtful stands in the plan for as long as nobody has looked into it.
    private func finding(_ id: String, _ message: String, _ row: GrantFile.Row) -> MemberValue {
        .record([
            "rule": .text("import-doubtful"), "record": .text(RecordName(.funding, id).description),
            "reason": .text("\(row.place) of \(file)"), "by": .text(editor.name),
            "on": .text(asOf.description),
            "authored": .flag(true), "severity": .text(Severity.warning.rawValue), "message": .text(message),
        ])
    }

    func outcome(after remarks: [ImportNote]) -> ImportOutcome {
        var outcome = made
        let counted = self.remarks.sorted { $0.key < $1.key }.map { text, count in
            ImportNote("", "\(text) in \(Shown.count(count, "grant"))")
        }
        outcome.guesses = remarks + counted + outcome.guesses
        let plan = Place(RecordName(.plan, records.id))
        let organisations = bodies.map { body in
            Change(
                plan,
                .insert(
                    list: "organisations", at: .max,
                    .record([
                        "id": .text(body.id), "name": .text(body.name),
                        "identifiers": body.identifiers.isEmpty
                            ? nil : .list(body.identifiers.map { .text($0) }),
                    ])))
        }
        outcome.preview = bodies.map { "new organisation \($0.id): \($0.name)" } + outcome.preview
        if !streams.isEmpty {
            let what = [
                Shown.count(streams.count, "grant"),
                organisations.isEmpty ? "" : Shown.count(organisations.count, "organisation"),
            ]
            outcome.edit = PlanEdit(
                plan: records.id, changes: organisations + streams + findings,
                summary: "Imported " + what.filter { !$0.isEmpty }.joined(separator: ", "), by: editor.name,
                on: asOf)
        }
        return outcome
    }
}

extension GrantDraft.Dated {
    fileprivate var value: MemberValue { .text(date.description) }
    fileprivate var printed: MemberValue? { text.map { .text($0) } }
}
