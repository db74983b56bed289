import TextGrid

extension DashboardState {
    /// What the bar names, the weightiest first; help and quit always stay.
    private static let barCommands: [Command] = [
        .dismiss, .setStatus, .filterByLead, .find, .addNote, .undo, .save, .setAsOf, .explain, .palette,
        .zoom, .add,
        .sortNext, .open, .mark,
    ]

    /// Those of them that can act now.
    var enabledBarCommands: [Command] {
        let leaving: [Command] = screens.below.isEmpty ? [] : [.back]
        // What can be added to the row itself comes before all that can be done anywhere.
        let adding: [Command] = addsToTheRow ? [.add] : []
        let others = Self.barCommands.filter { !adding.contains($0) }
        return leaving + (meetingBarCommands + adding + others).filter { whyDisabled($0) == nil }
    }

    func drawKeyBar(in rect: Rect, on grid: inout Grid) {
        grid.fill(rect, ground: .keyBar)
        let status = unsavedText
        var x = rect.x + 1
        for (key, word) in barItems(room: barRoom(rect)) {
            x += grid.write(key, at: Point(x: x, y: rect.y), role: .keyBarKey, ground: .keyBar)
            x += 1
            x += grid.write(word, at: Point(x: x, y: rect.y), role: .keyBar, ground: .keyBar)
            x += 2
        }
        if !status.isEmpty {
            grid.write(
                status, at: Point(x: rect.maxX - status.count - 1, y: rect.y), role: .warning, ground: .keyBar
            )
        }
    }

    private var unsavedText: String { unsaved > 0 ? "unsaved \(unsaved)" : "" }

    private func barRoom(_ rect: Rect) -> Int {
        rect.width - 1 - (unsavedText.isEmpty ? 0 : unsavedText.count + 2)
    }

    /// The key whose name or word the bar shows in a column; nil where it shows none, or several at once.
    func key(inBarAt column: Int, _ rect: Rect) -> Key? {
        if case .find? = popups.last { return nil }
        var x = rect.x + 1
        for (label, word) in barItems(room: barRoom(rect)) {
            let end = x + DisplayWidth.of(label) + 1 + DisplayWidth.of(word)
            if (x..<end).contains(column) { return Key(label: label) }
            x = end + 2
        }
        return nil
    }

    private func barItems(room: Int) -> [(key: String, word: String)] {
        if let popup = popups.last {
            var items = popup.keys
            while items.count > 1, width(items) > room { items.removeLast() }
            return items
        }
        let last = items([.help, .quit])
        var items = items(enabledBarCommands)
        while !items.isEmpty, width(items + last) > room { items.removeLast() }
        return items + last
    }

    private func items(_ commands: [Command]) -> [(key: String, word: String)] {
        commands.compactMap { command in
            guard let binding = environment.keymap.binding(for: command), let key = binding.keys.first,
                let word = binding.short
            else { return nil }
            return (key.label, word)
        }
    }

    private func width(_ items: [(key: String, word: String)]) -> Int {
        items.reduce(0) { $0 + $1.key.count + $1.word.count + 3 }
    }

    /// A message stands over the last rows of the body until the next key; over the first ones where it would
    /// hide the row with the cursor.
    func drawToast(above bar: Rect, on grid: inout Grid) {
        guard let toast else { return }
        drawMessage(toast.text, role: toast.role, above: bar, on: &grid)
    }

    func drawMessage(_ text: String, role: Role, above bar: Rect, on grid: inout Grid) {
        // What quotes a file may be long; half the body is enough, and leaves the cursor's row in sight.
        let limit = max(1, (size.height - 2) / 2)
        // A line break in a message is part of the name of a file or a record, and makes no second message.
        var lines = text.wrapped(to: bar.width - 4, in: grid.charset, lineBreaks: .spaces)
        if lines.count > limit { lines = lines.prefix(limit - 1) + ["..."] }
        let hidden = bar.y - lines.count..<bar.y
        let hidesCursor = grid.cursor.map { hidden.contains($0.y) } ?? false
        let top = hidesCursor ? layout.header.maxY : hidden.lowerBound
        for (index, line) in lines.enumerated() {
            let row = Rect(x: bar.x, y: top + index, width: bar.width, height: 1)
            grid.fill(row, ground: role)
            grid.write(line, at: Point(x: row.x + 2, y: row.y), role: role, ground: role)
        }
    }
}

extension DashboardState.Toast {
    fileprivate var role: Role {
        switch kind {
        case .done: .toast
        case .refusal: .warning
        case .failure: .error
        }
    }
}

extension Popup {
    /// The keys that act in it, for the bar.
    fileprivate var keys: [(key: String, word: String)] {
        switch self {
        case .find: [("Enter", "keep"), ("Esc", "drop"), ("Up Down", "move")]
        case .picker(let picker):
            picker.purpose == .savedView
                ? [("Enter", "open"), ("Del", "delete"), ("Ctrl-R", "rename"), ("Esc", "leave")]
                : picker.purpose.marksSeveral
                    ? [("Enter", "take"), ("Space", "mark"), ("Esc", "leave")]
                    : [("Enter", "take"), ("Esc", "leave")]
        case .form: [("k", "keep"), ("Enter", "change"), ("Esc", "leave")]
        case .chooser: [("Enter", "take"), ("Esc", "leave")]
        case .columns:
            [("Enter", "sort"), ("Space", "hide"), ("< >", "move"), ("=", "as usual"), ("Esc", "leave")]
        case .prompt(let prompt):
            prompt.purpose.isNote
                ? [("Enter", "keep"), ("Ctrl-J", "new line"), ("Esc", "leave")]
                : [("Enter", "keep"), ("Esc", "leave")]
        case .pages(let pages):
            pages.filter != nil
                ? [("Esc", "end the search"), ("Up Down", "scroll")]
                : pages.kind.isPreview
                    ? [("Enter", "do it"), ("Esc", "leave"), ("Up Down", "scroll")]
                    : pages.kind == .help
                        ? [("Type", "to search"), ("q", "close"), ("Up Down", "scroll")]
                        : [("q", "close"), ("Up Down", "scroll")]
        }
    }
}
