import Testing
import TextGrid

@testable import Dashboard

/// Moving in the lists and in the detail, and folding rows.
struct MovingTests {
    @Test func openingSelectsTheFirstRowOfThePlan() throws {
        let driver = try Driver()
        #expect(driver.cursorLine.hasPrefix("> v Active Citizens, Strong Communities"))
        #expect(driver.grid.cursor == Point(x: 0, y: 2))
        #expect(driver.shows("    v 1 Building capacity"))
        #expect(driver.shows("      + 1.1 Set up a Centre"))
        #expect(!driver.shows("1.1a"), "actions are collapsed")
    }

    @Test(arguments: [
        ("j", "1 Cleaner river", "1.1 Agree"), ("<Down>", "1 Cleaner river", "1.1 Agree"),
        ("jjk", "1 Cleaner river", "1.1 Agree"), ("jj<Up>", "1 Cleaner river", "1.1 Agree"),
        ("G", "", "2.1 Light"), ("<End>", "", "2.1 Light"), ("Gg", "", "1 Cleaner river"),
        ("G<Home>", "", "1 Cleaner river"), ("<PageDown>", "", "2.1 Light"),
        ("G<PageUp>", "", "1 Cleaner river"),
        ("<C-d>", "", "2.1 Light"), ("G<C-u>", "", "1 Cleaner river"), ("k", "", "1 Cleaner river"),
        ("GG<Down>", "", "2.1 Light"),
    ])
    func moves(keys: String, from: String, to: String) throws {
        var driver = try Driver.riverside()
        try driver.type(keys)
        #expect(driver.cursorLine.contains(to))
        #expect(driver.message == "")
    }

    @Test func pagesMoveByTheRowsOnTheScreenAndKeepTheSelectionInSight() throws {
        var driver = try Driver(Size(width: 60, height: 16))
        try driver.type("<PageDown>")
        #expect(driver.cursorLine.contains("3.1 Deliver"))
        #expect(driver.title(1).contains(" 10/66 "))
        try driver.type("<C-d><C-u><PageUp>")
        #expect(driver.cursorLine.contains("Active Citizens"))
        try driver.type("G")
        #expect(driver.title(1).contains(" 66/66 "))
        #expect(driver.cursorLine.hasPrefix(">"))
    }

    @Test func rightExpandsThenGoesToTheFirstChildAndLeftComesBack() throws {
        var driver = try Driver.riverside()
        try driver.type("jj<Right>")
        #expect(driver.cursorLine.contains("v 1.2 Plant trees"))
        #expect(driver.shows("1.2a Oaks planted"))
        try driver.type("l")
        #expect(driver.cursorLine.contains("1.2a Oaks planted"))
        try driver.type("l")
        #expect(driver.message == "There is nothing below this row.")
        try driver.type("h")
        #expect(driver.cursorLine.contains("v 1.2 Plant trees"))
        try driver.type("<Left>")
        #expect(driver.cursorLine.contains("+ 1.2 Plant trees"))
        #expect(!driver.shows("1.2a Oaks"))
        try driver.type("hh")
        #expect(driver.cursorLine.contains("+ 1 Cleaner river"))
        try driver.type("h")
        #expect(driver.message == "There is nothing above this row.")
    }

    @Test func aCollapsedRowSelectsItselfForWhatWasBelowIt() throws {
        var driver = try Driver()
        try driver.type("jj<Left>")
        #expect(driver.cursorLine.contains("v 1 Building capacity"))
        try driver.type("<Left><Left>")
        #expect(driver.cursorLine.contains("v Active Citizens"))
        try driver.type("<Left>j")
        #expect(driver.cursorLine.contains("v Ignite: progress"))
    }

    @Test func sideKeysInTheOtherListsLeadToTheDetailOrSayWhy() throws {
        var driver = try Driver.riverside()
        try driver.type("2l")
        #expect(driver.cursorLine.contains("Bank restoration"))
        try driver.type("h")
        #expect(driver.cursorLine.hasPrefix("> Bank restoration"))
        try driver.type("h")
        #expect(driver.message == "These rows do not fold; 1 goes to the plan.")
        try driver.type("3<Right>")
        #expect(driver.cursorLine.contains("1.1a Agreement signed"))
    }

    @Test func everyListKeepsItsOwnSelection() throws {
        var driver = try Driver.riverside()
        try driver.type("jj2j3")
        #expect(driver.cursorLine.contains("1.1a Agreement signed"))
        try driver.type("2")
        #expect(driver.cursorLine.contains("Lamp fund"))
        try driver.type("1")
        #expect(driver.cursorLine.contains("1.2 Plant trees"))
    }

    @Test func theDetailScrollsByLinesAndFollowsLinks() throws {
        var driver = try Driver.riverside(Size(width: 60, height: 16))
        try driver.type("j<Enter>")
        #expect(driver.cursorLine.contains("1.1 Agree the banks"))
        try driver.type("<Enter>")
        #expect(driver.message == "This line leads to no other record.")
        try driver.type("G<PageUp>G")
        #expect(driver.cursorLine.contains("no update"))
        try driver.type("kkk")
        #expect(driver.cursorLine.contains("> Bank restoration"))
        try driver.type("<Enter>")
        #expect(driver.cursorLine.hasPrefix("> Bank restoration"))
        try driver.type("<Enter>G")
        #expect(driver.cursorLine.contains("> 1.1 Agree the banks"))
        try driver.type("<Enter>")
        #expect(driver.cursorLine.contains("+ 1.1 Agree the banks"))
    }

    @Test(arguments: ["<Esc>", "<BS>", "h", "<Left>", "1"])
    func theDetailIsLeftForTheListItCameFrom(key: String) throws {
        var driver = try Driver.riverside()
        try driver.type("jj<Enter>" + key)
        #expect(driver.cursorLine.contains("+ 1.2 Plant trees"))
    }

    @Test func followingALinkExpandsWhatLeadsToIt() throws {
        var driver = try Driver.riverside(Size(width: 120, height: 40))
        try driver.type("jjjj<Enter>")
        for _ in 0..<30 where !driver.cursorDetail.contains("> 1.4.1 Hold") { try driver.type("j") }
        try driver.type("<Enter>")
        #expect(driver.cursorLine.contains("+ 1.4.1 Hold a meeting"))
        #expect(driver.shows("v 1.4 Hear residents"))
    }

    @Test func anUnknownKeySaysWhereTheKeysAre() throws {
        var driver = try Driver.riverside()
        try driver.type("Z")
        #expect(driver.message == "Z does nothing here; ? shows the keys.")
        #expect(driver.shows("Z does nothing here; ? shows the keys."))
        try driver.type("j")
        #expect(driver.message == "")
    }

    @Test func altAndALetterAreEscThenTheLetter() throws {
        var driver = try Driver.riverside()
        try driver.type("/trees<Enter><M-j>")
        #expect(!driver.title(1).contains("find:"), "Esc dropped the find")
        #expect(driver.cursorLine.contains("1.3 Paint bridges"))
    }
}

extension Driver {
    /// The part of the cursor's line from the cursor on, for panes that stand beside each other.
    var cursorDetail: String {
        guard let cursor = grid.cursor else { return "" }
        return grid.row(cursor.y).dropFirst(cursor.x).map(\.text).joined()
    }
}
