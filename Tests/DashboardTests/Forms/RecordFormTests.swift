import PlanModel
import PlanStore
import Testing
import TextGrid

@testable import Dashboard

/// `a`, `A` and `Ctrl-E`: records of every kind are written and changed in one sort of form.
@Suite struct RecordFormTests {
    private let json = Riverside.json()

    @Test func anActionIsAddedWithTheNextNumberOfItsPillar() throws {
        var driver = try Driver.riverside()
        try driver.type("ja")
        #expect(driver.shows("an action in 1 Cleaner river"))
        try driver.type("aCount the fish<Enter>")
        #expect(driver.line(with: "id *")?.contains("1.5") == true)
        try driver.type("ltrust<Enter>")
        #expect(driver.line(with: "leads")?.contains("River Trust") == true)
        try driver.type("k")
        #expect(driver.message == "Action 1.5 added. u takes it back.")
        #expect(driver.cursorLine.contains("1.5 Count the fish"))
        #expect(
            try driver.saved(.action, "1.5", over: json)
                == .record([
                    "id": .text("1.5"), "title": .text("Count the fish"), "status": .text("not-started"),
                    "leads": .list([.text("trust")]),
                ]))
    }

    @Test func wordsThatWereTypedAreNotLostByOneEsc() throws {
        var driver = try Driver.riverside()
        try driver.type("j<C-e>t and more<Esc>")
        #expect(driver.popupText.contains("Esc again loses what was typed; Enter keeps it."))
        try driver.type("!<Enter>")
        #expect(driver.line(with: "title *")?.contains("and more!") == true)
        try driver.type("t<Esc>")
        #expect(driver.shows("keep the changes"), "nothing was typed, so nothing is asked")
    }

    @Test func aLabelIsWhole() throws {
        var driver = try Driver.riverside()
        try driver.type("Ac<Esc>")
        #expect(driver.shows("tipping point *"))
    }

    @Test func undoBringsTheFileBackToTheByte() throws {
        var driver = try Driver.riverside()
        try driver.type("jaaCount the fish<Enter>ku")
        #expect(try driver.saved(over: json) == json)
    }

    @Test func aMilestoneHasTheNextLetterAndADateAsTyped() throws {
        var driver = try Driver.riverside()
        try driver.type("jamSigns up<Enter>dDec 26<Enter>")
        #expect(driver.line(with: "d  due")?.contains("Dec 2026 (\"Dec 26\")") == true)
        try driver.type("k")
        #expect(driver.cursorLine.contains("1.1b Signs up"))
        #expect(
            try driver.saved(.milestone, "1.1b", over: json)
                == .record([
                    "id": .text("1.1b"), "title": .text("Signs up"), "due": .text("2026-12"),
                    "dueText": .text("Dec 26"),
                ]))
    }

    @Test func aStreamIsLinkedOnBothSides() throws {
        var driver = try Driver.riverside()
        try driver.type("2aFish fund<Enter>k")
        #expect(driver.message == "Status: has to be filled.")
        try driver.type("ssecured<Enter>ygrant<Enter>a£12,500<Enter>o1.2<Enter>ftrust<Enter>k")
        #expect(driver.message == "Funding stream fish-fund added. u takes it back.")
        var copy = driver
        #expect(
            try copy.saved(.funding, "fish-fund", over: json)
                == .record([
                    "id": .text("fish-fund"), "title": .text("Fish fund"), "status": .text("secured"),
                    "kind": .text("grant"), "amount": .number("12500"), "funders": .list([.text("trust")]),
                    "actions": .list([.text("1.2")]),
                ]))
        #expect(try driver.saved(.action, "1.2", over: json)?["funding"] == .list([.text("fish-fund")]))
    }

    @Test func oneBodyDoesNotGetTwoNames() throws {
        var driver = try Driver.riverside()
        try driver.type("6aThe River Trust Ltd<Enter>k")
        #expect(driver.shows("One body under two names?"))
        #expect(driver.popupText.contains("the same as River Trust (trust)?"))
        var same = driver
        try same.type("y")
        #expect(
            try same.saved(.organisation, "trust", over: json)?["aliases"]
                == .list([.text("The River Trust Ltd")]))
        try driver.type("n")
        #expect(driver.message == "Organisation the-river-trust-ltd added. u takes it back.")
    }

    @Test func aLeadThatIsNotThereIsAddedOnTheWay() throws {
        var driver = try Driver.riverside()
        try driver.type("jaaCount the fish<Enter>lAnglers Club")
        #expect(driver.shows("Nothing matches; Enter adds it as a new organisation."))
        try driver.type("<Enter>")
        #expect(driver.shows("New organisation"))
        try driver.type("<Enter>")
        #expect(driver.line(with: "leads")?.contains("Anglers Club") == true)
        try driver.type("k")
        #expect(
            try driver.saved(.action, "1.5", over: json)?["leads"] == .list([.text("anglers-club")]))
    }

    @Test func onlyWhatWasChangedIsSetAndAllElseStays() throws {
        let odd = json.replacing("\"id\": \"1.2\",", with: "\"owner\" : { \"x\": [1,  2] }, \"id\": \"1.2\",")
        var driver = try Driver(plans: [try Driver.plan(odd)])
        try driver.type("jj<C-e><Enter> and shrubs<Enter>k")
        #expect(driver.message == "1.2 changed. u takes it back.")
        #expect(
            try driver.saved(over: odd)
                == odd.replacing("\"Plant trees\"", with: "\"Plant trees and shrubs\""))
    }

    @Test func whatIsWrongStandsBesideItsLine() throws {
        var driver = try Driver.riverside()
        try driver.type("jaaCount the fish<Enter>i<C-u>1.1<Enter>")
        #expect(driver.line(with: "id *")?.contains("! 1.1 is taken by") == true)
        try driver.type("k")
        #expect(driver.message.hasPrefix("Id: 1.1 is taken by \"Agree the banks\""))
        #expect(!driver.hasEdits)
        try driver.type("<Esc>")
        #expect(driver.shows("Esc again loses"))
        try driver.type("<Esc>")
        #expect(driver.state.popups.isEmpty)
        #expect(!driver.hasEdits)
    }

    @Test func withoutAChangeEscAsksNothing() throws {
        var driver = try Driver.riverside()
        try driver.type("j<C-e><Esc>")
        #expect(driver.state.popups.isEmpty)
        try driver.type("jaa<Esc><Esc>")
        #expect(driver.state.popups.isEmpty)
    }

    @Test func thePlanItselfIsChanged() throws {
        var driver = try Driver(plans: [try Driver.plan(json), try Driver.plan(CommitteePlan.json)])
        try driver.type("<C-e>a21 Nov 2026<Enter>pstart<Enter>s14<Enter>k")
        #expect(driver.message == "The plan changed. u takes it back.")
        let plan = try driver.saved(.plan, "river", over: json)
        #expect(plan?["asOf"] == .text("2026-11-21"))
        #expect(plan?["deadlinePolicy"] == .text("start"))
        #expect(plan?["dueSoonDays"] == .number("14"))
    }

    @Test(arguments: ["a", "A", "<C-e>", "D", "E"])
    func nothingIsTakenWhereNothingMayBe(key: String) throws {
        var driver = try Driver.riverside(isReadOnly: true)
        try driver.type("j" + key)
        #expect(driver.message == "Read only.")
        #expect(driver.state.popups.isEmpty)
    }

    @Test(arguments: RecordKind.allCases)
    func everyLineHasALetterAndAMemberOfItsOwn(kind: RecordKind) {
        let fields = kind.formFields
        #expect(Set(fields.map(\.letter)).count == fields.count)
        #expect(!fields.contains { $0.letter == "k" || $0.letter == "q" })
        let known = ObjectShape.record(kind).memberNames
        #expect(fields.flatMap(\.members).allSatisfy(known.contains))
    }

    @Test(arguments: [
        Size(width: 80, height: 24), Size(width: 60, height: 16), Size(width: 40, height: 10),
        Size(width: 200, height: 50),
    ])
    func theHighlightedLineIsAlwaysInSight(size: Size) throws {
        var driver = try Driver.riverside(size)
        try driver.type("2aFish fund<Enter>")
        for _ in 0..<20 {
            try driver.type("<Down>")
            #expect(driver.cursorLine.contains(">"))
        }
        #expect(driver.cursorLine.contains("sources"))
    }
}
