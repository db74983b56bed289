import JSONText
import PlanFile
import PlanModel
import SeededRandom
import Testing

/// Plans large enough for what the reader does only in large ones: forecasts of how much is to come, names that
/// are remembered, ids that wait.
@Suite struct LargePlanTests {
    private struct Made {
        var text = ""
        var leads: [[String]] = []
        var titles: [String] = []
    }

    /// - Parameter organisationsLast: Whether the organisations stand behind what names them.
    private func plan(seed: UInt64, actions: Int, organisationsLast: Bool) -> Made {
        var generator = SeededGenerator(seed: seed)
        var made = Made()
        // More than are remembered at once, of lengths around those that can be.
        let organisations = (0..<6000).map { String(repeating: "o", count: $0 % 15) + "-\($0)" }
        var list: [String] = []
        for number in 0..<actions {
            let leads = (0..<3).map { _ in
                Int.random(in: 0..<20, using: &generator) == 0
                    ? "nobody" : organisations.randomElement(using: &generator) ?? ""
            }
            made.leads.append(leads)
            made.titles.append("Title \(number) " + String(repeating: "x", count: number % 40))
            list.append(
                #"{"id":"a\#(number)","title":"\#(made.titles[number])","status":"paused","leads":["#
                    + leads.map { "\"\($0)\"" }.joined(separator: ", ")
                    + #"], "milestones":[{"id":"m\#(number)","title":"M","due":"2015-10-0\#(number % 9 + 1)"}]}"#
            )
        }
        let known = organisations.map { #"{"id":"\#($0)","name":"N"}"# }.joined(separator: ",\n")
        let parts = [
            "\"organisations\":[\(known)]",
            "\"pillars\":[{\"id\":\"1\",\"title\":\"P\",\"actions\":[\(list.joined(separator: ",\n"))]}]",
        ]
        let ordered = organisationsLast ? Array(parts.reversed()) : parts
        made.text = "{\(PlanText.head),\(ordered.joined(separator: ","))}"
        return made
    }

    @Test(arguments: [false, true]) func everyRecordIsThere(organisationsLast: Bool) throws {
        let made = plan(seed: 7, actions: 9000, organisationsLast: organisationsLast)
        let records = try PlanText.read(made.text)
        #expect(records.actions.map { records.string($0.title) } == made.titles)
        #expect(records.milestones.map { records.string($0.id) } == made.titles.indices.map { "m\($0)" })
        #expect(records.milestones.indices.allSatisfy { records.milestones[$0].action == Int32($0) })
        #expect(records.actions.map { records.ids($0.leads) } == made.leads)
        for reference in records.references {
            let id = records.string(reference.id)
            #expect(reference.isKnown == (id != "nobody"))
            guard reference.isKnown else { continue }
            #expect(records.string(records.organisations[Int(reference.row)].id) == id)
        }
        for row in [0, 1, 4500, 8999] {
            #expect(records.row(of: RecordName(.action, "a\(row)")) == row)
            #expect(records.row(of: RecordName(.milestone, "m\(row)")) == row)
        }
        #expect(records.row(of: RecordName(.action, "a9000")) == nil)
    }

    @Test func progressIsToldOnTheWay() throws {
        let bytes = Array(plan(seed: 8, actions: 9000, organisationsLast: false).text.utf8)
        var told: [Int] = []
        _ = try PlanFile.read(bytes, name: "plan.json") { told.append($0) }
        #expect(told == told.sorted())
        #expect(told.count == bytes.count >> 20 || told.count == bytes.count >> 20 + 1)
        #expect(told.allSatisfy { $0 > 0 && $0 <= bytes.count })
    }

    /// What is found out late is said as what is found out at once: in the order of the file, with the hundred
    /// that were come upon first.
    @Test(arguments: 0..<12 as Range<UInt64>) func idsThatStandTwiceAreNotedInTheirTurn(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var first: [String: (line: Int, column: Int)] = [:]
        var expected: [String] = []
        var lines: [String] = []
        for number in 0..<150 {
            let id = "a\(Int.random(in: 0..<100, using: &generator))"
            let isWrong = Int.random(in: 0..<4, using: &generator) == 0
            let line = number + 2
            let start = #"{"status":"\#(isWrong ? "odd" : "paused")","title":"T","id":"#
            lines.append(start + "\"\(id)\"}")
            let place = "/pillars/0/actions/\(number)"
            if isWrong {
                expected.append(
                    "plan.json:\(line):11: \(place)/status: \"odd\" is not a status; "
                        + "expected not-started, in-progress, paused, complete, closed or cancelled")
            }
            let column = start.utf8.count + 1
            if let other = first[id] {
                expected.append(
                    "plan.json:\(line):\(column): \(place)/id: \"\(id)\" is the id of another action already; "
                        + "give each action an id of its own; the other stands at \(other.line):\(other.column)"
                )
            } else {
                first[id] = (line, column)
            }
        }
        let text = PlanText.actions("\n" + lines.joined(separator: ",\n"))
        #expect(PlanText.errors(text) == Array(expected.prefix(100)))
    }
}
