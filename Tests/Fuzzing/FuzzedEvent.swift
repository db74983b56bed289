import Dashboard
import TextGrid

/// What happens to the dashboard next, as an input tells it.
///
/// Bytes below 0x80 are the keys that type them; above are other keys, the commands by their place in the table of
/// keys, sizes, pastes, the mouse, and outcomes.
enum FuzzedEvent {
    case event(Event)
    case outcome(Dashboard.Outcome)

    init(_ input: inout InputBytes, keymap: Keymap) {
        let byte = input.byte()
        switch byte {
        case 0x0D: self = .event(.key(.enter))
        case 0x1B: self = .event(.key(.escape))
        case 0x09: self = .event(.key(.tab))
        case 0x08, 0x7F: self = .event(.key(.backspace))
        case 1...26: self = .event(.key(.control(Character(Unicode.Scalar(byte + 0x60)))))
        case 0x20..<0x7F: self = .event(.key(.character(Character(Unicode.Scalar(byte)))))
        case 0x80..<0x80 + UInt8(Self.keys.count): self = .event(.key(Self.keys[Int(byte) - 0x80]))
        case 0xA0..<0xF0:
            let keys = keymap.bindings.flatMap { $0.keys.prefix(1) }
            self = .event(.key(keys[(Int(byte) - 0xA0) % keys.count]))
        case 0xF0:
            self = .event(.resize(Size(width: input.number(below: 140), height: input.number(below: 50))))
        case 0xF1: self = .event(.paste(input.text()))
        case 0xF2: self = .event(.mouse(Self.mouse(&input)))
        case 0xF3: self = .event(.paste(input.pick(Self.texts, or: "")))
        case 0xF4: self = .event(.key(.alt(Character(Unicode.Scalar(0x20 + input.byte() % 0x5F)))))
        case 0xF5: self = .outcome(input.pick(Self.outcomes, or: .told("")))
        default: self = .event(.key(.down))
        }
    }

    private static let keys: [Key] = [
        .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .delete, .insert, .backTab, .altEnter,
        .altBackspace,
        .shiftArrow(.up), .shiftArrow(.down), .controlArrow(.left), .controlArrow(.right), .function(1),
        .function(5),
        .character("é"), .character("漢"), .character("👍🏽"), .character("\u{301}"), .character("\u{202e}"),
        .control("@"), .control("\\"),
    ]

    private static let texts = [
        "2015-10", "two\nlines\tand a tab", "\u{1b}[2J\u{202e}x\u{7}", "£漢\u{301}👩‍👩‍👧🇬🇧", "مجلس مدينة",
        String(repeating: "W", count: 3000), String(repeating: "long ", count: 400),
        "e" + String(repeating: "\u{301}", count: 200), "by Dec 2015", "lead:council late>90",
    ]

    private static let outcomes: [Dashboard.Outcome] = [
        .saved(paths: ["plan.json"], merged: 2), .notSaved("The disk is full"), .needsFolder(thenQuit: false),
        .notSavedIntoFolder("It is a file"), .editsWait(3, notes: ["One is damaged."]),
        .saveWaits(thenQuit: true),
        .failed("\u{1b}[31mIt did not work."), .told("Done."),
        .older(
            OlderVersion(name: "the start", plans: BundledPlans.shortest.map { .init($0) }, isWhole: true),
            note: "A note."),
        .olderNotRead(.named("a.json"), reason: "There is no such file."),
        .exported(path: "a.html", note: nil),
    ]

    private static func mouse(_ input: inout InputBytes) -> MouseEvent {
        let kinds: [MouseEvent.Kind] = [.press, .doublePress, .release, .scrollUp, .scrollDown]
        let kind = input.pick(kinds, or: .press)
        return MouseEvent(kind, at: Point(x: input.number(below: 256), y: input.number(below: 100)))
    }
}
