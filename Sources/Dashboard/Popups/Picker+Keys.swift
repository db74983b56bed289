import TextGrid

extension Picker {
    /// Takes a key that moves, marks or types.
    mutating func press(_ key: Key, height: Int) {
        let count = shown.count
        switch key {
        case .up, .control("p"): move(to: index - 1, count: count)
        case .down, .control("n"): move(to: index + 1, count: count)
        case .pageUp: move(to: index - max(1, height - 1), count: count)
        case .pageDown: move(to: index + max(1, height - 1), count: count)
        // Where nothing matches, a name that is new is being typed.
        case .character(" ") where purpose.marksSeveral && (highlighted != nil || !purpose.takesNewNames):
            mark()
        default: edit(key)
        }
    }

    /// Keeps the highlighted row among the `height` rows on the screen.
    mutating func hold(height: Int) {
        top = min(max(top, index - height + 1), index)
        top = max(0, min(top, shown.count - height))
    }

    private mutating func move(to target: Int, count: Int) {
        index = max(0, min(target, count - 1))
        isUntouched = false
    }

    /// Highlights one of the choices shown.
    mutating func highlight(_ index: Int) { move(to: index, count: shown.count) }

    private mutating func mark() {
        guard let value = highlighted?.value else { return }
        if marks.remove(value) == nil { marks.insert(value) }
        isUntouched = false
        hasMarked = true
        startsAnew = true
    }

    private mutating func edit(_ key: Key) {
        if case .character = key, startsAnew { line.clear() }
        guard line.take(key) else { return }
        startsAnew = false
        isUntouched = false
        index = 0
        top = 0
    }

    /// Takes pasted text.
    mutating func type(_ text: String) {
        line.insert(text)
        isUntouched = false
        startsAnew = false
        index = 0
        top = 0
    }
}
