import ChildProcess
import Glibc
import Testing

/// What is switched on for a screen, and what switches it off again.
private let switches = [
    (on: "\u{1b}[?1049h", off: "\u{1b}[?1049l"), (on: "\u{1b}[?2004h", off: "\u{1b}[?2004l"),
    (on: "\u{1b}[?1000h", off: "\u{1b}[?1000l"), (on: "\u{1b}[?1006h", off: "\u{1b}[?1006l"),
    (on: "\u{1b}=", off: "\u{1b}>"), (on: "\u{1b}[?1h", off: "\u{1b}[?1l"),
    (on: "\u{1b}[?25l", off: "\u{1b}[?25h"),
]

extension Line {
    /// What was switched on last and not off again.
    var leftOn: [String] {
        switches.filter { pair in
            guard let on = last(pair.on) else { return false }
            return last(pair.off).map { $0 < on } ?? true
        }
        .map { $0.on.debugDescription }
    }

    /// Where a sequence was sent last.
    private func last(_ sequence: String) -> Int? {
        let wanted = Array(sequence.utf8)
        guard sent.count >= wanted.count else { return nil }
        return (0...(sent.count - wanted.count)).last { sent[$0..<$0 + wanted.count].elementsEqual(wanted) }
    }

    /// What was sent after the screen was given back.
    var farewell: String { text.split(separator: "\u{1b}[?1049l").last.map(String.init) ?? "" }

    /// Checks that the program ends so, and that the terminal is as it was before.
    func ends(
        givingBackWith status: Int32, isRead: Bool = true, location: SourceLocation = #_sourceLocation
    ) throws {
        #expect(try ends(isRead: isRead, location: location) == status, sourceLocation: location)
        isGivenBack(location: location)
    }

    /// Checks that the terminal is as it was before.
    func isGivenBack(location: SourceLocation = #_sourceLocation) {
        #expect(modes == modesBefore, "the line's modes", sourceLocation: location)
        #expect(leftOn == [], sourceLocation: location)
        #expect(text.contains("\u{1b}[?1049l"), sourceLocation: location)
    }
}
