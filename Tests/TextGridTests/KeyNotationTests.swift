import Testing

@testable import TextGrid

@Suite struct KeyNotationTests {
    struct Case: Sendable {
        let text: String
        let keys: [Key]
    }

    @Test(arguments: [
        Case(text: "", keys: []),
        Case(text: "/park<Enter>", keys: "/park".map { .character($0) } + [.enter]),
        Case(text: "10j", keys: [.character("1"), .character("0"), .character("j")]),
        Case(text: "<esc><TAB><s-tab><bs><Del>", keys: [.escape, .tab, .backTab, .backspace, .delete]),
        Case(text: "<Space> <lt>>", keys: "  <>".map { .character($0) }),
        Case(text: "<Up><Down><Left><Right>", keys: [.up, .down, .left, .right]),
        Case(text: "<Home><End><PageUp><PageDown>", keys: [.home, .end, .pageUp, .pageDown]),
        Case(
            text: "<C-r><C-R><C-i><C-m><C-j>",
            keys: [.control("r"), .control("r"), .tab, .enter, .control("j")]),
        Case(text: "<M-Enter><M-x><F12>", keys: [.altEnter, .alt("x"), .function(12)]),
        Case(text: "é日👩‍👧", keys: [.character("é"), .character("日"), .character("👩‍👧")]),
    ])
    func reads(_ example: Case) throws {
        #expect(try Key.parse(example.text) == example.keys)
    }

    @Test(arguments: [
        ("<Entre>", KeyNotationError.unknownName("Entre")), ("<C-1>", .unknownName("C-1")),
        ("<F0>", .unknownName("F0")), ("<C->", .unknownName("C-")), ("<", .loneLessThan),
        ("a<b", .loneLessThan), ("<>", .loneLessThan), ("<a <Esc>", .loneLessThan), ("< Esc>", .loneLessThan),
    ])
    func refuses(text: String, error: KeyNotationError) {
        #expect(throws: error) { try Key.parse(text) }
    }

    @Test func namesTheKeysThatExist() {
        let message = KeyNotationError.unknownName("Entre").description
        #expect(message.hasPrefix("<Entre> is not a key; expected <Enter> <Esc> <Tab> <S-Tab> <BS>"))
        #expect(message.contains("<C-x>") && message.hasSuffix("<lt> (for <)"))
    }

    static let all: [Key] =
        [
            .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left, .right, .home,
            .end, .pageUp, .pageDown, .character("<"), .character(" "), .character("5"), .control("c"),
            .alt("b"), .altEnter, .altBackspace, .function(1),
        ] + Key.Arrow.allCases.flatMap { [.shiftArrow($0), .controlArrow($0)] }

    @Test(arguments: all) func readsWhatItPrints(_ key: Key) throws {
        #expect(try Key.parse(key.notation) == [key])
        #expect(!key.label.isEmpty)
    }

    @Test(arguments: [
        (Key.enter, "Enter"), (.control("r"), "Ctrl-R"), (.pageUp, "PgUp"), (.character("<"), "<"),
        (.backTab, "Shift-Tab"), (.escape, "Esc"), (.alt("x"), "Alt-x"), (.shiftArrow(.up), "Shift-Up"),
    ])
    func labels(key: Key, label: String) {
        #expect(key.label == label)
    }
}
