extension Key {
    /// The key as key bars and help name it: `Enter`, `Ctrl-R`, `PgUp`.
    package var label: String {
        switch self {
        case .character(" "): "Space"
        case .character(let character): String(character)
        case .enter: "Enter"
        case .escape: "Esc"
        case .tab: "Tab"
        case .backTab: "Shift-Tab"
        case .backspace: "Backspace"
        case .delete: "Del"
        case .insert: "Ins"
        case .up: "Up"
        case .down: "Down"
        case .left: "Left"
        case .right: "Right"
        case .home: "Home"
        case .end: "End"
        case .pageUp: "PgUp"
        case .pageDown: "PgDn"
        case .shiftArrow(let arrow): "Shift-" + arrow.label
        case .controlArrow(let arrow): "Ctrl-" + arrow.label
        case .control(let character): "Ctrl-" + character.uppercased()
        case .alt(let character): "Alt-" + String(character)
        case .altEnter: "Alt-Enter"
        case .altBackspace: "Alt-Backspace"
        case .function(let number): "F\(number)"
        }
    }
}

extension Key.Arrow {
    fileprivate var label: String {
        switch self {
        case .up: "Up"
        case .down: "Down"
        case .left: "Left"
        case .right: "Right"
        }
    }
}

extension Key {
    /// The key that key bars and help name so; nil where the text names none, or several.
    package init?(label: String) {
        if let named = Self.named.first(where: { $0.label == label }) {
            self = named
        } else if label.count == 1, let character = label.first {
            self = .character(character)
        } else if label.hasPrefix("Ctrl-"), label.count == 6, let character = label.lowercased().last {
            self = .control(character)
        } else if label.hasPrefix("F"), let number = Int(label.dropFirst()) {
            self = .function(number)
        } else {
            return nil
        }
    }

    private static let named: [Key] =
        [
            .character(" "), .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left,
            .right, .home, .end, .pageUp, .pageDown, .altEnter, .altBackspace,
        ] + Arrow.allCases.flatMap { [.shiftArrow($0), .controlArrow($0)] }
}
