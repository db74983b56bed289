import PlanStore
import TextGrid

/// The dashboard line by line, for screen readers and terminals that cannot place text: a line typed is a command by
/// the name that the palette gives it, or the answer to what was asked; what comes of it is said in lines.
///
/// It is the same state with the same commands; only that lists are said one row a line, and questions in words.
package struct PlainSession: Sendable {
    package var state: DashboardState
    /// Effects of the line that was taken last.
    package internal(set) var effects: [Effect] = []
    var said: [String] = []
    /// The question that was said last.
    private var asked: Popup?

    /// Nothing is cut for want of room, and every row is there to be listed.
    private static let size = Size(width: 90, height: 2_000)

    package init(_ state: DashboardState) {
        self.state = state
        self.state.size = Self.size
        self.state.settle()
    }

    /// What is said at the beginning.
    package mutating func begin() -> [String] {
        say("Scrutineer, line by line. Type help for the commands, quit to leave.")
        sayHeader()
        return finish()
    }

    /// Takes a line.
    ///
    /// - Returns: What is said, before the effects are carried out.
    package mutating func take(_ line: String) -> [String] {
        effects = []
        state.toast = nil
        let text = line.trimmed
        if let popup = state.popups.last {
            answer(popup, text)
        } else if !text.isEmpty {
            run(PlainLine(text))
        }
        return finish()
    }

    /// What came of the effects, in lines: the message that stands, and what is asked that was not asked before.
    package mutating func takeNews() -> [String] {
        let isAskedAlready = state.popups.last == asked
        if let toast = state.toast {
            say(toast.text)
            state.toast = nil
        }
        if !isAskedAlready { sayQuestion() }
        asked = state.popups.last
        defer { said = [] }
        return said
    }

    /// One line, whatever the text holds.
    mutating func say(_ text: String) {
        said.append(VisibleText.of(text))
    }

    /// Says the message that stands, and what is asked.
    private mutating func finish() -> [String] {
        asked = nil
        return takeNews()
    }

    mutating func press(_ key: Key) { effects += state.handle(.key(key)) }

    mutating func run(_ command: Command) {
        effects += state.run(command)
        state.settle()
    }

    /// Says how the plans stand, as the header does.
    mutating func sayHeader() { say(state.headerText) }
}

/// A command and what stands behind it.
struct PlainLine {
    let words: [String]

    init(_ text: String) { words = text.split(separator: " ").map(String.init) }

    var all: String { words.joined(separator: " ") }

    /// What stands behind the words of a command; nil where the line does not begin with them.
    func rest(behind command: String) -> String? {
        let wanted = command.split(separator: " ").map { $0.lowercased() }
        guard words.count >= wanted.count, zip(words, wanted).allSatisfy({ $0.lowercased() == $1 }) else {
            return nil
        }
        return words.dropFirst(wanted.count).joined(separator: " ")
    }
}
