import Dashboard
import TextGrid

/// The keys of the dashboard as text, by group, from the table that dispatches them.
enum KeyTable {
    static var text: String {
        CommandGroup.allCases.map { group in
            let rows = Keymap.bindings.filter { $0.group == group }.map { binding in
                let keys = binding.keys.map(\.label).joined(separator: ", ")
                return "  \(keys)\(String(repeating: " ", count: max(2, 18 - keys.count)))\(binding.help)\n"
            }
            return "\(group.rawValue)\n\(rows.joined())"
        }
        .joined(separator: "\n")
    }
}
