import Testing
import TextGrid

@testable import Dashboard

/// The charts fold under their headings.
@Suite struct FoldingTests {
    private func charts() throws -> Driver {
        var driver = try Driver(Size(width: 120, height: 40))
        try driver.type(":charts<Enter>")
        return driver
    }

    @Test func leftFoldsAndRightUnfolds() throws {
        var driver = try charts()
        let whole = driver.frame
        #expect(driver.cursorLine.contains("v How the milestones stand"), "\(driver)")
        try driver.type("<Left>")
        #expect(driver.cursorLine.contains("+ How the milestones stand"))
        #expect(driver.lines[4].contains("v Money by financial year"), "\(driver)")
        try driver.type("<Right>")
        #expect(driver.frame == whole)
        try driver.type("l")
        #expect(driver.cursorLine.contains("All plans"), "on an open heading Right goes to its first row")
        try driver.type("h")
        #expect(driver.cursorLine.contains("v How the milestones stand"), "on a row Left goes to its heading")
        try driver.type("hh")
        #expect(driver.message == "There is nothing above this row.")
    }

    @Test func everyHeadingFoldsAndTheTitleCountsNoRows() throws {
        var driver = try charts()
        let title = driver.lines[1]
        for _ in 0..<4 { try driver.type("<Left>j") }
        #expect(driver.state.rows.view?.count == 4, "\(driver)")
        #expect(driver.lines[1].hasPrefix(String(title.prefix(50))))
        try driver.type("<Esc>:charts<Enter>")
        #expect(driver.state.rows.view?.count != 4, "what is opened anew is open")
    }

    @Test func whatAFindFindsIsNeverFolded() throws {
        var driver = try charts()
        try driver.type("<Left>/building<Enter>")
        #expect(driver.cursorLine.contains("Building"), "\(driver)")
        try driver.type("<Esc>")
        #expect(driver.line(with: "+ How the milestones stand") != nil, "\(driver)")
    }

    @Test func otherViewsDoNotFold() throws {
        var driver = try Driver()
        try driver.type("5<Left>")
        #expect(driver.message == "These rows do not fold; 1 goes to the plan.")
    }
}
