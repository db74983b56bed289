import PlanModel
import PlanStore
import Testing
import TextGrid

@testable import Dashboard

/// Questions, answers and resolutions as they are taken down at the table.
@Suite struct CaptureTests {
    /// In meeting mode at the board's meeting of 18 November.
    private func driver(_ size: Size = Size(width: 80, height: 24)) throws -> Driver {
        var driver = try CommitteePlan.driver(size)
        try driver.type("B18 nov<Enter>")
        return driver
    }

    @Test func aQuestionIsStampedWithTheMeetingAndIsOneStep() throws {
        var driver = try driver()
        let before = dump(driver.state.store)
        try driver.type("1/plant<Enter>daWho waters<C-j>the trees?<Enter>")
        #expect(driver.shows("Question at Scrutiny Board 5, 18 Nov 2015"))
        #expect(driver.shows("action 1.2, Plant trees"), "what the cursor stands on is offered")
        try driver.type("bCllr Vale<Enter>oriver<Space>parks<Space><Enter><Enter>")
        #expect(driver.message == "Question q5 taken down. u takes it back.")
        // Later questions are listed at once, in Obligations and with the meeting.
        try driver.type("5/waters<Enter>")
        #expect(driver.cursorLine.contains("? unanswered"))
        try driver.type("<Esc>:meetings<Enter>j<Enter>G")
        #expect(driver.shows("q5 Who waters"))
        let saved = try CommitteePlan.saved(&driver)
        #expect(
            saved.value(of: RecordName(.question, "q5"))
                == .record([
                    "id": .text("q5"), "text": .text("Who waters\nthe trees?"), "by": .text("Cllr Vale"),
                    "to": .list([.text("parks"), .text("trust")]),
                    "note": .text("About action 1.2, Plant trees."),
                ]))
        #expect(saved.questions[1].meeting == saved.questions[0].meeting)
        try driver.type("u")
        #expect(dump(driver.state.store) == before)
    }

    @Test func whatItIsAboutCanBeTakenOff() throws {
        var driver = try driver()
        try driver.type("1jjdaWho?<Enter>cx<Enter>")
        let saved = try CommitteePlan.saved(&driver)
        #expect(
            saved.value(of: RecordName(.question, "q5"))
                == .record(["id": .text("q5"), "text": .text("Who?"), "exempt": .flag(true)]))
    }

    @Test(arguments: ["1", "5", "L", ":meetings<Enter>", "6"])
    func whereTheCursorMeansNothingItIsAboutNothing(keys: String) throws {
        var driver = try driver()
        try driver.type("\(keys)daWho?<Enter>")
        #expect(driver.line(with: "asked of") != nil)
        #expect(driver.line(with: " c  about") == nil)
    }

    @Test(arguments: [
        ("1jlj", "milestone 1.1a, Agreement signed"), ("7", "measure oaks, Oaks planted"),
        ("3", "milestone 1.1a, Agreement signed"),
    ])
    func elsewhereItIsAboutTheRowUnderTheCursor(keys: String, text: String) throws {
        var driver = try driver()
        try driver.type("\(keys)daWho?<Enter>")
        #expect(driver.line(with: " c  about")?.contains(text) == true)
    }

    @Test func aResolutionIsOwedByEachRespondent() throws {
        var driver = try driver()
        try driver.type("1jdrReport on the banks.<Enter>")
        #expect(driver.line(with: "minute")?.contains("(2)") == true, "the minute goes on")
        try driver.type("o<Space>parks<Space><Enter>")
        #expect(driver.shows("River Trust"), "who leads the action stands first")
        try driver.type("d2016-03<Enter>pThe cost.<C-j>The dates.<Enter>r<Enter>")
        #expect(driver.message.hasPrefix("Resolution r2 taken down."))
        try driver.type("5")
        #expect(driver.lines.count { $0.contains("Report on the banks.") && $0.contains("- no report") } == 2)
        let saved = try CommitteePlan.saved(&driver)
        #expect(
            saved.value(of: RecordName(.resolution, "r2"))
                == .record([
                    "id": .text("r2"), "text": .text("Report on the banks."), "verb": .text("request"),
                    "minute": .text("(2)"), "respondents": .list([.text("trust"), .text("parks")]),
                    "parts": .list([
                        .record(["id": .text("a"), "text": .text("The cost.")]),
                        .record(["id": .text("b"), "text": .text("The dates.")]),
                    ]), "due": .text("2016-03"), "responseRequired": .flag(true),
                    "actions": .list([.text("1.1")]),
                ]))
    }

    @Test func whatIsOnlyNotedOwesNothing() throws {
        var driver = try driver()
        try driver.type("dnThe paper is noted.<Enter><Enter>5/paper<Enter>")
        #expect(driver.cursorLine.contains("noted only"))
        try driver.type("<Esc>drAsked.<Enter>vvvvv<Enter>5/asked<Enter>")
        #expect(driver.cursorLine.contains("noted only"), "the verb goes round to note")
    }

    @Test func anAnswerIsGivenThereAndThen() throws {
        var driver = try driver()
        try driver.type("daWho?<Enter>a")
        #expect(driver.shows("To: Who?"), "the question is kept, and its answer asked for")
        try driver.type("We do.<Enter>bParks manager<Enter><Enter>5/who<Enter>")
        #expect(driver.cursorLine.contains("+ answered"))
        let saved = try CommitteePlan.saved(&driver)
        #expect(
            saved.value(of: RecordName(.question, "q5"))?["answers"]
                == .list([
                    .record([
                        "on": .text("2015-11-18"), "text": .text("We do."), "by": .text("Parks manager"),
                        "how": .text("meeting"),
                    ])
                ]))
        try driver.type("u")
        #expect(driver.cursorLine.contains("? unanswered"), "question and answer are two steps")
    }

    @Test func anAnswerTicksThePartsThatItAnswers() throws {
        var driver = try driver()
        try driver.type("dsNine in the park.<Enter>")
        #expect(driver.shows("Which parts does it answer?"))
        try driver.type("<Space><Enter><Enter>")
        #expect(driver.message == "Answer to q4 taken down. u takes it back.")
        try driver.type("5")
        #expect(driver.shows("? part-answered"))
        try driver.type("dsNone.<Enter><Down><Space><Enter><Enter>")
        #expect(driver.shows("+ answered"))
        try driver.type("1ds")
        #expect(driver.message.hasPrefix("No question of this meeting waits for an answer"))
    }

    @Test func ofSeveralQuestionsTheLastIsOfferedFirst() throws {
        var driver = try driver()
        try driver.type("daWho?<Enter><Enter>ds")
        #expect(driver.shows("> q5 Who?"))
        try driver.type("<Enter>We.<Enter><Enter>")
        #expect(driver.message.hasPrefix("Answer to q5"))
    }

    @Test func anEscapeLosesNothingThatWasTyped() throws {
        var driver = try driver()
        try driver.type("daHalf a questi<Esc>")
        #expect(driver.message.hasPrefix("Not kept."))
        #expect(!driver.hasEdits)
        try driver.type("5")
        try driver.type("daon?<Enter>b")
        #expect(driver.shows("Half a question?"))
        // In a line of the form it loses that line alone.
        try driver.type("Cllr V<Esc>")
        #expect(driver.line(with: "asked by")?.contains("-") == true)
        try driver.type("bCllr Vale<Enter><Esc>")
        #expect(driver.message.hasPrefix("Not kept."))
        try driver.type("da<Enter>")
        #expect(driver.line(with: "asked by")?.contains("Cllr Vale") == true)
        try driver.type("<Enter>da<Enter>")
        #expect(driver.shows("Type what was said"), "once kept it is forgotten")
    }

    @Test(arguments: ["z", "5", "<Down>", "<Left>", "<Tab>", "<F5>", " ", "j"])
    func aMistypedKeyInTheFormChangesNothing(key: String) throws {
        var driver = try driver()
        try driver.type("daWho?<Enter>")
        let lines = driver.popupText
        try driver.send(.key(Key.parse(key == " " ? "<Space>" : key)[0]))
        #expect(!driver.hasEdits)
        #expect(driver.state.popups.count == 1)
        #expect(driver.popupText.filter { $0 != ">" && $0 != " " } == lines.filter { $0 != ">" && $0 != " " })
    }

    @Test func aPasteKeepsItsLinesInTheText() throws {
        var driver = try driver()
        try driver.type("da")
        driver.paste("First line\nsecond q")
        try driver.type("<Enter><Enter>")
        let saved = try CommitteePlan.saved(&driver)
        #expect(saved.value(of: RecordName(.question, "q5"))?["text"] == .text("First line\nsecond q"))
    }

    @Test func aDueDateIsReadAsTheFormatReadsIt() throws {
        var driver = try driver()
        try driver.type("drReport.<Enter>dnext year<Enter>")
        #expect(driver.shows("is not a date"))
        try driver.type("<C-u>2016-21~<Enter>")
        #expect(driver.line(with: "due ")?.contains("about spring 2016") == true)
    }

    @Test func theOrganisationUnderTheCursorIsTheOneThatIsAsked() throws {
        var driver = try driver()
        try driver.type("6/trust<Enter>daWho?<Enter>")
        #expect(driver.line(with: "asked of")?.contains("River Trust") == true)
    }

    @Test func onAWitnessSheetTheWitnessIsAsked() throws {
        var driver = try driver()
        try driver.type("6/trust<Enter><Enter>daWho?<Enter>")
        #expect(driver.line(with: "asked of")?.contains("River Trust") == true)
        #expect(driver.line(with: "c  about")?.contains("milestone 1.1a") == true)
    }

    @Test func whoWasMarkedBeforeStaysInItsPlace() throws {
        var driver = try driver()
        try driver.type(
            "daWho?<Enter>o<Down><Space><Enter>o<Enter>oriver<Space><Enter>o<Up><Down>parks<Space><Enter>")
        #expect(driver.line(with: "asked of")?.contains("River Trust") == true)
        #expect(driver.line(with: "asked of")?.contains("Parks") == false, "Space takes a mark off")
    }

    @Test func theFormFitsASmallScreen() throws {
        for size in [Size(width: 60, height: 16), Size(width: 40, height: 10)] {
            var driver = try driver(size)
            try driver.type("drReport.<Enter>")
            for _ in 0..<12 {
                #expect(driver.cursorLine.contains(">"), "\(size)")
                try driver.type("<Down>")
            }
            #expect(driver.cursorLine.contains("exempt"))
            try driver.type("<Enter><Enter>")
            #expect(driver.message.hasPrefix("Resolution r2 taken down."))
        }
    }

    @Test func aKeyInMeetingsAddsToTheMeetingUnderTheCursor() throws {
        var driver = try CommitteePlan.driver()
        try driver.type(":meetings<Enter>jaa")
        try driver.type("Who?<Enter><Enter>")
        #expect(driver.message == "Question q5 taken down. u takes it back.")
        #expect(!driver.header.contains("Meeting: "), "without meeting mode too")
        try driver.type("am")
        #expect(driver.shows("New meeting of which body?"))
    }

    @Test func somebodyElsesChangeMeanwhileDoesNotHurt() throws {
        var driver = try driver()
        try driver.type("daWho?<Enter>")
        let other = try Driver.plan(CommitteePlan.json.replacing("How many oaks?", with: "How many elms?"))
        driver.take(
            .merged([PlanReload(plan: 0, records: other, done: [], changes: 1)], .disk))
        try driver.type("<Enter>")
        #expect(driver.message == "Question q5 taken down. u takes it back.")
        #expect(driver.header.contains("Meeting: Scrutiny Board 5, 18 Nov 2015"))
    }
}
