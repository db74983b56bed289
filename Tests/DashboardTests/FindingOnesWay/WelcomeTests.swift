import Testing
import TextGrid

@testable import Dashboard

/// What somebody is told who is here for the first time.
@Suite struct WelcomeTests {
    private static let sizes = [(80, 24), (120, 40), (200, 50), (60, 16), (40, 10)]

    @Test(arguments: sizes)
    func theFiveKeysAreTold(width: Int, height: Int) throws {
        var driver = try Driver(Size(width: width, height: height))
        let before = driver
        let isTold = driver.welcome()
        #expect(isTold)
        for text in ["New here?", "ny key"] {
            #expect(driver.frame.contains(text) || driver.popupText.contains(text), "\(text): \(driver)")
        }
        #expect(driver.header == before.header && driver.keyBar == before.keyBar)
        #expect(driver.cursorLine == before.cursorLine, "the selected row stays in sight")
        #expect(faults(in: driver) == [])
    }

    @Test func titlesStayInSight() throws {
        var driver = try Driver()
        _ = driver.welcome()
        for pane in 1...4 { #expect(!driver.title(pane).isEmpty, "\(driver)") }
    }

    @Test func theNextKeyDoesWhatItAlwaysDoes() throws {
        for keys in ["j", "fgrape<Enter>", "5", "?", "q"] {
            var (new, known) = (try Driver(), try Driver())
            _ = new.welcome()
            try new.type(keys)
            try known.type(keys)
            #expect(new.frame == known.frame, "\(keys)")
            #expect(new.effects == known.effects)
        }
    }

    @Test func nothingThatAsksIsCovered() throws {
        var driver = try Driver()
        try driver.type("f")
        let isTold = driver.welcome()
        #expect(!isTold)
        #expect(!driver.shows("New here?"))
    }

    @Test func itNamesTheKeysInForce() throws {
        var driver = try Driver()
        var keymap = Keymap.standard
        let place = try #require(keymap.bindings.firstIndex { $0.command == .filterByLead })
        keymap.bindings[place].keys = [.function(2)]
        driver.use(keymap)
        _ = driver.welcome()
        #expect(
            driver.line(with: "Keep what certain organisations lead.")?.contains("F2") == true, "\(driver)")
    }
}
