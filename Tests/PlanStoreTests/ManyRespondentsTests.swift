import PlanModel
import PlanStore
import SeededRandom
import Testing

/// Resolutions that ask much of many: small files in which every respondent could be held against every report.
@Suite struct ManyRespondentsTests {
    /// So many that anything done for each pair of them, let alone for each three, would take minutes.
    private static let many = 3_000

    private static func list(_ entry: (Int) -> String) -> String {
        (0..<many).map(entry).joined(separator: ",")
    }

    /// A plan with one resolution, on which each of its respondents has reported on one of its parts.
    private func store(parts: Bool) throws -> PlanStore {
        let organisations = Self.list { "{\"id\":\"o\($0)\",\"name\":\"Body \($0)\"}" }
        let reports = Self.list {
            let answers = parts ? ",\"answers\":[\"p\($0)\"]" : ""
            return "{\"on\":\"2016-02-01\",\"from\":\"o\($0)\",\"text\":\"\"\(answers)}"
        }
        let asked = Self.list { "{\"id\":\"p\($0)\",\"text\":\"Part \($0)\"}" }
        let members =
            "\"respondents\":[\(Self.list { "\"o\($0)\"" })],\"reports\":[\(reports)]"
            + (parts ? ",\"parts\":[\(asked)]" : "")
        return try Plans.store(
            try Plans.plan(
                "\"organisations\":[\(organisations)],\"meetings\":[{\"id\":\"m\",\"body\":\"o0\",\"date\":\"2016-01\","
                    + "\"resolutions\":[{\"id\":\"r\",\"text\":\"Report.\",\"verb\":\"request\",\(members)}]}]"
            ),
            asOf: "2016-06-30")
    }

    @Test func eachOfManyOwesOnlyForItsOwnReports() throws {
        let obligations = try store(parts: true).obligations()
        #expect(obligations.map(\.reports) == (0..<Self.many).map { [$0] })
        #expect(obligations.allSatisfy { $0.state == .partAnswered })
        #expect(obligations.allSatisfy { $0.partsLeft.count == Self.many - 1 })
        #expect(Array(try #require(obligations.last).partsLeft) == Array(0..<Self.many - 1))
    }

    @Test func eachOfManyIsPutIntoWords() throws {
        let store = try store(parts: false)
        #expect(store.obligations().allSatisfy { $0.state == .reported })
        let said = store.said(.resolutionUndated)
        #expect(said.count == Self.many)
        #expect(said.last?.hasSuffix("gives no date for a report by Body \(Self.many - 1).") == true)
        #expect(store.found(.resolutionUndated) == Array(repeating: "resolution:r", count: Self.many))
    }

    @Test func reportsCountForThoseWhomTheSlowWayFinds() throws {
        var random = SeededGenerator(seed: 12)
        for _ in 0..<60 {
            let store = try randomStore(&random)
            let records = store.plans[0].records
            for obligation in store.obligations() {
                let counting = records.reports.indices.filter { row in
                    isFrom(records.reports[row].from, obligation, in: store)
                }
                #expect(obligation.reports == counting)
                let answered = Set(
                    counting.flatMap { records.references[records.reports[$0].answers].map(\.row) })
                #expect(
                    Array(obligation.partsLeft)
                        == records.parts.indices.filter { !answered.contains(Int32($0)) })
                #expect(obligation.partsLeft.count == Array(obligation.partsLeft).count)
                #expect(obligation.partsLeft.isEmpty == Array(obligation.partsLeft).isEmpty)
            }
        }
    }

    /// The rule of the format, report by report.
    private func isFrom(_ from: Reference, _ obligation: Obligation, in store: PlanStore) -> Bool {
        if let entry = obligation.respondent, let author = store.directory.entry(plan: 0, row: from.row) {
            return store.directory.covers(entry).contains(author)
        }
        return store.plans[0].records.string(from.id) == obligation.respondentID
    }

    /// A plan with circles of organisations, unknown ones, and respondents who are named twice; a second plan says
    /// something else of what they are part of.
    private func randomStore(_ random: inout SeededGenerator) throws -> PlanStore {
        func organisations() -> String {
            (0..<8).map { place in
                let above =
                    Bool.random(using: &random)
                    ? ",\"partOf\":\"o\(Int.random(in: 0..<8, using: &random))\"" : ""
                return "{\"id\":\"o\(place)\",\"name\":\"Body \(place)\"\(above)}"
            }.joined(separator: ",")
        }
        let reports = (0..<6).map { _ in
            let parts = (0..<4).filter { _ in Int.random(in: 0..<3, using: &random) == 0 }
            let answers =
                parts.isEmpty ? "" : ",\"answers\":[\(parts.map { "\"p\($0)\"" }.joined(separator: ","))]"
            return
                "{\"on\":\"2016-02-01\",\"from\":\"o\(Int.random(in: 0..<10, using: &random))\",\"text\":\"\"\(answers)}"
        }
        let respondents = (0..<6).map { _ in "\"o\(Int.random(in: 0..<10, using: &random))\"" }
        let parts = (0..<3).map { "{\"id\":\"p\($0)\",\"text\":\"\"}" }
        let resolution =
            "{\"id\":\"r\",\"text\":\"Report.\",\"verb\":\"request\",\"respondents\":[\(respondents.joined(separator: ","))],"
            + "\"reports\":[\(reports.joined(separator: ","))],\"parts\":[\(parts.joined(separator: ","))]}"
        let meeting = "{\"id\":\"m\",\"body\":\"o0\",\"date\":\"2016-01\",\"resolutions\":[\(resolution)]}"
        return try Plans.store(
            try Plans.plan("\"organisations\":[\(organisations())],\"meetings\":[\(meeting)]"),
            try Plans.plan("\"organisations\":[\(organisations())]", id: "other"), asOf: "2016-06-30")
    }

    @Test func whatIsRememberedFollowsEachChange() throws {
        let organisations =
            "\"organisations\":[{\"id\":\"c\",\"name\":\"Council\"},{\"id\":\"t\",\"name\":\"Trust\"}]"
        let meeting =
            "{\"id\":\"m\",\"body\":\"c\",\"date\":\"2016-01-10\",\"resolutions\":[{\"id\":\"r\",\"text\":\"Report.\","
            + "\"verb\":\"request\",\"respondents\":[\"c\"]}]}"
        var store = try Plans.store(
            try Plans.plan("\(organisations),\"meetings\":[\(meeting)]"),
            try Plans.plan(organisations, id: "other"), asOf: "2016-06-30")
        let ref = try store.ref(.resolution, "r")
        func states() -> [Obligation.State] { store.obligations(of: ref).map(\.state) }
        #expect(states() == [.open])
        let report = MemberValue.record(["on": .text("2016-02-01"), "from": .text("t"), "text": .text("")])
        func change(_ plan: String, _ name: RecordName, _ operation: Change.Operation) throws {
            try store.apply([
                PlanEdit(
                    plan: plan, changes: [Change(name, operation)], summary: "", by: "",
                    on: try Plans.day("2016-06-30"))
            ])
        }
        try change("p", RecordName(.resolution, "r"), .insert(list: "reports", at: 0, report))
        #expect(states() == [.open])
        // The plan beside it says that the Trust is part of the Council.
        try change("other", RecordName(.organisation, "t"), .set(member: "partOf", from: nil, to: .text("c")))
        #expect(states() == [.reported])
        _ = try store.undo()
        #expect(states() == [.open])
        _ = try store.redo()
        store.look(from: try Plans.viewpoint(asOf: "2016-01-31"))
        #expect(states() == [.open])
        store.look(from: try Plans.viewpoint(asOf: "2016-01-09"))
        #expect(states() == [])
    }
}
