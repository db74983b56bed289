import PlanModel
import Testing
import TextGrid

@testable import Dashboard

/// `E` writes the note in the officer's own editor.
@Suite struct WrittenNoteTests {
    private let json = Riverside.json()

    private func handedOver(_ driver: Driver) -> NoteDraft? {
        if case .writeNote(let draft)? = driver.effects.last { draft } else { nil }
    }

    @Test func whatComesBackIsTheNote() throws {
        var driver = try Driver.riverside()
        try driver.type("jE")
        let draft = try #require(handedOver(driver))
        driver.take(.written(draft, text: "Seen on site.\nTwo banks.\n"))
        #expect(driver.message == "Note added to 1.1. u takes it back.")
        let updates = try driver.saved(.action, "1.1", over: json)?["updates"]
        #expect(
            updates
                == .list([
                    .record([
                        "on": .text("2026-11-21"), "text": .text("Seen on site.\nTwo banks."),
                        "by": .text("Scrutiny officer"),
                    ])
                ]))
    }

    @Test func anEmptyNoteIsNotKept() throws {
        var driver = try Driver.riverside()
        try driver.type("jE")
        driver.take(.written(try #require(handedOver(driver)), text: " \n"))
        #expect(driver.message == "Nothing was written, so no note was kept.")
        #expect(!driver.hasEdits)
    }

    @Test func marksAreShownFirst() throws {
        var driver = try Driver.riverside()
        try driver.type("j<Space><Space>E")
        driver.take(.written(try #require(handedOver(driver)), text: "Seen."))
        #expect(driver.shows("2 of 2 change: Enter does it"))
        try driver.type("<Enter>")
        #expect(driver.message == "Note added to 1.1, Note added to 1.2. u takes all of it back.")
    }

    @Test func aFrameAloneRunsNothing() throws {
        var driver = try Driver(plans: [try Driver.plan(json)], isRendering: true)
        try driver.type("jE")
        #expect(driver.effects.isEmpty)
        #expect(driver.message == "This only draws a frame; nothing is run.")
    }
}
