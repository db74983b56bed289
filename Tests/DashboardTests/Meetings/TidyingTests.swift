import PlanModel
import PlanStore
import Testing
import TextGrid

@testable import Dashboard

/// The list of what was taken down, and tidying it.
@Suite struct TidyingTests {
    private func taken() throws -> Driver {
        var driver = try CommitteePlan.driver()
        try driver.type("B18 nov<Enter>daWho?<Enter>aWe.<Enter><Enter>drReport.<Enter>oparks<Enter><Enter>L")
        return driver
    }

    @Test func theListHoldsWhatWasTakenDownAndMarksWhatIsNew() throws {
        var driver = try taken()
        #expect(driver.shows("Taken down: Scrutiny Board 5, 18 Nov 2015"))
        #expect(driver.shows("3 taken down now"))
        #expect(driver.cursorLine.contains("Who?"), "it opens on what is new")
        #expect(driver.line(with: "How many oaks?")?.contains("before") == true)
        #expect(driver.line(with: "to q5")?.contains("answer") == true)
        #expect(driver.line(with: "Report.")?.contains("1 owed") == true)
        try driver.type("uL")
        #expect(driver.shows("2 taken down now"))
    }

    @Test func theTextIsChangedInItsForm() throws {
        var driver = try taken()
        try driver.type("et in truth<Enter>k")
        #expect(driver.message == "q5 changed. u takes it back.")
        #expect(driver.cursorLine.contains("Who? in truth"))
        try driver.type("je")
        try driver.type("t<C-u>They.<Enter>bCllr Vale<Enter>k")
        #expect(driver.message == "Answer to q5 changed. u takes it back.")
        #expect(driver.cursorLine.contains("They."))
        #expect(driver.cursorLine.contains("now"))
        try driver.type("GenAgreed by all.<Enter>vinvite<Enter>k")
        #expect(driver.message == "r2 changed. u takes it back.")
        let saved = try CommitteePlan.saved(&driver)
        #expect(
            saved.value(of: RecordName(.question, "q5"))
                == .record([
                    "id": .text("q5"), "text": .text("Who? in truth"),
                    "answers": .list([
                        .record([
                            "on": .text("2015-11-18"), "text": .text("They."), "by": .text("Cllr Vale"),
                            "how": .text("meeting"),
                        ])
                    ]),
                ]))
        let resolution = saved.value(of: RecordName(.resolution, "r2"))
        #expect(resolution?["verb"] == .text("invite"))
        #expect(resolution?["note"] == .text("Agreed by all."))
    }

    @Test func anAnswerThatStoodBeforeIsNoNewerForBeingChanged() throws {
        let answered = CommitteePlan.json.replacing(
            "\"id\": \"q4\",",
            with: "\"id\": \"q4\", \"answers\": [{\"on\": \"2015-11-18\", \"text\": \"Nine.\"}],")
        var driver = try Driver(plans: [try Driver.plan(answered)])
        try driver.type("B18 nov<Enter>L")
        #expect(!driver.shows("taken down now"))
        try driver.type("jet<C-u>Ten.<Enter>k")
        #expect(driver.message == "Answer to q4 changed. u takes it back.")
        #expect(!driver.shows("taken down now"))
        try driver.type("daWho?<Enter><Enter>L")
        #expect(driver.shows("1 taken down now"))
    }

    @Test func keepingWhatStandsIsNoEdit() throws {
        var driver = try taken()
        _ = driver.takeEvents()
        try driver.type("ek")
        #expect(driver.message == "It says so already; nothing was changed.")
        try driver.type("jek")
        #expect(driver.message == "It says so already; nothing was changed.")
        try driver.type("e<Esc>")
        #expect(driver.state.popups.isEmpty)
        #expect(!driver.hasEdits)
    }

    @Test func deletingAsksAndCanBeTakenBack() throws {
        var driver = try taken()
        let before = dump(driver.state.store)
        try driver.type("D<Enter>")
        #expect(dump(driver.state.store) == before, "Enter alone leaves it")
        try driver.type("D")
        #expect(driver.popupText.contains("Question q5: Who? With it goes 1 answer."))
        try driver.type("y")
        #expect(driver.message == "q5 deleted. u takes it back.")
        #expect(!driver.shows("Who?"))
        try driver.type("u")
        #expect(dump(driver.state.store) == before)
        try driver.type("gjjDy")
        #expect(driver.message == "Answer to q5 deleted. u takes it back.")
        try driver.type("GDy")
        #expect(driver.message == "r2 deleted. u takes it back.")
        let saved = try CommitteePlan.saved(&driver)
        #expect(saved.row(of: RecordName(.resolution, "r2")) == nil)
        #expect(saved.value(of: RecordName(.question, "q5"))?["answers"] == nil)
    }

    @Test func aMemberThatIsNotKnownSurvives() throws {
        var driver = try taken()
        try driver.type("ggetx<Enter>k")
        let saved = try CommitteePlan.saved(&driver)
        #expect(String(decoding: saved.bytes, as: UTF8.self).contains("\"clerk\": \"Mae\""))
    }

    @Test func whatWasRecoveredCountsAsTakenDownNow() throws {
        var driver = try taken()
        let edits = driver.takeEvents().map(\.edit)
        let records = driver.state.store.plans[0].records
        var next = try CommitteePlan.driver()
        next.take(
            .merged(
                [PlanReload(plan: 0, records: records, done: edits, changes: 3)],
                .recovery(edits: 3)))
        try next.type("L")
        #expect(next.shows("Taken down: Scrutiny Board 5, 18 Nov 2015"))
        #expect(next.shows("3 taken down now"))
    }

    @Test func theSameKeysKeepTheirOldMeaningElsewhere() throws {
        var driver = try CommitteePlan.driver()
        try driver.type("1jlje")
        #expect(driver.shows("only some of it is shown"), "e judges evidence on a milestone")
        try driver.type("<Esc>9D")
        #expect(driver.shows("Dismiss"), "D dismisses a finding")
        try driver.type("<Esc>1ge")
        #expect(driver.message.hasPrefix("A pillar has no milestone"))
    }

    @Test func anAnswerToAnEarlierMeetingsQuestionIsListedHere() throws {
        var driver = try CommitteePlan.driver()
        try driver.type("T2015-12-16<Enter>B16 dec<Enter>5/oaks<Enter>dsNine.<Enter><Space><Enter><Enter>L")
        #expect(driver.cursorLine.contains("Nine."))
        #expect(driver.shows("Given at Scrutiny Board 5, 16 Dec 2015.") || driver.shows("to q4"))
    }
}
