import SeededRandom
import FoundationEssentials
import PlanModel
import PlanStore
import Testing
import TextGrid

@testable import Dashboard

/// Seeded random keys, pastes and sizes: nothing traps, and what must hold holds after every one.
///
/// `SCRUTINEER_RANDOM_SEEDS=1...200` tries others than the few that every run does.
struct RandomKeyTests {
    static let seeds: ClosedRange<Int> = {
        let wanted = ProcessInfo.processInfo.environment["SCRUTINEER_RANDOM_SEEDS"] ?? ""
        let ends = wanted.split(separator: ".").compactMap { Int($0) }
        return ends.count == 2 && ends[0] <= ends[1] ? ends[0]...ends[1] : 1...6
    }()

    @Test(arguments: seeds)
    func bundledPlansHoldUnderAnyKeys(seed: Int) throws {
        try run(seed: UInt64(seed), plans: try Driver.bundled(), events: 75)
    }

    @Test(arguments: seeds)
    func oddPlansHoldUnderAnyKeys(seed: Int) throws {
        var plans = [try Driver.plan(OddPlan.json(seed: UInt64(seed)))]
        if seed.isMultiple(of: 2) {
            plans.append(try Driver.plan(OddPlan.empty))
            plans.append(try Driver.plan(OddPlan.json(seed: UInt64(seed) + 100, id: "odder")))
        }
        try run(seed: UInt64(seed) + 1000, plans: plans, events: 75)
    }

    @Test func emptyPlanHoldsUnderAnyKeys() throws {
        try run(seed: 7, plans: [try Driver.plan(OddPlan.empty)], events: 150)
    }

    private func run(seed: UInt64, plans: [PlanRecords], events: Int) throws {
        var random = SeededGenerator(seed: seed)
        let charset: Charset = seed.isMultiple(of: 3) ? .ascii : .unicode
        var driver = try Driver(Size(width: 100, height: 30), charset: charset, plans: plans)
        let start = dump(driver.state.store)
        // The changes have something to compare with from the beginning.
        driver.take(
            .older(
                OlderVersion(name: "the start", plans: plans.map { .init($0) }, isWhole: true), note: nil))
        try driver.type("1")
        var script: [String] = []
        var drawing = FrameDrawing()
        var resting = FrameDrawing()
        // Whatever comes then, there is something to take back.
        try driver.type("Gsc<Enter>cr<Enter>nNote<Enter>")
        for _ in 0..<events {
            for event in try RandomEvent.next(&random) {
                script.append(event.text)
                event.send(to: &driver)
                var faults = faults(in: driver)
                // To derive everything again takes long; a fault stays until the next turn.
                if script.count.isMultiple(of: 4) { faults += derivationFaults(in: driver.state) }
                if drawing.frame(of: driver.state) != driver.grid {
                    faults.append("the frame drawn over the last one is not the one drawn alone")
                }
                let extent: FrameExtent = Int.random(in: 0..<3, using: &random) == 0 ? .whole : .listsFirst
                let frame = resting.frame(of: driver.state, extent)
                let detail = extent == .whole ? nil : driver.state.layout.panes[.detail]
                if !frame.isSame(as: driver.grid, outside: detail) {
                    faults.append("a frame whose detail may wait differs in more than the detail")
                }
                guard faults.isEmpty else {
                    Issue.record(
                        "\(faults.prefix(3)) at \(driver.state.size) after \(script.suffix(25).joined(separator: " "))"
                    )
                    return
                }
            }
        }
        try closePopups(&driver)
        try takeEverythingBack(&driver)
        #expect(Set(dump(driver.state.store)).symmetricDifference(start) == [])
    }

    /// However deep an officer is in, Esc leads out, and no message stays.
    private func closePopups(_ driver: inout Driver) throws {
        driver.resize(to: Size(width: 80, height: 24))
        for _ in 0..<12 where !driver.state.popups.isEmpty { try driver.type("<Esc>") }
        #expect(driver.state.popups.isEmpty)
        try driver.type("1g")
        #expect(driver.message == "")
    }

    private func takeEverythingBack(_ driver: inout Driver) throws {
        // While exempt records are hidden nothing is changed, nor taken back.
        if driver.state.hiddenExempt != nil { try driver.type("H") }
        for _ in 0..<1000 where driver.state.store.history.lastDone != nil { try driver.type("u") }
        #expect(driver.state.store.history.lastDone == nil)
        try driver.type("u")
        #expect(driver.message == "There is nothing to undo.")
        try driver.type("=")
        for _ in 0..<3 where driver.state.store.viewpoint.policy != nil { try driver.type("P") }
    }
}

/// One thing that happens to the dashboard.
enum RandomEvent {
    case event(Event)
    case outcome(Dashboard.Outcome)

    /// The next event, or those of a whole edit.
    static func next(_ random: inout SeededGenerator) throws -> [RandomEvent] {
        switch Int.random(in: 0..<100, using: &random) {
        case 0..<4: [.event(.resize(size(&random)))]
        case 4..<7: [.event(.paste(pick(pastes, &random)))]
        case 7..<8: [.outcome(pick(outcomes, &random))]
        case 8..<22: try Key.parse(pick(edits, &random)).map { .event(.key($0)) }
        case 22..<50: [.event(.key(pick(Keymap.standard.bindings.flatMap { $0.keys.prefix(1) }, &random)))]
        case 50..<62: [.event(.key(pick([.down, .right, .enter, .left, .pageDown], &random)))]
        case 62..<70: [.event(.key(.enter))]
        case 70..<75: [.event(.key(.escape))]
        case 75..<85: [.event(.key(.character(pick(Array("icxmgr anl2015-"), &random))))]
        case 85..<95: [.event(.key(pick(others, &random)))]
        default: [.event(.mouse(mouse(&random)))]
        }
    }

    /// Also beside the screen, as terminals report a drag.
    private static func mouse(_ random: inout SeededGenerator) -> MouseEvent {
        let kinds: [MouseEvent.Kind] = [.press, .press, .doublePress, .release, .scrollUp, .scrollDown]
        let point = Point(
            x: Int.random(in: 0..<130, using: &random), y: Int.random(in: 0..<45, using: &random))
        return MouseEvent(pick(kinds, &random), at: point)
    }

    private static let edits = [
        "sc<Enter>", "slwhy<Enter>", "sx<Enter>", "cr<Enter>", "cgwhy<Enter>", "nNote<C-j>more<Enter>",
        "m<Enter>",
        "m<Enter><Enter>", "ep<Enter>", "e<Enter>mquote<Enter>", "r2027<Enter><Enter>",
        "r<Enter>2026-11<Enter>why<Enter>",
        "<Esc><Esc>1Gscwhy<Enter>", "<Esc><Esc>F3m<Enter>", "<Esc><Esc>F3ep<Enter>", "u", "u", "uu", "<C-r>",
        "<C-r><C-r>", "<Esc><Esc>1jj", "<Esc><Esc>1<Right><Right>", "<Esc><Esc>FG",
        "<Esc><Esc>3", "<Esc><Esc>5", "<Esc><Esc>6<Enter>", "<Esc><Esc>6<Enter><Enter>jj<Enter>",
        "<Esc><Esc>8++-",
        "<Esc><Esc>7oo", "<Esc><Esc>:meetings<Enter><Enter>jjj<Enter>", "<Esc><Esc>:sign<Enter>x",
        "<Esc><Esc>:route<Enter>",
        "<Esc><Esc>:partici<Enter>", "<Esc><Esc>:bodies<Enter><Enter>j<Enter>", "<Esc><Esc>:money<Enter>",
        "<Esc><Esc>5/co<Enter>", "<Esc><Esc>:charts<Enter>jjj", "<Esc><Esc>:plans<Enter>j<Enter>",
        "<Esc><Esc>2blead<Enter>j", "<Esc><Esc>3bpillar<Enter>h", "<Esc><Esc>3bnot<Enter>",
        "<Esc><Esc>2C<Space>j<lt><Enter>q",
        "<Esc><Esc>3C<Space>j<Enter>q", "<Esc><Esc>2C=q",
        "<Esc><Esc>8G<Enter><Enter>", "<Esc><Esc>9", "<Esc><Esc>9Dwhy<Enter>", "<Esc><Esc>9GDy",
        "<Esc><Esc>9<Enter>G<Enter>",
        "<Esc><Esc>0", "<Esc><Esc>0another<Enter>a.json<Enter>",
        "B", "B<Enter>", "Bnew<Enter><Enter><Enter><Enter>", "Bnew<Enter><Enter>2015-11<Enter>Item 5<Enter>",
        "daWho?<Enter><Enter>", "daWho?<Enter>obcx<Enter>", "daHalf<Esc>da<Enter>", "daWho<Enter>a",
        "dsThey do.<Enter><Enter>", "drReport.<Enter>o<Down><Space><Enter>vrd2016<Enter><Enter>",
        "dnSeen.<Enter>pOne<C-j>two<Enter><Enter>", "L", "LGe", "LGet, again<Enter><Enter>", "LDy", "LGDy",
        "<Esc><Esc>7a<Enter>12<Enter><Enter>", "<Esc><Esc>7Ga2015-10<Enter>over 3<Enter>page 4<Enter>",
    ]

    private static let pastes = [
        "one line", "two\nlines\tand a tab", "", "q", "2015-10", "£漢\u{301}👩‍👩‍👧", "\u{1b}[2J\u{202e}x",
        String(repeating: "word ", count: 400),
    ]

    private static let outcomes: [Dashboard.Outcome] = [
        .saved(paths: [], merged: 0), .saved(paths: ["plan.json"], merged: 0), .notSaved("The disk is full"),
        .needsFolder(thenQuit: false), .failed("\u{1b}[31mIt did not work."),
        .olderNotRead(.named("a.json"), reason: "There is no such file."),
    ]

    private static let others: [Key] = [
        .backspace, .delete, .tab, .backTab, .home, .end, .up, .pageUp, .control("u"), .control("w"),
        .control("k"), .control("a"), .control("j"), .altEnter, .alt("x"), .alt("q"), .altBackspace,
        .function(5),
        .controlArrow(.left), .shiftArrow(.up), .insert, .character("é"), .character("漢"), .character("/"),
        .character(" "), .character("?"), .control("c"), .control("p"), .control("n"),
    ]

    private static func size(_ random: inout SeededGenerator) -> Size {
        let known = [
            Size(width: 80, height: 24), Size(width: 120, height: 40), Size(width: 60, height: 16),
            Size(width: 40, height: 10), Size(width: 1, height: 1), Size(width: 200, height: 50),
        ]
        if Bool.random(using: &random) { return pick(known, &random) }
        return Size(
            width: Int.random(in: 1...200, using: &random), height: Int.random(in: 1...60, using: &random))
    }

    private static func pick<Element>(_ from: [Element], _ random: inout SeededGenerator) -> Element {
        from[Int.random(in: 0..<from.count, using: &random)]
    }

    func send(to driver: inout Driver) {
        switch self {
        case .event(let event): driver.send(event)
        case .outcome(let outcome): driver.take(outcome)
        }
    }

    /// As a script would say it.
    var text: String {
        switch self {
        case .event(.key(let key)): key.notation
        case .event(.resize(let size)): "{\(size.width)x\(size.height)}"
        case .event(.paste(let text)): "{paste \(text.prefix(12))}"
        case .event(let event): "{\(event)}"
        case .outcome(let outcome): "{\(outcome)}"
        }
    }
}

extension Grid {
    /// Whether another frame shows the same, whatever stands in an area.
    fileprivate func isSame(as other: Grid, outside area: Rect?) -> Bool {
        guard size == other.size, cursor == other.cursor else { return false }
        return cells.indices.allSatisfy { place in
            let point = Point(x: place % size.width, y: place / size.width)
            return area?.contains(point) == true || cells[place] == other.cells[place]
        }
    }
}
