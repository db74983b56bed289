import PlanModel
import PlanStore
import TextGrid

extension DashboardState {
    func drawOutlineRow(_ index: Int, _ layout: ColumnLayout, in rect: Rect, on grid: inout Grid) {
        let cells = OutlineCells(
            row: rows.outline.rows[index], rowWidth: rect.width,
            tellsStatus: layout.places.contains { $0.column.id == .status }, charset: grid.charset)
        draw(cells, layout, in: rect, on: &grid)
    }
}

/// What a row of the plan pane says in its columns.
private struct OutlineCells: RowCells {
    let row: OutlineRow
    /// Of the whole row.
    let rowWidth: Int
    /// Whether the status has a column of its own.
    let tellsStatus: Bool
    let charset: Charset

    /// What a state takes: `! OVERDUE 277d`.
    private static let stateWidth = 14
    private static let statusWidth = 11
    private static let barWidth = 8

    func cell(_ column: ViewColumn, width: Int, in state: DashboardState) -> ViewCell {
        switch column.id {
        case .title: title(in: state)
        case .lead: leads(in: state)
        case .due: due(in: state)
        case .status: status(in: state)
        case .timeliness: standing(in: state)
        default: .nothing
        }
    }

    /// What stands only as the ancestor of a match is dimmed.
    private func dimmed(_ role: Role) -> Role { row.isMatch ? role : .dim }

    private func title(in state: DashboardState) -> ViewCell {
        let marker = row.hasChildren ? (row.isExpanded ? "v " : "+ ") : "  "
        // However deep a row stands, its title keeps some room.
        let indent = String(repeating: " ", count: min(2 * row.depth, rowWidth / 4))
        let ref = row.ref
        let isNew = ref.kind == .action && state.records(ref).actions[ref.row].isNew
        let name =
            isNew ? "\(state.store.idText(of: ref)) NEW \(state.title(of: ref))" : state.name(of: ref)
        let ends = state.rows.endings?.contains(ref) == true ? "£ENDS " : ""
        let isHeading = ref.kind == .plan || ref.kind == .pillar
        return ViewCell(spans: [
            .init(text: indent + marker, role: dimmed(.text)),
            .init(text: ends + name, role: dimmed(isHeading ? .title : .text)),
        ])
    }

    /// One column further off, for both it and the title before it are words.
    private func leads(in state: DashboardState) -> ViewCell {
        guard row.ref.kind == .action else { return .nothing }
        let leads = state.leads(of: row.ref)
        return leads.isEmpty ? .nothing : ViewCell(" " + leads, role: dimmed(.text))
    }

    /// Of an action its earliest deadline that is open; of an open milestone the date that is in force.
    private func due(in state: DashboardState) -> ViewCell {
        let text: String? =
            switch row.ref.kind {
            case .action: state.states(row.ref).actions[row.ref.row].due.map(Shown.day)
            case .milestone: state.openDue(of: row.ref)
            default: nil
            }
        return text.map { ViewCell("due \($0)", role: dimmed(.value)) } ?? .nothing
    }

    private func status(in state: DashboardState) -> ViewCell {
        switch row.ref.kind {
        case .plan, .pillar:
            let tally = state.tally(of: row.ref) ?? Tally()
            return ViewCell(spans: bar(of: tally) + [counts(of: tally)], standsAtRight: true)
        case .action:
            let status = state.states(row.ref).actions[row.ref.row].status
            return ViewCell(
                state.label(status.rawValue, of: row.ref).cut(to: Self.statusWidth, in: charset),
                role: dimmed(.value))
        default: return .nothing
        }
    }

    private func bar(of tally: Tally) -> [DetailLine.Span] {
        guard tally.milestones > 0 else { return [] }
        let bar = ProgressBar(
            done: tally.done, of: tally.milestones, width: Self.barWidth, charset: charset)
        let gap = String(repeating: " ", count: max(1, 7 - counts(of: tally).text.count))
        return [
            .init(text: bar.done, role: .progressDone), .init(text: bar.rest, role: .progressRest),
            .init(text: gap, role: .text),
        ]
    }

    private func counts(of tally: Tally) -> DetailLine.Span {
        .init(
            text: "\(Shown.number(tally.done))/\(Shown.number(tally.milestones))", role: dimmed(.value))
    }

    private func standing(in state: DashboardState) -> ViewCell {
        switch row.ref.kind {
        case .plan, .pillar: standing(of: state.tally(of: row.ref) ?? Tally())
        case .action: standing(ofAction: state.states(row.ref).actions[row.ref.row], in: state)
        default: standing(ofMilestone: state.states(row.ref).milestones[row.ref.row], in: state)
        }
    }

    /// Without a column of their own the counts stand before what is late.
    private func standing(of tally: Tally) -> ViewCell {
        let late = StateText(mark: "!", word: "\(Shown.number(tally.late)) late", role: .overdue)
        guard tellsStatus else {
            let state = tally.late > 0 ? late : StateText(mark: "", word: "", role: .text)
            return ViewCell(
                spans: [counts(of: tally), .init(text: "  ", role: .text), span(state)], standsAtRight: true)
        }
        return tally.late > 0 ? cell(flag: nil, late) : .nothing
    }

    private func standing(ofAction action: ActionState, in state: DashboardState) -> ViewCell {
        let timeliness = state.stateText(ofAction: row.ref)
        let rag = state.confidence(in: row.ref).map { DetailLine.Span(text: $0.mark, role: $0.role) }
        // One column for both: what is late says so, the rest says how far it is.
        guard tellsStatus || action.timeliness == .overdue else {
            let status = state.label(action.status.rawValue, of: row.ref)
            return cell(flag: rag, StateText(mark: " ", word: status, role: .value))
        }
        return cell(flag: rag, timeliness)
    }

    private func standing(ofMilestone milestone: MilestoneState, in state: DashboardState) -> ViewCell {
        cell(
            flag: milestone.isQuestionable ? .init(text: "?", role: .questionable) : nil,
            StateText(milestone, asOf: state.states(row.ref).asOf))
    }

    /// A milestone's `?` or an action's confidence, and the state; no status stands beside that of a milestone, so
    /// there is room for a whole date or many days.
    private func cell(flag: DetailLine.Span?, _ state: StateText) -> ViewCell {
        var flag = flag ?? .init(text: " ", role: .text)
        if flag.text.isEmpty { flag.text = " " }
        flag.role = dimmed(flag.role)
        return ViewCell(
            spans: [flag, .init(text: " ", role: .text), span(state)], standsAtRight: true)
    }

    private func span(_ state: StateText) -> DetailLine.Span {
        let text = state.text
        let rest = max(0, Self.stateWidth - DisplayWidth.of(text))
        return .init(text: text + String(repeating: " ", count: rest), role: dimmed(state.role))
    }
}
