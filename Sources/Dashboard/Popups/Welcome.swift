import TextGrid

/// What somebody is told who is here for the first time: the keys that do most of the work.
///
/// It lies over the lower rows of the focused pane, so that what the keys are about stays in sight, and goes with the
/// next key, which does what it always does: nobody has to learn how to get rid of it first.
enum Welcome {
    static let commands: [Command] = [.filterByLead, .find, .setStatus, .undo, .save]
    static let title = "New here? Five keys do most of it"
}

extension DashboardState {
    /// Tells the keys that matter, where nothing else is on the screen that asks for an answer.
    ///
    /// - Returns: Whether it does.
    package mutating func welcome() -> Bool {
        guard popups.isEmpty, toast == nil, !isTooSmall else { return false }
        isWelcoming = true
        return true
    }

    private var welcomeLines: [(key: String, text: String)] {
        Welcome.commands.compactMap { command in
            environment.keymap.binding(for: command).map { (key(command), $0.help) }
        }
    }

    private var welcomeEnd: String {
        "\(key(.help)) shows every key, \(key(.palette)) goes anywhere by its name, \(key(.quit)) quits. "
            + "Any key goes on."
    }

    /// Where there is no room for a line a key, a message says the same.
    func drawWelcome(_ layout: ScreenLayout, on grid: inout Grid) {
        guard isWelcoming else { return }
        let room = layout.content(of: focus)
        let lines = welcomeLines
        let width = min(64, room.width - 4)
        let end = welcomeEnd.wrapped(to: max(1, width), in: grid.charset)
        let height = lines.count + 1 + end.count
        // The selected row and the one below it stay in sight.
        guard width >= 40, room.height >= height + 4, let cursor = grid.cursor,
            cursor.y < room.maxY - height - 2
        else {
            let keys = Welcome.commands.map { "\(key($0)) \(environment.keymap.word(of: $0))" }
            let message =
                "\(Welcome.title): \(keys.joined(separator: ", ")). \(key(.help)) shows every key, any key goes on."
            return drawMessage(message, role: .toast, above: layout.keyBar, on: &grid)
        }
        let box = Rect(
            x: room.x + (room.width - width - 4) / 2, y: room.maxY - height - 2, width: width + 4,
            height: height + 2)
        grid.fill(box, role: .popup, ground: .popup)
        grid.box(box, role: .popupBorder, ground: .popup)
        grid.write(
            " \(Welcome.title) ", at: Point(x: box.x + 1, y: box.y), role: .popupTitle, ground: .popup,
            maxWidth: box.width - 2)
        let inside = box.inset(columns: 2, rows: 1)
        for (index, line) in lines.enumerated() {
            let row = inside.row(index)
            grid.write(line.key, at: row.origin, role: .keyBarKey, ground: .popup, maxWidth: 8)
            grid.write(
                line.text, at: Point(x: row.x + max(3, min(9, keyWidth(lines))), y: row.y), role: .popup,
                ground: .popup, maxWidth: row.width - max(3, min(9, keyWidth(lines))))
        }
        for (index, text) in end.enumerated() {
            grid.write(
                text, at: inside.row(lines.count + 1 + index).origin, role: .dim, ground: .popup,
                maxWidth: inside.width)
        }
    }

    private func keyWidth(_ lines: [(key: String, text: String)]) -> Int {
        2 + (lines.map { DisplayWidth.of($0.key) }.max() ?? 1)
    }
}
