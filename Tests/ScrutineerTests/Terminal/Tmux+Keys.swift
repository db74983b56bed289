import Testing

// The keyboard.
extension Tmux {
    /// Presses keys in vim's notation, as `scrutineer render --keys` takes them: `fgrape<Enter>`.
    func press(_ keys: String) throws {
        var rest = keys[...]
        while !rest.isEmpty {
            if rest.first == "<", let end = rest.firstIndex(of: ">"), rest.count > 1 {
                let name = String(rest[rest.index(after: rest.startIndex)..<end])
                rest = rest[rest.index(after: end)...]
                try tell("send-keys " + (Self.names[name] ?? name))
            } else {
                let text = rest.prefix { $0 != "<" }
                let typed = text.isEmpty ? rest.prefix(1) : text
                rest = rest[typed.endIndex...]
                try tell("send-keys -l -- " + Self.quoted(String(typed)))
            }
        }
    }

    /// Pastes text, in marks if the program asked for them.
    func paste(_ text: String) throws {
        try folder.write(text, to: ".output/paste")
        try tell("load-buffer \(Self.quoted(folder.hidden + "/paste"))")
        try tell("paste-buffer -p -r")
    }

    static func quoted(_ text: String) -> String { "'" + text.replacing("'", with: "'\\''") + "'" }

    /// What tmux calls the keys; the others it calls as vim does.
    private static let names = [
        "Esc": "Escape", "S-Tab": "BTab", "BS": "BSpace", "Del": "DC", "PageUp": "PPage", "PageDown": "NPage",
        "lt": "-l '<'",
    ]
}
