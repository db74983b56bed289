import Testing
import TextGrid

@testable import Dashboard

/// What clicks and the wheel do.
@Suite struct MouseTests {
    private func place(of text: String, in driver: Driver) throws -> Point {
        let y = try #require(driver.lines.firstIndex { $0.contains(text) }, "\(driver.frame)")
        return Point(x: try #require(driver.column(of: text)), y: y)
    }

    private func click(_ text: String, in driver: inout Driver, twice: Bool = false) throws {
        let point = try place(of: text, in: driver)
        driver.send(.mouse(MouseEvent(.press, at: point)))
        driver.send(.mouse(MouseEvent(.release, at: point)))
        if twice { driver.send(.mouse(MouseEvent(.doublePress, at: point))) }
    }

    @Test func aClickSelectsTheRowAndFocusesItsPane() throws {
        var driver = try Driver(Size(width: 120, height: 40))
        try click("2.1 Bring co-production", in: &driver)
        #expect(driver.cursorLine.contains("2.1 Bring co-production"))
        try click("Cheylesmore section 106", in: &driver)
        #expect(driver.state.focus == .funding)
        #expect(driver.cursorLine.contains("Cheylesmore section 106"))
    }

    @Test(arguments: [
        ("1 Plan by", Pane.plan), ("2 Funding", .funding), ("3 Overdue", .overdue), ("4 Detail", .detail),
    ])
    func aClickOnATitleFocuses(_ title: String, _ pane: Pane) throws {
        for size in [Size(width: 80, height: 24), Size(width: 200, height: 50)] {
            var driver = try Driver(size)
            try driver.type("2")
            try click(title, in: &driver)
            #expect(driver.state.focus == pane)
        }
    }

    @Test func aDoubleClickOpens() throws {
        var driver = try Driver(Size(width: 120, height: 40))
        try click("2.1 Bring co-production", in: &driver, twice: true)
        #expect(driver.state.focus == .detail)
        try driver.type("6")
        try click("Grapevine", in: &driver, twice: true)
        #expect(driver.shows("Witness sheet: "))
    }

    @Test func aClickOnTheSignFoldsAndUnfolds() throws {
        var driver = try Driver.riverside()
        let before = driver.state.rows.outline.rows.count
        let y = try place(of: "+ 1.1 Agree", in: driver)
        driver.send(.mouse(MouseEvent(.press, at: y)))
        #expect(driver.state.rows.outline.rows.count > before)
        driver.send(.mouse(MouseEvent(.press, at: y)))
        #expect(driver.state.rows.outline.rows.count == before)
    }

    @Test func theWheelScrollsWhatIsUnderThePointer() throws {
        var driver = try Driver(Size(width: 120, height: 40))
        let detail = try place(of: "4 Detail", in: driver)
        driver.send(.mouse(MouseEvent(.scrollDown, at: Point(x: detail.x, y: detail.y + 2))))
        #expect(driver.state.detail.top == 3)
        let plan = try place(of: "1 Plan by", in: driver)
        driver.send(.mouse(MouseEvent(.scrollDown, at: Point(x: plan.x, y: plan.y + 3))))
        #expect(driver.state.plan.top == 3)
        #expect(driver.state.plan.index == 3)
        driver.send(.mouse(MouseEvent(.scrollUp, at: Point(x: plan.x, y: plan.y + 3))))
        #expect(driver.state.plan.top == 0)
        #expect(driver.state.plan.index == 3)
        let funding = try place(of: "2 Funding", in: driver)
        driver.send(.mouse(MouseEvent(.scrollDown, at: Point(x: funding.x, y: funding.y + 2))))
        #expect(driver.state.funding.top == 3)
        #expect(driver.state.focus == .plan)
    }

    @Test func theKeyBarIsPressed() throws {
        var driver = try Driver()
        try click("find", in: &driver)
        #expect(driver.state.popups.count == 1)
        try driver.type("grape<Esc>")
        try click("? help", in: &driver)
        #expect(driver.shows("┌ Keys"))
        try click("q close", in: &driver)
        #expect(driver.state.popups.isEmpty)
        try click("q quit", in: &driver)
        #expect(driver.effects == [.quit])
    }

    @Test func whatStandsInAPopupIsChosenByClicks() throws {
        var driver = try Driver()
        try driver.type("fgrape")
        try click("Grapevine", in: &driver, twice: true)
        #expect(driver.header.contains("lead: Grapevine"))
        try driver.type("Fggjjs")
        try click("c  complete", in: &driver, twice: true)
        #expect(driver.shows("to complete: why?"))
    }

    @Test func everyKeyOfTheTableCanBePressedByItsLabel() {
        for binding in Keymap.standard.bindings {
            for key in binding.keys { #expect(Key(label: key.label) == key) }
        }
        // One that the settings bind.
        #expect(Key(label: Key.function(12).label) == .function(12))
    }

    @Test func theMouseIsGivenBackByOneKey() throws {
        var driver = try Driver()
        try driver.type("<C-t>")
        #expect(driver.effects == [.useMouse(true)])
        try driver.type("<C-t>")
        #expect(driver.effects.last == .useMouse(false))
        #expect(driver.message.contains("The mouse is the terminal's"))
    }
}
