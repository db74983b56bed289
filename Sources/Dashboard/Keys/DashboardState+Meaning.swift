import TextGrid

extension DashboardState {
    /// What a key means here: of several commands that share it the one that can act, or else the one that could if
    /// edits were taken.
    func command(for key: Key) -> Command? {
        guard let first = environment.keymap.command(for: key) else { return nil }
        guard whyDisabled(first) != nil else { return first }
        let others = environment.keymap.bindings.filter { $0.keys.contains(key) }.map(\.command)
        return others.first { whyDisabled($0) == nil } ?? others.first { whyDisabled($0) == whyNoEdit }
            ?? first
    }
}
