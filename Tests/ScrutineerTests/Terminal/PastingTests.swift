import Testing

/// Pasted text is text, never keys; and Esc is a key of its own.
@Suite struct PastingTests {
    let folder: TemporaryFolder
    let tmux: Tmux

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(TestPlan.text, to: "plan.json")
        tmux = try Tmux.opened(["plan.json", "--by", "Ann"], in: folder)
        try tmux.shows("1.1 Cut the banks", "q quit")
    }

    @Test func aPasteIntoANoteKeepsItsLines() throws {
        try tmux.press("jn")
        try tmux.shows("Note on")
        try tmux.paste("First\nsecond\r\nq\u{1b}[31mred\u{1b}x\tend")
        try tmux.shows("First", "second", "end")
        try tmux.press("<Enter>")
        try tmux.shows("unsaved 1")
        try tmux.press("w")
        try tmux.shows("Saved plan.json.")
        let text = folder.text(of: "plan.json")
        #expect(text.contains(#""text": "First\nsecond\nq[31mredx\tend""#))
    }

    @Test func aPasteIntoAPromptOfOneLineIsOneLine() throws {
        try tmux.press("jsp")
        try tmux.paste("waits\nfor\nmoney\n")
        try tmux.shows("waits for money")
        try tmux.press("<Enter>w")
        try tmux.shows("Saved plan.json.")
        #expect(folder.text(of: "plan.json").contains(#""text": "waits for money""#))
    }

    @Test func aPasteOutsideAPromptRunsNoCommand() throws {
        let before = try tmux.text()
        try tmux.paste("jscq\nw\u{1b}q")
        let after = try tmux.shows("Pasted text has no place here")
        let rows = zip(before.split(separator: "\n"), after.split(separator: "\n")).filter { $0 != $1 }
        #expect(rows.count <= 1, "\(after)")
        try tmux.press("js")
        try tmux.shows("not-started")
        try tmux.paste("c")
        try tmux.shows("not-started", "Pasted text has no place here")
    }

    @Test func aHugePasteArrivesWhole() throws {
        let line = "Zwölf Boxkämpfer jagen Viktor quer über den großen Sylter Deich 漢字 "
        try tmux.press("jn")
        try tmux.shows("Note on")
        try tmux.paste(String(repeating: line, count: 1500) + "THE END")
        try tmux.shows("THE END")
        try tmux.press("<Enter>w")
        try tmux.shows("Saved plan.json.")
        #expect(folder.text(of: "plan.json").contains(String(repeating: line, count: 1500) + "THE END"))
    }

    @Test func aLoneEscClosesAPopup() throws {
        try tmux.press("?")
        try tmux.shows("┌ Keys")
        try tmux.press("<Esc>")
        try tmux.hides("┌ Keys")
        try tmux.press("f")
        try tmux.shows("Lead organisation")
        // The letter after a quick Esc is a key of its own: it quits, it is not typed.
        try tmux.press("<Esc>q")
        #expect(try tmux.ends() == 0)
    }

    @Test func typedCharactersOfAnyWidthArrive() throws {
        try tmux.press("jn")
        try tmux.shows("Note on")
        try tmux.press("Café £5 – 漢字 e\u{301} 👍<C-j>second<Enter>w")
        try tmux.shows("Saved plan.json.")
        #expect(folder.text(of: "plan.json").contains(#""text": "Café £5 – 漢字 e"# + "\u{301} 👍\\nsecond\""))
    }
}
