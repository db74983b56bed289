import TextGrid

/// A screen on which nothing has room. What nobody can see is not changed: the program can be left there, stopped and
/// drawn anew, and every other key waits for a larger screen.
extension DashboardState {
    var isTooSmall: Bool { layout.shape == .tooSmall }

    /// The frame of such a screen: how much room is needed, or what is asked before the program ends.
    var frameTooSmall: Grid {
        var grid = Grid(size: size, charset: environment.charset)
        let width = max(1, size.width)
        let lines = paragraphsTooSmall.flatMap { TextWrap.lines($0, width: width) }
        for (index, line) in lines.enumerated() {
            grid.write(line, at: Point(x: 0, y: index), role: .warning)
        }
        grid.cursor = size.width > 0 && size.height > 0 ? Point(x: 0, y: 0) : nil
        return grid
    }

    private var paragraphsTooSmall: [String] {
        if let question = quitQuestion {
            return [question.subject] + question.options.map { "\($0.letter): \($0.title)" }
        }
        let needed = ScreenLayout.smallest
        return [
            "Needs \(needed.width)x\(needed.height); this is \(size.width)x\(size.height).",
            "Until then only \(key(.quit)) acts: it quits.",
        ]
    }

    mutating func pressTooSmall(_ key: Key) -> [Effect] {
        switch key {
        case .control("l"): return [.redraw]
        case .control("z"): return run(.suspend)
        default: break
        }
        if let question = quitQuestion {
            // By its letter alone: which answer is highlighted is not seen here.
            if case .character = key { return press(key, in: .chooser(question)) }
            return key == .escape ? press(key, in: .chooser(question)) : []
        }
        return command(for: key) == .quit ? run(.quit) : []
    }

    private var quitQuestion: Chooser? {
        if case .chooser(let chooser)? = popups.last, chooser.purpose == .quit { chooser } else { nil }
    }
}
