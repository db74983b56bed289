import TextGrid

extension Keymap {
    /// What a sentence calls the key of a command: the first that it has, or where the settings leave it none the
    /// way by the palette.
    ///
    /// Sentences ask here and never name a letter themselves, since any key but those inside popups can be rebound.
    package func key(_ command: Command) -> String {
        if let key = binding(for: command)?.keys.first { return key.label }
        let palette = binding(for: .palette)?.keys.first?.label ?? ""
        return palette + command.words
    }

    /// How a command is called up: by its keys, or by its name in the palette where it has none.
    package func ways(to binding: Binding) -> [String] {
        binding.keys.isEmpty ? [key(binding.command)] : binding.keys.map(\.label)
    }

    /// A word or two for a command, as the key bar has it.
    func word(of command: Command) -> String { binding(for: command)?.short ?? command.words }
}

extension DashboardState {
    /// What a sentence calls the key of a command.
    func key(_ command: Command) -> String { environment.keymap.key(command) }
}
