import PlanModel
import Testing
import TextGrid

@testable import Dashboard

/// `D` deletes what stands in the row, and says first what that means.
@Suite struct DeletingTests {
    private let json = Riverside.json()

    @Test func itSaysWhatGoesAndWhatStillPointsThere() throws {
        var driver = try Driver.riverside()
        try driver.type("jD")
        let text = driver.popupText
        #expect(text.contains("Action 1.1: Agree the banks. With it goes 1 milestone."))
        #expect(text.contains("Still pointing to it: funding stream lottery (actions)"))
        try driver.type("<Enter>")
        #expect(!driver.hasEdits, "Enter at once leaves it")
        try driver.type("Dy")
        #expect(driver.message == "1.1 deleted. u takes it back.")
        #expect(!driver.shows("Agree the banks"))
    }

    @Test(arguments: ["D", "jD", "jlD", "jllD", "2D", "6D", "jjjj<Right>jD"])
    func oneUndoBringsAllBackToTheByte(keys: String) throws {
        var driver = try Driver.riverside()
        try driver.type(keys + "y")
        #expect(driver.message.hasSuffix("deleted. u takes it back."))
        var deleted = driver
        #expect(try deleted.saved(over: json) != json)
        try driver.type("u")
        #expect(try driver.saved(over: json) == json)
    }

    @Test func aPlanIsAFileOfItsOwn() throws {
        var driver = try Driver(plans: [try Driver.plan(json), try Driver.plan(CommitteePlan.json)])
        try driver.type("D")
        #expect(driver.message == "A plan is a file of its own; delete that, or its pillars here.")
    }
}
