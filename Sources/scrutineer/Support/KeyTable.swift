import Dashboard
import TextGrid

/// The keys of the dashboard as text, by group, from the table that dispatches them.
enum KeyTable {
    static var text: String {
        CommandGroup.allCases.map { group in
            let rows = Keymap.standard.bindings.filter { $0.group == group }.map { binding in
                let keys = Keymap.standard.ways(to: binding).joined(separator: ", ")
                return "  \(keys)\(String(repeating: " ", count: max(2, 18 - keys.count)))\(binding.help)\n"
            }
            return "\(group.rawValue)\n\(rows.joined())"
        }
        .joined(separator: "\n")
    }

    /// Every command by the name that the settings call it, with its keys in the notation that they take.
    static var names: String {
        Keymap.standard.bindings.map { binding in
            let name = binding.command.name
            let keys = binding.keys.map(\.notation).joined(separator: " ")
            return "\(name)\(String(repeating: " ", count: max(2, 20 - name.count)))\(keys)\n"
        }
        .joined()
    }
}
