import PlanModel

/// Puts the rows of a plan table together into actions: a cell that is merged over several rows stands in the first
/// of them only.
struct ActionRows {
    private(set) var drafts: [ActionDraft] = []
    private(set) var refused: [ImportNote] = []

    private let columns: TableColumns
    private let isExported: Bool
    private let records: PlanRecords
    private let pillars: TablePillars
    private let near: Day
    private let updateDates: [Int: CellDate]
    /// Above the rows that name no pillar.
    private var pillar = ""
    private var last: Last = .nothing
    /// The places of the drafts, the first of each: a table may have as many actions as rows.
    private var draftsByID: [String: Int] = [:]
    private var draftsByTitle: [Titled: Int] = [:]

    private struct Titled: Hashable {
        var pillar: String
        var title: String
    }

    private enum Last {
        case nothing
        case draft(Int)
        /// What goes with a row that cannot be used cannot be used either.
        case refused(Int)
    }

    init(_ table: PlanTable, _ records: PlanRecords, near day: Day) {
        columns = table.columns
        isExported = table.columns.areThose(of: .actions)
        self.records = records
        pillars = TablePillars(records)
        near = day
        var dates: [Int: CellDate] = [:]
        for column in columns.columns(.update) {
            dates[column] = Self.date(inHeading: columns.headings[column], near: day)
        }
        updateDates = dates
        for row in table.rows where !row.isBlank {
            do throws(RowRefused) {
                try read(row)
            } catch {
                refused.append(ImportNote("line \(row.line)", error.reason))
                last = .refused(row.line)
            }
        }
    }

    /// `Update October 2015`, `Progress (4 November 2015)`
    private static func date(inHeading heading: String, near day: Day) -> CellDate? {
        let words = heading.split { $0.isWhitespace || "()[]:".contains($0) }.map(String.init)
        for start in words.indices {
            let rest = words[start...].joined(separator: " ")
            guard rest.contains(where: \.isNumber), let date = try? CellDate(rest, near: day) else {
                continue
            }
            return date
        }
        return nil
    }

    private func cell(_ role: TableRole, _ row: TableText.Row) -> String {
        guard let column = columns.column(role), row.fields.indices.contains(column) else { return "" }
        return isExported ? row.fields[column] : TableWords.trimmed(row.fields[column])
    }

    private func cells(_ role: TableRole, _ row: TableText.Row) -> [(column: Int, text: String)] {
        columns.columns(role).filter(row.fields.indices.contains).map {
            ($0, TableWords.trimmed(row.fields[$0]))
        }
        .filter { !$0.1.isEmpty }
    }

    private mutating func read(_ row: TableText.Row) throws(RowRefused) {
        if let fault = row.fault { throw RowRefused(fault) }
        let beyond = row.fields.dropFirst(columns.headings.count).filter { !$0.allSatisfy(\.isWhitespace) }
        guard beyond.isEmpty else {
            throw RowRefused(
                "it has \(row.fields.count) fields below \(columns.headings.count) headings; is a comma missing its "
                    + "quotes?")
        }
        if let heading = pillarHeading(row) {
            pillar = heading
            last = .nothing
            return
        }
        let title = isExported ? cell(.action, row) : TableWords.line(cell(.action, row))
        guard title.isEmpty else { return try add(draft(row, titled: title)) }
        switch last {
        case .refused(let line): throw RowRefused("it goes with line \(line), which cannot be used")
        case .nothing: throw RowRefused("it names no action, and no action stands above it")
        case .draft(let place):
            let own = cell(.pillar, row)
            guard own.isEmpty || own == drafts[place].pillar else {
                throw RowRefused("it names a pillar and no action")
            }
            drafts[place].goOn(with: contents(of: row))
        }
    }

    /// A row that stands above others and names their pillar.
    private func pillarHeading(_ row: TableText.Row) -> String? {
        let filled = row.fields.indices.filter { !row.fields[$0].allSatisfy(\.isWhitespace) }
        guard filled.count == 1, let only = filled.first, !isExported else { return nil }
        let text = TableWords.line(row.fields[only])
        if columns.roles[only] == .pillar { return text }
        guard columns.column(.pillar) == nil || only == 0 else { return nil }
        let cell = pillars.cell(text)
        let isKnown =
            cell.hasTerm || pillars.pillar(id: text) != nil || !pillars.pillars(meantBy: cell).isEmpty
        return isKnown ? text : nil
    }

    private mutating func draft(_ row: TableText.Row, titled title: String) -> ActionDraft {
        let named = cell(.pillar, row)
        if !named.isEmpty { pillar = isExported ? named : TableWords.line(named) }
        var draft = contents(of: row)
        draft.pillar = pillar
        draft.id = TableWords.trimmed(cell(.id, row))
        draft.title = title
        draft.isExported = isExported
        return draft
    }

    /// What a row has of an action, whichever that is.
    private func contents(of row: TableText.Row) -> ActionDraft {
        var draft = ActionDraft(line: row.line)
        draft.status = TableWords.trimmed(cell(.status, row))
        draft.confidence = TableWords.trimmed(cell(.confidence, row))
        if case let leads = cell(.leads, row), !leads.isEmpty { draft.leads.add(leads) }
        // What else an exported list has is worked out of the plan.
        if isExported { return draft }
        if case let support = cell(.support, row), !support.isEmpty { draft.support.add(support) }
        let milestones = ActionDraft.Milestones(
            line: row.line, text: cell(.milestones, row), due: cell(.due, row), done: cell(.done, row))
        if !(milestones.text + milestones.due + milestones.done).isEmpty {
            draft.milestones.append(milestones)
        }
        for update in cells(.update, row) {
            draft.add(ActionDraft.Update(text: update.text, on: updateDates[update.column]))
        }
        for column in columns.others where row.fields.indices.contains(column) {
            let text = TableWords.trimmed(row.fields[column])
            guard !text.isEmpty else { continue }
            draft.notes.add(columns.roles[column] == .note ? text : "\(columns.headings[column]): \(text)")
        }
        return draft
    }

    /// Adds an action, or what a row has of one that a row above has begun.
    private mutating func add(_ draft: ActionDraft) throws(RowRefused) {
        let titled = Titled(pillar: draft.pillar, title: draft.title)
        guard let known = draft.id.isEmpty ? draftsByTitle[titled] : draftsByID[draft.id] else {
            let place = drafts.count
            drafts.append(draft)
            if draftsByTitle[titled] == nil { draftsByTitle[titled] = place }
            if draftsByID[draft.id] == nil { draftsByID[draft.id] = place }
            last = .draft(place)
            return
        }
        guard drafts[known].title == draft.title, draft.status.isEmpty || draft.status == drafts[known].status
        else { throw RowRefused("it says something else of the action of line \(drafts[known].lines[0])") }
        drafts[known].addNew(of: draft)
        last = .draft(known)
    }
}
