import PlanModel
import PlanStore
import SeededRandom
import Testing

/// What is packed into a few bytes comes out as it went in.
@Suite struct CompactStateTests {
    @Test func theStatesAreSmall() {
        #expect(MemoryLayout<MilestoneState>.stride <= 8)
        #expect(MemoryLayout<ActionState>.stride <= 16)
    }

    @Test func aMilestoneKeepsWhatItIsGiven() throws {
        var generator = SeededGenerator(seed: 4)
        var state = MilestoneState()
        for _ in 0..<2000 {
            let timeliness = try #require(Timeliness.allCases.randomElement(using: &generator))
            let deadline = Day(number: .random(in: -40_000...90_000, using: &generator))
            let daysLate = Int32.random(in: 0...110_000, using: &generator)
            let marks = (0..<3).map { _ in Bool.random(using: &generator) }
            state.timeliness = timeliness
            state.deadline = marks[0] ? deadline : nil
            (state.isQuestionable, state.isDone, state.isListed) = (marks[0], marks[1], marks[2])
            state.daysLate = daysLate
            #expect(state.timeliness == timeliness)
            #expect(state.deadline == (marks[0] ? deadline : nil))
            #expect(state.daysLate == daysLate)
            #expect([state.isQuestionable, state.isDone, state.isListed] == marks)
        }
    }

    @Test func anActionKeepsWhatItIsGiven() {
        var generator = SeededGenerator(seed: 5)
        var state = ActionState()
        for _ in 0..<2000 {
            let due = Day(number: .random(in: -40_000...90_000, using: &generator))
            let marks = (0..<4).map { _ in Bool.random(using: &generator) }
            state.due = marks[3] ? due : nil
            (state.isCancelled, state.isClosed, state.isOpen) = (marks[0], marks[1], marks[2])
            state.isListed = marks[3]
            #expect(state.due == (marks[3] ? due : nil))
            #expect([state.isCancelled, state.isClosed, state.isOpen, state.isListed] == marks)
        }
    }
}
