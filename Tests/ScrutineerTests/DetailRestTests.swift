import Dashboard
import Testing

@testable import scrutineer

/// When the detail follows the selection, told as what happens at which millisecond and what is drawn then.
@Suite struct DetailRestTests {
    enum Happening {
        case move(Int)
        case other(Int)
    }

    @Test(arguments: [
        // A single key, and keys with rests between them.
        ([Happening.move(0)], [FrameExtent.whole]),
        ([.move(0), .move(50), .move(100)], [.whole, .whole, .whole]),
        // A burst: the first key is followed, the others when they rest.
        ([.move(0), .move(49), .move(98), .other(148)], [.whole, .listsFirst, .listsFirst, .whole]),
        // What is no move is followed at once, and the first move after it.
        (
            [.move(0), .move(10), .other(20), .move(30), .move(40)],
            [.whole, .listsFirst, .whole, .whole, .listsFirst]
        ),
    ])
    func whatIsDrawn(after happenings: [Happening], is expected: [FrameExtent]) {
        let start = ContinuousClock.now
        var rest = DetailRest()
        #expect(rest.draw() == .whole)
        let drawn = happenings.map { happening in
            switch happening {
            case .move(let time): rest.move(at: start + .milliseconds(time))
            case .other: rest.interrupt()
            }
            return rest.draw()
        }
        #expect(drawn == expected)
    }

    @Test func itWaitsForTheRestOnceAndThenForNothing() {
        let start = ContinuousClock.now
        var rest = DetailRest()
        _ = rest.draw()
        #expect(rest.patience(at: start) == nil)
        rest.move(at: start)
        _ = rest.draw()
        #expect(rest.patience(at: start) == nil)
        rest.move(at: start + .milliseconds(20))
        #expect(rest.draw() == .listsFirst)
        #expect(rest.patience(at: start + .milliseconds(30)) == .milliseconds(40))
        #expect(rest.patience(at: start + .milliseconds(90)) == .zero)
        #expect(!rest.isDue)
        rest.interrupt()
        #expect(rest.isDue)
        #expect(rest.draw() == .whole)
        #expect(!rest.isDue)
        #expect(rest.patience(at: start + .milliseconds(90)) == nil)
    }

    /// Keys that come together are drawn once: whole, if any of them asks for it.
    @Test func aBurstThatIsDrawnOnceOwesWhatAnyOfItAskedFor() {
        let start = ContinuousClock.now
        var rest = DetailRest()
        _ = rest.draw()
        rest.move(at: start)
        rest.move(at: start + .milliseconds(1))
        #expect(rest.draw() == .whole)
        rest.interrupt()
        rest.move(at: start + .milliseconds(2))
        rest.move(at: start + .milliseconds(3))
        #expect(rest.draw() == .whole)
    }
}
