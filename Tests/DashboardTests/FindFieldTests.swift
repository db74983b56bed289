import Testing
import TextGrid

@testable import Dashboard

/// Fields in a find: `lead:`, `is:`, `due<` and the others, with what completes them and what is wrong with them.
struct FindFieldTests {
    @Test func aFieldNarrowsAtEveryKey() throws {
        var driver = try Driver()
        try driver.type("/is:overdue")
        #expect(driver.title(1).contains("find: is:overdue"))
        #expect(driver.shows("3.2a Champions identified"), "what leads to a late milestone is expanded")
        #expect(!driver.shows("1.1 Set up a Centre"))
        try driver.type("<Enter>")
        #expect(driver.cursorLine.contains("1.3 NEW Map"))
    }

    @Test func aFieldThatMilestonesTakeFromTheirActionExpandsNothing() throws {
        var driver = try Driver()
        try driver.type("/lead:whitefriars<Enter>")
        #expect(!driver.shows("3.2a"))
        #expect(!driver.frame.contains("Nothing"))
    }

    @Test func tabCompletesFieldsAndValues() throws {
        var driver = try Driver(Size(width: 120, height: 40))
        try driver.type("/lea")
        #expect(driver.frame.contains("Tab: lead:"))
        try driver.type("<Tab>grap<Tab><Enter>")
        #expect(driver.title(1).contains("find: lead:Grapevine"))
        try driver.type("/<C-u>is:o<Tab>")
        #expect(driver.title(1).contains("find: is:on-time"))
        try driver.type("<Tab>")
        #expect(driver.title(1).contains("find: is:open"))
        try driver.type("<S-Tab><S-Tab>")
        #expect(driver.title(1).contains("find: is:overdue"))
    }

    @Test func whatIsWrongIsSaidWhileItIsTyped() throws {
        var driver = try Driver()
        try driver.type("/late>soon")
        #expect(driver.frame.contains("late wants a number of days, such as late>90."))
        try driver.type("<C-w>late>200")
        #expect(!driver.frame.contains("late wants"))
        #expect(driver.shows("3.2a Champions identified"))
    }

    @Test func fundingIsFoundByItsAmount() throws {
        var driver = try Driver()
        try driver.type("2/amount>1m<Enter>")
        #expect(driver.title(2).contains("find: amount>1m"))
        #expect(driver.shows("£1,500,000") && !driver.shows("£320,000"))
    }
}
