import Testing
import TextGrid

@testable import Dashboard

/// `x`, `?` and `t`: explanations, help and colours.
struct PagesTests {
    @Test func anOverdueMilestoneIsExplained() throws {
        var driver = try Driver.riverside()
        try driver.type("3x")
        for text in [
            "Why: 1.1a Agreement signed", "It is overdue",
            "Its deadline passed 144 days before the as-of date, and it is not done.",
            "Read as of 21 Nov 2026 (today).", "Due: Jun 2026.", "the deadline is 30 Jun",
            "Due before its first day (start) it would be 31 May",
        ] { #expect(driver.shows(text), "\(text)") }
    }

    @Test(arguments: [
        ("jjllx", "It is due-soon"), ("jjjjllllx", "It is undated"), ("jjjlx", "Why: 1.3 Paint bridges"),
        ("Glllx", "Its action, or one above it, is cancelled."), ("x", "Its counts"),
        ("jx", "Its dates: overdue"),
        ("2x", "The money total counts it"), ("2jx", "It is bid; only secured and ended streams count."),
        ("2Gx", "It is in kind: never money that the plan can spend."),
        ("jjjllx", "It was done 1 May 2026."),
        ("jjlljx", "Its deadline is more than 30 days after the as-of date."),
    ])
    func everyStateExplainsItself(keys: String, text: String) throws {
        var driver = try Driver.riverside()
        try driver.type(keys)
        #expect(driver.shows(text))
    }

    @Test(arguments: [
        "x<Esc>", "xq", "x<BS>", "x<Enter>", "xx", "x<C-c>", "?<Esc>", "?q", "??", "?<BS>", "?<C-c>",
    ])
    func textIsClosedAndNothingElseHappens(keys: String) throws {
        var driver = try Driver.riverside()
        try driver.type("j")
        let before = driver.frame
        try driver.type(keys)
        #expect(driver.frame == before)
        #expect(driver.effects == [])
    }

    @Test func helpListsEveryKeyOnceAndSaysWhyOneCannotActNow() throws {
        var driver = try Driver.riverside(Size(width: 200, height: 50))
        var seen = ""
        try driver.type("?")
        for _ in 0..<6 {
            seen += driver.frame
            try driver.type("<PageDown>")
        }
        for binding in Keymap.standard.bindings {
            #expect(seen.contains(binding.help.prefix(40)), "\(binding.help)")
        }
        #expect(seen.contains("Not now: A pillar has no status of its own"))
        #expect(seen.contains("overdue: past its deadline and not done"))
    }

    @Test func helpIsSearchedAndKeysAreTextThere() throws {
        var driver = try Driver.riverside()
        try driver.type("?/undo")
        #expect(!driver.shows("Set the action's status"))
        try driver.type("<C-u>take the last")
        #expect(driver.shows("Take the last edit back."))
        #expect(driver.shows("Recording what happened"), "under its heading")
        try driver.type("q")
        #expect(!driver.shows("Take the last edit back."), "q is a letter there")
        try driver.type("<Esc>")
        #expect(driver.shows("Keep what certain organisations lead."), "Esc drops the search first")
        try driver.type("<Esc>")
        #expect(driver.keyBar.contains("q quit"))
    }

    @Test func pastedSearchStartsAtTheTop() throws {
        var driver = try Driver.riverside()
        try driver.type("?G/")
        driver.paste("evidence shows")
        #expect(driver.shows("Record what the evidence shows of the milestone."))
    }

    @Test func longTextScrollsAndStopsAtItsEnds() throws {
        var driver = try Driver.riverside(Size(width: 60, height: 16))
        try driver.type("?")
        let top = driver.frame
        try driver.type("G")
        let end = driver.frame
        #expect(end != top)
        try driver.type("j<PageDown><C-d>")
        #expect(driver.frame == end)
        try driver.type("gk<PageUp>")
        #expect(driver.frame == top)
    }

    @Test func aResizeKeepsEveryPopupOnTheScreen() throws {
        for keys in [
            "?G", "xG", "fG<Down>", "S<PageDown><PageDown>", "js",
            "jn" + String(repeating: "word ", count: 90), "jjm", "T2015", "/x", "t",
        ] {
            var driver = try Driver.riverside(Size(width: 120, height: 40))
            try driver.type(keys)
            for size in [
                Size(width: 40, height: 10), Size(width: 1, height: 1), Size(width: 60, height: 16),
                Size(width: 200, height: 50), Size(width: 80, height: 24),
            ] {
                driver.resize(to: size)
                #expect(faults(in: driver) == [], "\(keys) at \(size)")
            }
        }
    }

    @Test func aThemeIsChosenByName() throws {
        var driver = try Driver.riverside()
        try driver.type("t")
        #expect(driver.line(with: "dark")?.contains("in use") == true)
        try driver.type("mono<Enter>")
        #expect(driver.effects == [.useTheme("mono")])
        driver.forgetEffects()
        try driver.type("t<Esc>t<BS>tzz<Enter>")
        #expect(driver.effects == [])
        #expect(driver.message == "Nothing matches \"zz\".")
    }
}
