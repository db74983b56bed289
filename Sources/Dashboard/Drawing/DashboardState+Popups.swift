import PlanStore
import TextGrid

extension DashboardState {
    func draw(_ popup: Popup, on grid: inout Grid) {
        switch popup {
        case .find(let find): draw(find, on: &grid)
        case .picker(let picker): draw(picker, on: &grid)
        case .chooser(let chooser): draw(chooser, on: &grid)
        case .prompt(let prompt): draw(prompt, on: &grid)
        case .pages(let pages): draw(pages, on: &grid)
        case .form(let form): draw(form, on: &grid)
        case .columns(let box): draw(box, on: &grid)
        }
    }

    /// How wide a popup is inside: as wide as serves it, and on a large screen half of that.
    private func popupWidth(_ usual: Int) -> Int { min(max(usual, size.width / 2), size.width - 6) }

    /// A popup's box in the middle of the body.
    private func box(_ size: Size) -> Rect {
        let body = Rect(x: 1, y: 1, width: self.size.width - 2, height: self.size.height - 2)
        return body.centred(Size(width: size.width + 4, height: size.height + 2))
    }

    /// Draws a popup's box and answers the room inside.
    func openBox(_ size: Size, title: String, on grid: inout Grid) -> Rect {
        let box = box(size)
        grid.fill(box, role: .popup, ground: .popup)
        grid.box(box, role: .popupBorder, ground: .popup)
        grid.write(
            " \(title) ", at: Point(x: box.x + 1, y: box.y), role: .popupTitle, ground: .popup,
            maxWidth: max(0, box.width - 2))
        return box.inset(columns: 2, rows: 1)
    }

    private func draw(_ find: FindPrompt, on grid: inout Grid) {
        let bar = layout.keyBar
        grid.fill(bar, ground: .prompt)
        var x = bar.x + 1
        x += grid.write("/ ", at: Point(x: x, y: bar.y), role: .prompt, ground: .prompt)
        let hint = hint(of: find)
        let typed = grid.columns(of: find.line.string)
        // What is typed comes first, but for a fault, which needs its room.
        let room = max(0, bar.width - (hint.isFault ? min(typed, bar.width / 3) : max(typed, 26)) - 6)
        let width = min(grid.columns(of: hint.text), room)
        let isShown = width > 12 || width == grid.columns(of: hint.text)
        draw(
            find.line, in: Rect(x: x, y: bar.y, width: bar.maxX - x - (isShown ? width + 2 : 0), height: 1),
            faulty: hint.isFault ? FindQuery(find.line.string).faults.first?.range : nil, on: &grid)
        if isShown {
            grid.write(
                hint.text, at: Point(x: bar.maxX - width, y: bar.y), role: hint.isFault ? .warning : .prompt,
                ground: .prompt, maxWidth: width)
        }
    }

    /// Draws a line being typed, scrolled so that the caret is in sight, and puts the cursor there.
    ///
    /// - Parameter faulty: The characters that are wrong.
    private func draw(
        _ line: LineEditor, in rect: Rect, faulty: Range<Int>? = nil, on grid: inout Grid
    ) {
        guard rect.width > 1 else { return }
        let before = line.beforeCaret.visible(in: grid.charset)
        var shown = line.string.visible(in: grid.charset)
        let width = DisplayWidth.of(shown)
        var caret = DisplayWidth.of(before)
        while caret > rect.width - 1, let first = shown.first {
            shown.removeFirst()
            caret -= DisplayWidth.of(first)
        }
        grid.write(shown, at: rect.origin, role: .promptText, maxWidth: rect.width, ellipsis: false)
        if let faulty {
            let before = String(line.string.prefix(faulty.lowerBound)).visible(in: grid.charset)
            let wrong = String(line.string.dropFirst(faulty.lowerBound).prefix(faulty.count))
            let x = DisplayWidth.of(before) - (width - DisplayWidth.of(shown))
            if x >= 0 {
                grid.write(
                    wrong.visible(in: grid.charset), at: Point(x: rect.x + x, y: rect.y), role: .warning,
                    ground: .prompt, maxWidth: max(0, rect.width - x), ellipsis: false)
            }
        }
        grid.cursor = Point(x: rect.x + max(0, caret), y: rect.y)
    }

    /// How many choices a picker shows at once.
    func pickerHeight(_ picker: Picker) -> Int {
        max(1, min(picker.choices.count, max(20, size.height * 3 / 5), size.height - 2 - 4 - 1))
    }

    private func boxSize(of picker: Picker) -> Size {
        Size(width: popupWidth(72), height: pickerHeight(picker) + 1)
    }

    /// The room of a picker: the line that is typed, and the choices below it.
    func room(of picker: Picker) -> Rect { box(boxSize(of: picker)).inset(columns: 2, rows: 1) }

    private func draw(_ picker: Picker, on grid: inout Grid) {
        let shown = picker.shown
        let height = pickerHeight(picker)
        let marks = picker.marks.isEmpty ? "" : " (\(picker.marks.count) marked)"
        let room = openBox(boxSize(of: picker), title: picker.title + marks, on: &grid)
        grid.write("> ", at: room.origin, role: .prompt, ground: .popup)
        for line in 0..<min(height, max(0, shown.count - picker.top)) {
            let index = picker.top + line
            let row = room.row(line + 1)
            let isHighlighted = index == picker.index
            if isHighlighted { grid.fill(row, ground: .selection) }
            draw(shown[index], of: picker, isHighlighted: isHighlighted, in: row, on: &grid)
        }
        if shown.isEmpty {
            grid.write(
                picker.emptyText, at: Point(x: room.x, y: room.y + 1), role: .warning, ground: .popup)
        }
        draw(picker.line, in: Rect(x: room.x + 2, y: room.y, width: room.width - 2, height: 1), on: &grid)
    }

    private func draw(
        _ choice: Picker.Choice, of picker: Picker, isHighlighted: Bool, in row: Rect, on grid: inout Grid
    ) {
        let ground: Role = isHighlighted ? .selection : .popup
        let isMarked = picker.marks.contains(choice.value)
        var x = row.x
        x += grid.write(isHighlighted ? ">" : " ", at: Point(x: x, y: row.y), role: .popup, ground: ground)
        if picker.purpose.marksSeveral {
            x += grid.write(
                isMarked ? "[x] " : "[ ] ", at: Point(x: x, y: row.y), role: isMarked ? .marked : .popup,
                ground: ground)
        } else {
            x += grid.write(" ", at: Point(x: x, y: row.y), role: .popup, ground: ground)
        }
        let aside = min(grid.columns(of: choice.aside), row.width / 2)
        grid.write(
            choice.title, at: Point(x: x, y: row.y), role: .popup, ground: ground,
            maxWidth: max(0, row.maxX - x - aside - 1))
        grid.write(
            choice.aside, at: Point(x: row.maxX - aside, y: row.y), role: .popup, ground: ground,
            maxWidth: aside)
    }

    /// Where the parts of a chooser stand.
    struct ChooserPlaces {
        var size: Size
        /// The lines above the options that have room.
        var subject: [String]
        /// The rows of the options, and which stands in the first of them.
        var rows: Rect
        var top: Int
    }

    func places(of chooser: Chooser) -> ChooserPlaces {
        let width = min(64, size.width - 6)
        let fits = max(0, size.height - 4 - chooser.options.count)
        let subject = chooser.subject.wrapped(to: width, in: environment.charset).prefix(fits)
        let size = Size(width: width, height: subject.count + chooser.options.count)
        let rows = box(size).inset(columns: 2, rows: 1).splitTop(subject.count).rest
        // Of more options than there are rows those about the highlighted one are shown.
        let count = max(1, rows.height)
        let top = max(0, min(chooser.index - count / 2, chooser.options.count - count))
        return ChooserPlaces(size: size, subject: Array(subject), rows: rows, top: top)
    }

    private func draw(_ chooser: Chooser, on grid: inout Grid) {
        let places = places(of: chooser)
        let room = openBox(places.size, title: chooser.title, on: &grid)
        for (index, line) in places.subject.enumerated() {
            grid.write(line, at: Point(x: room.x, y: room.y + index), role: .popup, ground: .popup)
        }
        let shown = chooser.options.enumerated().dropFirst(places.top).prefix(max(1, places.rows.height))
        for (index, option) in shown {
            let row = room.row(places.subject.count + index - places.top)
            let isHighlighted = index == chooser.index
            if isHighlighted {
                grid.fill(row, ground: .selection)
                grid.cursor = row.origin
            }
            let ground: Role = isHighlighted ? .selection : .popup
            grid.write(isHighlighted ? ">" : " ", at: row.origin, role: .popup, ground: ground)
            grid.write(
                String(option.letter), at: Point(x: row.x + 2, y: row.y), role: .keyBarKey, ground: ground)
            grid.write(
                option.title, at: Point(x: row.x + 5, y: row.y), role: .popup, ground: ground,
                maxWidth: max(0, row.width - 5))
        }
    }

    /// The columns in which a prompt's text is typed.
    var promptWidth: Int { popupWidth(72) }

    private func draw(_ box: ColumnBox, on grid: inout Grid) {
        let lines = columnLines(of: box)
        let hint =
            "Enter sorts by it, again reverses; Space hides; < and > move it; = puts all back. "
            + "Beside each stands when it goes on a narrow screen."
        let width = min(64, size.width - 6)
        // On a low screen the key bar alone tells the keys.
        let message = size.height < 16 ? [] : hint.wrapped(to: width, in: grid.charset)
        let height = max(1, min(lines.count, size.height - 4 - message.count))
        let room = openBox(
            Size(width: width, height: height + message.count), title: "Columns", on: &grid)
        let top = max(0, min(box.index - height / 2, lines.count - height))
        for (offset, line) in lines.dropFirst(top).prefix(height).enumerated() {
            let row = room.row(offset)
            let ground: Role = line.isHighlighted ? .selection : .popup
            if line.isHighlighted {
                grid.fill(row, ground: .selection)
                grid.cursor = row.origin
            }
            let aside = min(grid.columns(of: line.aside), row.width / 2)
            grid.write(
                (line.isHighlighted ? "> " : "  ") + line.text, at: row.origin, role: .popup, ground: ground,
                maxWidth: max(0, row.width - aside - 1))
            grid.write(
                line.aside, at: Point(x: row.maxX - aside, y: row.y), role: .popup, ground: ground,
                maxWidth: aside)
        }
        for (offset, text) in message.enumerated() where height + offset < room.height {
            grid.write(
                text, at: Point(x: room.x, y: room.y + height + offset), role: .dim, ground: .popup,
                maxWidth: room.width)
        }
    }

    private func draw(_ prompt: Prompt, on grid: inout Grid) {
        let width = promptWidth
        let typed = TypedLines(prompt.line, width: max(2, width), charset: grid.charset)
        // Of a date the reading stands below it before it is taken.
        let reading = prompt.date.map { question in
            let text = question.reading(of: prompt.line.string.trimmed)
            return text.isEmpty ? [""] : text.wrapped(to: width, in: grid.charset)
        }
        let readingCount = reading?.count ?? 0
        let message =
            (reading ?? []) + (prompt.complaint ?? prompt.hint).wrapped(to: width, in: grid.charset)
        let height = max(1, min(typed.lines.count, size.height - 4 - message.count))
        let room = openBox(Size(width: width, height: height + message.count), title: prompt.title, on: &grid)
        let top = max(0, typed.caret.y - height + 1)
        for (index, line) in typed.lines.dropFirst(top).prefix(height).enumerated() {
            let row = room.row(index)
            grid.fill(row, role: .promptText, ground: .prompt)
            grid.write(line, at: row.origin, role: .promptText, ground: .prompt, ellipsis: false)
        }
        for (index, line) in message.enumerated() {
            grid.write(
                line, at: Point(x: room.x, y: room.y + height + index),
                role: index < readingCount ? .value : prompt.complaint == nil ? .dim : .error, ground: .popup,
                maxWidth: room.width)
        }
        grid.cursor = Point(x: room.x + typed.caret.x, y: room.y + typed.caret.y - top)
    }

    /// The lines that a popup of text shows, wrapped, and how many of them fit.
    func pagesRoom(_ pages: Pages) -> (height: Int, count: Int) {
        (max(1, size.height - 6), wrapped(pages, width: pagesWidth).count)
    }

    private var pagesWidth: Int { max(8, popupWidth(90)) }
    private static let keyColumn = 14

    private func wrapped(_ pages: Pages, width: Int) -> [Pages.Line] {
        pages.shown.flatMap { line -> [Pages.Line] in
            let room = max(8, width - (line.isKey ? Self.keyColumn : line.kind == .text ? 2 : 0))
            return line.text.wrapped(to: room, in: environment.charset).enumerated().map { index, text in
                Pages.Line(kind: line.kind, label: index == 0 ? line.label : "", text: text)
            }
        }
    }

    private func draw(_ pages: Pages, on grid: inout Grid) {
        let lines = wrapped(pages, width: pagesWidth)
        let height = min(max(1, size.height - 6), max(1, lines.count))
        let filter = pages.filter
        let more = lines.count > height ? "  \(min(pages.top + height, lines.count))/\(lines.count)" : ""
        let room = openBox(
            Size(width: pagesWidth, height: height + (filter == nil ? 0 : 1)), title: pages.title + more,
            on: &grid)
        grid.cursor = room.origin
        for (index, line) in lines.dropFirst(pages.top).prefix(height).enumerated() {
            let point = Point(x: room.x, y: room.y + index)
            switch line.kind {
            case .heading:
                grid.write(line.text, at: point, role: .popupTitle, ground: .popup, maxWidth: room.width)
            case .text:
                grid.write(
                    line.text, at: Point(x: point.x + 2, y: point.y), role: .popup, ground: .popup,
                    maxWidth: room.width - 2)
            case .key, .disabled:
                let role: Role = line.kind == .key ? .popup : .disabled
                grid.write(
                    line.label, at: Point(x: point.x + 1, y: point.y),
                    role: line.kind == .key ? .keyBarKey : .disabled,
                    ground: .popup, maxWidth: Self.keyColumn - 2)
                grid.write(
                    line.text, at: Point(x: point.x + Self.keyColumn, y: point.y), role: role, ground: .popup,
                    maxWidth: max(0, room.width - Self.keyColumn))
            }
        }
        if let filter {
            let row = room.row(room.height - 1)
            grid.write("/ ", at: row.origin, role: .prompt, ground: .popup)
            draw(filter, in: Rect(x: row.x + 2, y: row.y, width: row.width - 2, height: 1), on: &grid)
        }
    }
}
