import PlanStore

extension DashboardState {
    /// Puts in the next field or value that fits what stands before the caret; again: the one after it.
    func complete(_ find: inout FindPrompt, isForward: Bool) {
        if var completion = find.completion {
            let count = completion.choices.count
            completion.index = (completion.index + (isForward ? 1 : count - 1)) % count
            find.line.replace(from: completion.start, with: completion.choices[completion.index])
            find.completion = completion
            return
        }
        let found = store.completion(of: find.line.beforeCaret)
        guard let first = found.choices.first else { return }
        find.line.replace(from: found.start, with: first)
        // Where there is no other choice, the next Tab goes on behind this one.
        find.completion =
            found.choices.count > 1
            ? FindPrompt.Completion(choices: found.choices, index: 0, start: found.start) : nil
    }

    /// What stands beside a find: what is wrong with it, what Tab would put in next, or the keys.
    func hint(of find: FindPrompt) -> (text: String, isFault: Bool) {
        if let fault = FindQuery(find.line.string).faults.first { return (fault.message, true) }
        let choices = find.completion?.choices ?? store.completion(of: find.line.beforeCaret).choices
        guard !find.line.isEmpty, !choices.isEmpty else {
            return ("Enter keeps, Esc drops, Up Down move", false)
        }
        let next = find.completion.map { ($0.index + 1) % $0.choices.count } ?? 0
        let shown = (choices[next...] + choices[..<next]).prefix(4)
        return ("Tab: " + shown.joined(separator: " "), false)
    }
}
