import PlanModel
package import Settings
import TextGrid

extension Keymap {
    /// The keymap with the keys that the settings bind in the place of its own.
    ///
    /// A key that another command has already is refused, unless those two share one from the beginning because only
    /// one of them can act in a place.
    package func rebound(by settings: UserSettings) throws(SettingsFileError) -> Keymap {
        guard !settings.bindings.isEmpty else { return self }
        var rebound = self
        for binding in settings.bindings {
            let name = binding.command.value
            guard let place = bindings.firstIndex(where: { $0.command.name == name }) else {
                throw settings.fault(Self.refusal(of: name), at: binding.command.position)
            }
            rebound.bindings[place].keys = binding.keys.map(\.value)
        }
        for binding in settings.bindings {
            for key in binding.keys {
                guard let reason = rebound.refusal(of: key.value, for: binding.command.value, over: self)
                else {
                    continue
                }
                throw settings.fault(reason, at: key.position)
            }
        }
        return rebound
    }

    private static func refusal(of name: String) -> String {
        let known = Command.allCases.map(\.name)
        let guess =
            EditDistance.nearest(to: name, among: known).map { "did you mean \"\($0)\"?" }
            ?? "`scrutineer keys --names` lists them"
        return "\"\(name)\" is not a command; \(guess)"
    }

    /// Keys that mean the same wherever they are pressed.
    private static let fixed: [Key] = [.control("l"), .control("z"), .control("j"), .control("c")]

    private func refusal(of key: Key, for name: String, over standard: Keymap) -> String? {
        if case .alt = key { return "\(key.label) is read as Esc and a letter; choose a key without Alt" }
        let own = standard.bindings.first { $0.command.name == name }
        if Self.fixed.contains(key), own?.keys.contains(key) != true {
            return "\(key.label) means the same everywhere and cannot be bound; choose another key"
        }
        let other = bindings.first { binding in
            guard binding.command.name != name, binding.keys.contains(key) else { return false }
            let before = standard.bindings.first { $0.command == binding.command }
            return before?.keys.contains { own?.keys.contains($0) == true } != true
        }
        return other.map { other in
            "\(key.label) is the key of \(other.command.name) already; choose another, or bind that one elsewhere too"
        }
    }
}

extension Command {
    /// What the settings call it: `set-status`.
    package var name: String { rawValue.hyphenated }
}
