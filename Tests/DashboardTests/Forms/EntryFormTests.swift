import PlanModel
import Testing
import TextGrid

@testable import Dashboard

/// What has no id of its own is added, changed and deleted from the screen as well.
@Suite struct EntryFormTests {
    /// A plan with a paper and a sign-off, and nothing yet of much else.
    private let json = CommitteePlan.json.replacing(
        "\"meetings\": [",
        with: """
            "documents": [{ "id": "report", "title": "Progress report", "date": "2015-11" }],
              "signOffs": [{ "document": "report", "role": "Finance", "kind": "contributor", "sent": "2015-11-02",
                "folder": 7 }],
              "meetings": [
            """)

    private func driver(_ size: Size = Size(width: 80, height: 24)) throws -> Driver {
        try Driver(size, plans: [try Driver.plan(json)])
    }

    /// Whether undoing that often brings the file back to the byte.
    private func comesBack(_ driver: Driver, after steps: Int) throws -> Bool {
        var copy = driver
        try copy.type(String(repeating: "u", count: steps))
        return try copy.saved(over: json) == json
    }

    private func plan(_ driver: Driver) throws -> MemberValue? {
        var copy = driver
        return try copy.saved(.plan, "town", over: json)
    }

    @Test func aSignOff() throws {
        var driver = try driver()
        try driver.type(":sign-offs<Enter>a")
        #expect(driver.shows("Progress report"), "the paper is chosen first")
        try driver.type("progr<Enter>rHead of Parks<Enter>yapp<Enter>s4 Nov 2015<Enter>k")
        #expect(driver.message == "Sign-off of Head of Parks added. u takes it back.")
        try driver.type("/head<Enter><C-e>b12 Nov 2015<Enter>ak")
        #expect(driver.message == "Sign-off of Head of Parks changed. u takes it back.")
        #expect(driver.shows("approved"))
        let added: MemberValue = .record([
            "document": .text("report"), "role": .text("Head of Parks"), "kind": .text("approver"),
            "sent": .text("2015-11-04"), "sentText": .text("4 Nov 2015"), "returned": .text("2015-11-12"),
            "returnedText": .text("12 Nov 2015"), "approved": .flag(true),
        ])
        #expect(try plan(driver)?["signOffs"]?.entries?.last == added)
        try driver.type("D")
        #expect(driver.popupText.contains("Sign-off of Head of Parks"))
        try driver.type("y")
        #expect(driver.message == "Sign-off of Head of Parks deleted. u takes it back.")
        #expect(try comesBack(driver, after: 3))
    }

    @Test func oneSignOffIsNotTwo() throws {
        var driver = try driver()
        try driver.type(":sign-offs<Enter>aprogr<Enter>rFinance<Enter>ycon<Enter>s4 Nov 2015<Enter>k")
        #expect(driver.message == "Document: another has the same; no two may.")
        #expect(!driver.hasEdits)
    }

    @Test func aSignOffThatIsChangedKeepsWhatIsNotKnown() throws {
        var driver = try driver()
        try driver.type(":sign-offs<Enter><C-e>b12 Nov 2015<Enter>k")
        #expect(try driver.saved(over: json).contains("\"folder\": 7"))
    }

    @Test func aRelationBetweenBodies() throws {
        var driver = try driver()
        try driver.type("Arboard<Enter>yover<Enter>ttrust<Enter>rmonthly<Enter>k")
        #expect(driver.message == "Relation board oversees trust added. u takes it back.")
        #expect(
            try plan(driver)?["relations"]
                == .list([
                    .record([
                        "from": .text("board"), "kind": .text("oversees"), "to": .text("trust"),
                        "frequency": .text("monthly"),
                    ])
                ]))
        try driver.type("6/trust<Enter>D")
        #expect(driver.popupText.contains("the relation board oversees trust"), "who still points to it")
        try driver.type("n")
        #expect(try comesBack(driver, after: 1))
    }

    @Test func aCostModel() throws {
        var driver = try driver()
        try driver.type(":participation<Enter>aBefriending<Enter>r1000<Enter>c12.5<Enter>k")
        #expect(driver.message == "Tipping point: has to be filled.")
        try driver.type("p0.1<Enter>h0.2<Enter>kk")
        #expect(driver.message == "Cost model Befriending added. u takes it back.")
        #expect(driver.shows("12,500"))
        try driver.type("<C-e>s900<Enter>r30<Enter>kk")
        #expect(
            try plan(driver)?["participation"]?.entries?.first?["study"]
                == .record(["cost": .number("900"), "residents": .number("30")]))
        #expect(try comesBack(driver, after: 2))
    }

    @Test func aRouteMapWithItsStagesAndItems() throws {
        var driver = try driver()
        try driver.type(":route map<Enter>aWays in<Enter>k")
        #expect(driver.message == "Route map added. u takes it back.")
        try driver.type("AtIdeas<Enter>k")
        #expect(driver.message == "Stage of the route map ideas added. u takes it back.")
        try driver.type("aTree day<Enter>sideas<Enter>a1.2<Enter>k")
        #expect(driver.message == "Item of the route map Tree day added. u takes it back.")
        #expect(driver.shows("Tree day"))
        try driver.type("g<C-e>pFirst thoughts<Enter>k")
        #expect(driver.message == "ideas changed. u takes it back.")
        try driver.type("D")
        #expect(driver.popupText.contains("the route map's \"Tree day\""))
        try driver.type("yGDy")
        #expect(driver.message == "Item of the route map Tree day deleted. u takes it back.")
        #expect(try comesBack(driver, after: 6))
    }

    @Test func aFindingOfOnesOwn() throws {
        var driver = try driver()
        try driver.type("9aspilt-sentence<Enter>o1.2<Enter>wIt says nothing.<Enter>k")
        #expect(driver.message == "Severity: a finding of your own needs it.")
        try driver.type("swarn<Enter>mThe sentence breaks off.<Enter>k")
        #expect(driver.message == "Finding spilt-sentence added. u takes it back.")
        #expect(driver.shows("The sentence breaks off."))
        try driver.type("/breaks off<Enter><C-e>mThe sentence ends early.<Enter>k")
        #expect(driver.message == "Finding spilt-sentence changed. u takes it back.")
        try driver.type("<C-e>D")
        #expect(driver.message == "Finding spilt-sentence deleted. u takes it back.")
        #expect(try comesBack(driver, after: 3))
    }

    @Test func aSourceAndAnUpdateOfAnAction() throws {
        var driver = try driver()
        try driver.type("j<C-e>zprogr<Enter>rpara 4<Enter>k")
        #expect(driver.line(with: "sources")?.contains("Progress report · para 4") == true)
        try driver.type("oGone over.<Enter>kk")
        #expect(driver.message == "1.1 changed. u takes it back.")
        var copy = driver
        let action = try copy.saved(.action, "1.1", over: json)
        #expect(
            action?["source"] == .list([.record(["document": .text("report"), "ref": .text("para 4")])]))
        #expect(action?["updates"]?.entries?.first?["text"] == .text("Gone over."))
        try driver.type("<C-e>o<Enter>tGone over twice.<Enter>kk<C-e>o<Enter>D")
        #expect(driver.message == "Taken out; k keeps the change.")
        try driver.type("k")
        #expect(try comesBack(driver, after: 3))
    }

    @Test func thePartsOfAQuestion() throws {
        var driver = try driver()
        try driver.type("5/oaks<Enter>ep")
        #expect(driver.shows("In the park."))
        try driver.type("add<Enter>By the pond.<Enter>kk")
        #expect(driver.message == "q4 changed. u takes it back.")
        var copy = driver
        #expect(
            try copy.saved(.question, "q4", over: json)?["parts"]?.entries?.last
                == .record(["id": .text("c"), "text": .text("By the pond.")]))
        try driver.type("eaNine.<Enter>")
        #expect(driver.shows("New answer"))
        #expect(try comesBack(driver, after: 0) == false)
    }

    @Test func thePapersOfAPlan() throws {
        var driver = try driver()
        try driver.type("Aw")
        #expect(driver.shows("The plan town"))
        try driver.type("dadd<Enter>Old report<Enter>k")
        #expect(driver.message == "Document old-report added. u takes it back.")
        try driver.type("d<Enter>u<C-u>https://example.org<Enter>k")
        #expect(driver.message == "report changed. u takes it back.")
        try driver.type("d<Enter>D")
        #expect(driver.popupText.contains("the sign-off of Finance"), "who still points to it")
        try driver.type("y")
        #expect(driver.message == "report deleted. u takes it back.")
        try driver.type("<Esc>")
        #expect(driver.state.popups.isEmpty)
        #expect(try comesBack(driver, after: 3))
    }

    @Test func escLeavesTheInnerFormFirst() throws {
        var driver = try driver()
        try driver.type("j<C-e>zprogr<Enter><Esc>")
        #expect(driver.shows("Esc again loses"))
        try driver.type("<Esc>")
        #expect(driver.shows("Action 1.1"))
        try driver.type("<Esc>")
        #expect(driver.state.popups.isEmpty)
        #expect(!driver.hasEdits)
    }

    @Test(arguments: [
        Size(width: 80, height: 24), Size(width: 60, height: 16), Size(width: 40, height: 10),
        Size(width: 200, height: 50),
    ])
    func theHighlightedLineOfEachFormIsInSight(size: Size) throws {
        for keys in ["<C-e>", "j<C-e>", "jl<C-e>", "5<C-e>", "7<C-e>"] {
            var driver = try driver(size)
            try driver.type(keys)
            for _ in 0..<20 {
                try driver.type("<Down>")
                #expect(driver.cursorLine.contains(">"), "\(keys)")
            }
            #expect(driver.cursorLine.contains("sources"), "\(keys)")
        }
    }
}
