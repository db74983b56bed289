import PlanStore
import TextGrid
import Testing

@testable import Dashboard

/// The main job, line by line.
@Suite struct PlainSessionTests {
    private func session(_ driver: Driver) -> PlainSession { PlainSession(driver.state) }

    private func river(isReadOnly: Bool = false) throws -> PlainSession {
        session(try Driver.riverside(isReadOnly: isReadOnly))
    }

    @Test func itBeginsWithHowThePlansStand() throws {
        var session = try river()
        let said = session.begin()
        #expect(said.count == 2)
        #expect(said[1].hasPrefix("Riverside Plan, as of 21 Nov 2026 (end), 1 overdue"))
    }

    @Test func aListIsSaidRowByRow() throws {
        var session = try river()
        let overdue = session.take("list overdue")
        #expect(overdue[0].hasPrefix("3 Overdue milestones, 1"))
        #expect(overdue[1].hasPrefix("1. 1.1a Agreement signed, 144 days late"))
        let plan = session.take("plan")
        #expect(plan.contains { $0.hasPrefix("2. 1.1 Agree the banks, in-progress") })
        #expect(session.take("list fish")[0].hasPrefix("There is no list \"fish\""))
    }

    @Test func aListInGroupsSaysThemToo() throws {
        var driver = try Driver.riverside()
        try driver.type("3blead<Enter>")
        var session = session(driver)
        let overdue = session.take("list overdue")
        #expect(overdue[1] == "1. Parks Team, 1 overdue, at most 144d", "\(overdue)")
        #expect(overdue[2].hasPrefix("2. 1.1a Agreement signed, 144 days late"))
    }

    @Test func aStatusIsSetAtOnceAndTakenBack() throws {
        var session = try river()
        let said = session.take("set status 1.1 complete because the banks agreed")
        #expect(said == ["1.1 to complete. u takes it back."] || said[0].contains("complete"), "\(said)")
        #expect(session.take("show 1.1").contains { $0.contains("the banks agreed") })
        #expect(session.take("undo")[0].hasPrefix("Undone: "))
        #expect(!session.take("show 1.1").contains { $0.contains("the banks agreed") })
        #expect(session.take("redo")[0].hasPrefix("Done again: "))
    }

    @Test func aStatusIsAskedForAsTheKeysAsk() throws {
        var session = try river()
        let asked = session.take("set status 1.2")
        #expect(asked.contains("c: complete") && asked.last == "Type a letter, or cancel.")
        #expect(session.take("c")[0].contains("why?"))
        let said = session.take("planted early")
        #expect(said[0].contains("complete"))
        #expect(session.take("why 1.2").first?.isEmpty == false)
    }

    @Test func aQuestionIsGivenUp() throws {
        var session = try river()
        _ = session.take("set status 1.2")
        #expect(session.take("cancel") == [])
        #expect(session.state.store.history.lastDone == nil)
        #expect(session.take("set status 1.2 done")[0].contains("is none of"))
        #expect(session.state.popups.isEmpty)
    }

    @Test func itIsFilteredAndFound() throws {
        var session = try river()
        #expect(session.take("filter by lead trust")[0].contains("lead: River Trust"))
        #expect(session.take("clear filters")[0] == "Every filter cleared.")
        let found = session.take("find oaks")
        #expect(found.contains { $0.contains("Oaks planted") })
        #expect(session.take("filter by lead nobody")[0].contains("nobody"))
        #expect(session.take("find late>x")[0].contains("late wants a number of days"))
    }

    @Test func aPickerIsAnsweredByNumberOrWord() throws {
        var session = try river()
        let asked = session.take("filter by lead")
        #expect(asked[0].hasPrefix("Lead organisation, 3 to choose from"))
        let said = session.take("parks")
        #expect(session.state.filter.leads.count == 1, "\(said)")
    }

    @Test func savingAndLeavingAreEffects() throws {
        var session = try river()
        _ = session.take("save")
        #expect(session.effects == [.save(thenQuit: false)])
        _ = session.take("quit")
        #expect(session.effects == [.quit])
        session.state.unsaved = 2
        #expect(session.take("quit").contains("d: discard and quit"))
        _ = session.take("d")
        #expect(session.effects == [.discard, .quit])
    }

    @Test func aDateIsTypedAsPeopleWriteIt() throws {
        var session = try river()
        #expect(session.take("set as of Dec 15")[0].contains("as of 31 Dec 2015 (end)"))
        #expect(
            session.take("set as of 3/4/2016")[0] == "3/4/2016 = 3 April 2016, or 4 March 2016: type which")
    }

    @Test func aRecordIsSaidWhicheverListIsOpen() throws {
        var session = try river()
        _ = session.take("list overdue")
        #expect(session.take("show 1.1").contains { $0.hasPrefix("Status") })
    }

    @Test func aFilterTakesWhatAFindTakes() throws {
        var session = try river()
        #expect(session.take("filter is:overdue") == session.take("find is:overdue"))
        #expect(
            session.take("filter is:overdew") == [
                "is knows no \u{201C}overdew\u{201D}; did you mean overdue?"
            ])
    }

    @Test func whatCannotBeDoneSaysWhy() throws {
        var session = try river(isReadOnly: true)
        #expect(session.take("set status 1.1 complete")[0] == "Read only.")
        #expect(session.take("go 9.9")[0].contains("is not a record of these plans"))
        #expect(session.take("sett status")[0].hasPrefix("There is no command"))
        #expect(session.take("set as of whenever")[0].contains("is not a day"))
        #expect(session.take("theme light")[0].hasSuffix("type help."))
        #expect(session.take("").isEmpty)
    }

    /// Every command by its name: none leaves a popup that cannot be answered, none breaks.
    @Test func everyCommandCanBeTyped() throws {
        for command in Command.allCases {
            var session = try river()
            _ = session.take(command.words)
            var rounds = 0
            while !session.state.popups.isEmpty, rounds < 5 {
                _ = session.take("cancel")
                rounds += 1
            }
            #expect(session.state.popups.isEmpty, "\(command)")
        }
    }
}
