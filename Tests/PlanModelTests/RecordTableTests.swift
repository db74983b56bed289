import PlanModel
import SeededRandom
import Testing

/// Rows by id, compared with a dictionary.
@Suite struct RecordTableTests {
    private func id(_ generator: inout SeededGenerator) -> String {
        let count = Int.random(in: 0...20, using: &generator)
        let isShort = Bool.random(using: &generator)
        return String(
            (0..<(isShort ? count % 4 : count)).map { _ in
                "ab1é".randomElement(using: &generator) ?? "a"
            })
    }

    @Test(arguments: 0..<8 as Range<UInt64>) func likeADictionary(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var plan = PlanRecords(bytes: [])
        var rows: [[UInt8]: Int] = [:]
        for row in 0..<Int.random(in: 1...1500, using: &generator) {
            let name = id(&generator)
            var stage = RouteStage()
            stage.id = plan.keep(name)
            plan.stages.append(stage)
            let taken = plan.enter(stage.id, row: row, as: .stage)
            #expect(taken.map { Int($0) } == rows[Array(name.utf8)])
            if taken == nil { rows[Array(name.utf8)] = row }
        }
        for _ in 0..<500 {
            let name = id(&generator)
            #expect(plan.row(of: RecordName(.stage, name)) == rows[Array(name.utf8)])
            #expect(plan.row(of: RecordName(.event, name)) == nil)
        }
        for (name, row) in rows {
            #expect(plan.row(ofID: plan.stages[row].id, as: .stage).map { Int($0) } == row)
            #expect(plan.row(of: RecordName(.stage, String(decoding: name, as: UTF8.self))) == row)
        }
    }

    @Test(arguments: 0..<8 as Range<UInt64>) func whatWaitsIsEnteredAlike(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var plan = PlanRecords(bytes: [])
        var waiting = WaitingIDs(.stage)
        var rows: [[UInt8]: Int] = [:]
        for row in 0..<Int.random(in: 1...60, using: &generator) {
            let name = id(&generator)
            var stage = RouteStage()
            stage.id = plan.keep(name)
            plan.stages.append(stage)
            plan.keepWaiting(stage.id, row: row, in: &waiting)
            rows[Array(name.utf8)] = row
        }
        let areDifferent = rows.count == plan.stages.count
        #expect(plan.enter(waiting) == areDifferent)
        guard areDifferent else { return }
        for (name, row) in rows {
            #expect(plan.row(of: RecordName(.stage, String(decoding: name, as: UTF8.self))) == row)
        }
    }

    @Test func manyThatWaitAreFoundByTheirIds() {
        var plan = PlanRecords(bytes: [])
        var waiting = WaitingIDs(.stage)
        for row in 0..<5000 {
            var stage = RouteStage()
            stage.id = plan.keep("stage \(row * 7)")
            plan.stages.append(stage)
            plan.keepWaiting(stage.id, row: row, in: &waiting)
        }
        let entered = plan.enter(waiting)
        #expect(entered)
        for row in 0..<5000 {
            #expect(plan.row(of: RecordName(.stage, "stage \(row * 7)")) == row)
            #expect(plan.row(of: RecordName(.stage, "stage \(row * 7 + 1)")) == nil)
        }
        plan.keepWaiting(plan.stages[1234].id, row: 4321, in: &waiting)
        var other = PlanRecords(bytes: [])
        other.aside = plan.aside
        other.stages = plan.stages
        other.stages[4321].id = plan.stages[1234].id
        let enteredAgain = other.enter(waiting)
        #expect(!enteredAgain)
    }

    @Test(arguments: 0..<8 as Range<UInt64>) func partsThatStandTwiceAreFound(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var plan = PlanRecords(bytes: [])
        var first: [[UInt8]: Int] = [:]
        var expected: [[Int]] = []
        for place in 0..<100 {
            let name = id(&generator)
            var part = Part()
            part.id = plan.keep(name)
            plan.parts.append(part)
            guard place >= 20 else { continue }
            if let other = first[Array(name.utf8)] {
                expected.append([place, other])
            } else {
                first[Array(name.utf8)] = place
            }
        }
        let found = plan.repeatedParts(in: Run(start: 20, count: 80))
        #expect(found.map { [$0.part, $0.first] } == expected)
    }
}
