import Dashboard
import PlanStore
import Terminal
import TextGrid

/// The terminal's input: bytes as they come over the line become keys, pastes and the mouse, and those go to the
/// dashboard. However they break off, the key after them arrives.
///
/// A process has one terminal, so the kept inputs are tried in a process of their own.
enum TerminalFuzzing {
    private static let longest = 2000
    /// What ends a paste, lest the reader wait a second for it.
    private static let pasteEnd = Array("\u{1b}[201~".utf8)

    @Sendable static func faults(_ bytes: [UInt8]) -> [String] {
        guard let line else { return ["there is no terminal to try it on"] }
        var faults = Faults()
        var state = DashboardState(
            store: BundledPlans.store(), environment: Environment(editor: Editor(name: "Officer")),
            size: Size(width: 80, height: 24), theme: "dark")
        line.type(Array(bytes.prefix(longest)) + pasteEnd)
        let events = line.events()
        faults.expect(
            events.count <= bytes.count + pasteEnd.count, "\(events.count) events of \(bytes.count) bytes")
        for event in events.prefix(100) {
            if case .paste(let text) = event {
                faults.expect(text.unicodeScalars.allSatisfy(\.mayBePasted), "a control character was pasted")
            }
            _ = state.handle(event)
        }
        for fault in state.draw().faults(drawnFor: state.size) { faults.expect(false, fault) }
        line.type([UInt8(ascii: "z")])
        let last = line.events()
        faults.expect(last == [.key(.character("z"))], "the key after it arrives as \(last)")
        return faults.sentences
    }

    nonisolated(unsafe) private static let line = FuzzedLine()
}

extension Unicode.Scalar {
    fileprivate var mayBePasted: Bool {
        switch value {
        case 0x09, 0x0A: true
        case 0..<0x20, 0x7F..<0xA0: false
        default: true
        }
    }
}
