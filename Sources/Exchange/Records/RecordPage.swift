import JSONText
import PlanModel
import PlanStore
import TextGrid

/// Writes a record for people: a heading, its members, what is worked out of it and what names it.
struct RecordPage {
    private let store: PlanStore
    private let layout: TableLayout
    private let plan: PlanRecords
    private let values: RecordValueText
    private let width: Int

    /// Lines of a page are not longer than this where no terminal says otherwise.
    private static let usualWidth = 100
    private static let labelWidth = 18

    private init(_ sheet: RecordSheet, in store: PlanStore, layout: TableLayout) {
        self.store = store
        self.layout = layout
        plan = store.plans[sheet.plan].records
        values = RecordValueText(store, plan: sheet.plan, record: sheet)
        width = min(layout.width ?? RecordPage.usualWidth, RecordPage.usualWidth)
    }

    /// The page as text, safe for a terminal.
    static func text(of sheet: RecordSheet, in store: PlanStore, layout: TableLayout) -> String {
        let page = RecordPage(sheet, in: store, layout: layout)
        let lines = page.heading(sheet) + page.members(sheet) + page.computed(sheet)
        return lines.map { $0 + "\n" }.joined()
    }

    private func heading(_ sheet: RecordSheet) -> [String] {
        let place = sheet.isPlan ? "" : ", plan \(plan.id)"
        return styled(TextWrap.lines(layout.visible(sheet.heading), width: width))
            + [layout.visible(plan.title + place), ""]
    }

    private func styled(_ lines: [String]) -> [String] {
        layout.isStyled ? lines.map { "\u{1b}[1m\($0)\u{1b}[0m" } : lines
    }

    private func members(_ sheet: RecordSheet) -> [String] {
        lines(
            of: sheet.members, indent: 0, isWhole: !sheet.isPlan,
            skipping: ["id", "title", "name", "format"])
    }

    /// - Parameter isWhole: Whether records inside are written out; a plan only names them.
    private func lines(
        of object: JSONObject, indent: Int, isWhole: Bool, skipping skipped: Set<String>
    ) -> [String] {
        object.members.flatMap { member -> [String] in
            if skipped.contains(member.name) || isPrintedTwin(member.name, of: object) { return [] }
            let label = RecordMembers.label(member.name)
            switch member.value {
            case .array(let elements) where elements.contains(where: \.isObject):
                return block(label, indent: indent)
                    + elements.flatMap {
                        item(
                            $0, of: member.name, indent: indent + 2,
                            isWhole: isWhole && member.name != "actions")
                    }
            case .object(let inner) where values.text(of: member, in: object) == nil:
                return block(label, indent: indent)
                    + lines(of: inner, indent: indent + 2, isWhole: isWhole, skipping: [])
            default:
                return line(label, values.text(of: member, in: object) ?? "", indent: indent)
            }
        }
    }

    /// A `…Text` member is written together with the date that it belongs to.
    private func isPrintedTwin(_ name: String, of object: JSONObject) -> Bool {
        name.hasSuffix("Text") && RecordMembers.isDate(String(name.dropLast(4)))
            && object[String(name.dropLast(4))] != nil
    }

    private func block(_ label: String, indent: Int) -> [String] {
        [String(repeating: " ", count: indent) + layout.visible(label)]
    }

    private func item(_ value: JSONValue, of list: String, indent: Int, isWhole: Bool) -> [String] {
        guard case .object(let object) = value else {
            return line("", values.text(value, of: list) ?? "", indent: indent)
        }
        let (head, used) = values.head(of: object)
        let margin = String(repeating: " ", count: indent)
        let wrapped = TextWrap.lines(layout.visible(head), width: max(20, width - indent - 2))
        let first = wrapped.enumerated().map { margin + ($0.offset == 0 ? "- " : "  ") + $0.element }
        guard isWhole else { return first }
        return first + lines(of: object, indent: indent + 2, isWhole: true, skipping: used)
    }

    /// A label and its value, wrapped beside it.
    private func line(_ label: String, _ value: String, indent: Int) -> [String] {
        let room = max(20, width - indent - RecordPage.labelWidth)
        let wrapped = TextWrap.lines(VisibleText.inColumns(value, lineBreaks: .kept), width: room)
        let margin = String(repeating: " ", count: indent)
        let shownLabel = layout.visible(label)
        let padding = String(
            repeating: " ", count: max(2, RecordPage.labelWidth - DisplayWidth.of(shownLabel)))
        let hanging = String(repeating: " ", count: RecordPage.labelWidth)
        return wrapped.enumerated().map { place, text in
            let shown = layout.isASCII ? ASCIIText.fold(text) : text
            return margin + (place == 0 ? shownLabel + padding : hanging) + shown
        }
    }

    private func computed(_ sheet: RecordSheet) -> [String] {
        let day = Shown.day(store.plans[sheet.plan].states.asOf)
        let policy = store.plans[sheet.plan].states.policy
        let title = styled(["As of \(day), a month due \(Shown.policy(policy))"])
        let skipped: Set<String> = ["kind", "plan", "asOf", "policy"]
        return [""] + title
            + sheet.computed.filter { !skipped.contains($0.name) }.flatMap { entry -> [String] in
                let label = RecordMembers.label(entry.name)
                switch entry.value {
                case .value(let value):
                    let shown = value.shown
                    return shown.isEmpty ? [] : line(label, shown, indent: 0)
                case .rows(let rows):
                    return rows.isEmpty ? [] : block(label, indent: 0) + rows.flatMap(row)
                }
            }
    }

    private func row(_ cells: [(name: String, value: ListValue)]) -> [String] {
        let text =
            link(cells)
            ?? cells.enumerated().compactMap { place, cell -> String? in
                let shown = cell.value.shown
                if shown.isEmpty { return nil }
                return place == 0 ? shown : "\(RecordMembers.label(cell.name).lowercased()) \(shown)"
            }.joined(separator: ", ")
        let wrapped = TextWrap.lines(layout.visible(text), width: max(20, width - 4))
        return wrapped.enumerated().map { ($0.offset == 0 ? "  - " : "    ") + $0.element }
    }

    /// A record that names this one: `action:1.1 (leads): Set up a Centre of Excellence`.
    private func link(_ cells: [(name: String, value: ListValue)]) -> String? {
        guard cells.map(\.name) == ["record", "member", "title"] else { return nil }
        return "\(cells[0].value.shown) (\(cells[1].value.shown)): \(cells[2].value.shown)"
    }
}

extension JSONValue {
    var isObject: Bool {
        if case .object = self { return true }
        return false
    }
}
