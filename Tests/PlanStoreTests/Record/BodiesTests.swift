import PlanModel
import PlanStore
import Testing

/// How bodies nest, and who oversees, reports to and advises whom.
@Suite struct BodiesTests {
    private func bodies(_ members: String..., asOf: String = "2015-11-04") throws -> (Bodies, PlanStore) {
        let plans = try members.enumerated().map { try Plans.plan($1, id: "p\($0)") }
        let store = PlanStore(plans, from: try Plans.viewpoint(asOf: asOf))
        return (Bodies(of: store), store)
    }

    private func tree(_ bodies: Bodies, _ store: PlanStore) -> [String] {
        bodies.rows.map { String(repeating: "-", count: $0.depth) + store.directory.entries[$0.entry].id }
    }

    private func text(_ end: BodyEnd, _ store: PlanStore) -> String {
        switch end {
        case .organisation(let entry): store.directory.entries[entry].id
        case .record(let ref): store.name(of: ref)
        case .unknown(let id): "?\(id)"
        }
    }

    private func organisation(_ id: String, partOf: String? = nil) -> String {
        "{\"id\":\"\(id)\",\"name\":\"\(id)\"\(partOf.map { ",\"partOf\":\"\($0)\"" } ?? "")}"
    }

    @Test func partsStandBelowWhatTheyArePartOf() throws {
        let list = [
            organisation("team", partOf: "service"), organisation("council"), organisation("alone"),
            organisation("service", partOf: "council"), organisation("lost", partOf: "nowhere"),
            organisation("board", partOf: "council"), organisation("adviser"),
        ].joined(separator: ",")
        let (bodies, store) = try bodies(
            "\"organisations\":[\(list)],\"relations\":[{\"from\":\"adviser\",\"kind\":\"advises\",\"to\":\"board\"}]"
        )
        #expect(tree(bodies, store) == ["council", "-service", "--team", "-board", "adviser"])
    }

    @Test func aCircleIsCut() throws {
        let list = [
            organisation("a", partOf: "c"), organisation("b", partOf: "a"), organisation("c", partOf: "b"),
            organisation("own", partOf: "own"), organisation("d", partOf: "a"),
        ].joined(separator: ",")
        let (bodies, store) = try bodies("\"organisations\":[\(list)]")
        #expect(tree(bodies, store) == ["a", "-b", "--c", "-d", "own"])
    }

    @Test func endsAreOrganisationsRecordsOrRawIDs() throws {
        let plan = """
            "organisations":[\(organisation("x")),\(organisation("board"))],"documents":[{"id":"x","title":"X"},{"id":"y","title":"Y"}],
            "pillars":[{"id":"1","title":"P","actions":[{\(Plans.action("1.1"))}]}],
            "relations":[{"from":"board","kind":"oversees","to":"document:x"},
            {"from":"organisation:board","kind":"oversees","to":"x"},{"from":"board","kind":"reports-to","to":"nobody","frequency":"yearly"},
            {"from":"board","kind":"proposed-oversight","to":"y"},{"from":"board","kind":"oversees","to":"1.1"},
            {"from":"board","kind":"trains","to":"x"},{"from":"x","kind":"precedes","to":"y"},
            {"from":"x","kind":"supersedes","to":"y"}]
            """
        let (bodies, store) = try bodies(plan)
        #expect(
            bodies.ties.map { "\(text($0.from, store)) \($0.kind.rawValue) \(text($0.to, store))" } == [
                "board oversees document:x", "board oversees x", "board reports-to ?nobody",
                "board proposed-oversight document:y", "board oversees action:1.1",
            ])
        let board = try store.directory.find("board")
        let other = try store.directory.find("x")
        #expect(bodies.ties(of: board).count == 5)
        #expect(bodies.ties(of: board).map(\.frequency) == [nil, nil, "yearly", nil, nil])
        #expect(bodies.ties(of: other).map(\.row) == [1])
    }

    @Test func whatTwoPlansTellIsToldOnce() throws {
        let plan = """
            "organisations":[\(organisation("a")),\(organisation("b"))],
            "relations":[{"from":"a","kind":"oversees","to":"b"},{"from":"a","kind":"reports-to","to":"b"}]
            """
        let other = """
            "organisations":[\(organisation("a")),\(organisation("b"))],
            "relations":[{"from":"a","kind":"oversees","to":"b"},{"from":"a","kind":"reports-to","to":"b","frequency":"yearly"}]
            """
        let (bodies, _) = try bodies(plan, other)
        #expect(bodies.ties.map { "\($0.plan) \($0.row)" } == ["0 0", "0 1", "1 1"])
    }

    @Test(
        arguments: [
            (nil, .inForce), ("2015", .inForce), ("2015-12/2016", .planned), ("2014/2015-11-03", .past),
            ("2015-11-04", .inForce), ("../2016", .inForce), ("2014/..", .inForce),
        ] as [(String?, BodyTie.Standing)])
    func aPeriodSaysWhetherItIsInForce(_ period: String?, _ standing: BodyTie.Standing) throws {
        let member = period.map { ",\"period\":\"\($0)\"" } ?? ""
        let (bodies, _) = try bodies(
            "\"relations\":[{\"from\":\"a\",\"kind\":\"oversees\",\"to\":\"b\"\(member)}]")
        #expect(bodies.ties.map(\.standing) == [standing])
    }

    @Test func theBodiesOfCoventry() throws {
        let store = PlanStore(try Plans.bundled(), from: try Plans.viewpoint())
        let bodies = Bodies(of: store)
        let tree = tree(bodies, store)
        #expect(tree.contains("-scrutiny-coordination"))
        #expect(tree.contains("--scrutiny-board-4"))
        #expect(tree.contains("---insight"))
        #expect(Set(bodies.rows.map(\.entry)).count == bodies.rows.count)
        func ties(_ id: String) throws -> [String] {
            bodies.ties(of: try store.directory.find(id)).map {
                "\(text($0.from, store)) \($0.kind.rawValue) \(text($0.to, store))"
                    + ($0.frequency.map { ", \($0)" } ?? "")
            }
        }
        #expect(try ties("scrutiny-board-4") == ["scrutiny-board-4 advises cabinet-member-cd"])
        #expect(try ties("insight") == ["insight reports-to cabinet-member-cd, regularly"])
        #expect(
            try ties("fh-programme-board") == [
                "fh-programme-board oversees fh-workstreams",
                "fh-programme-board reports-to early-help-partnership, headlines",
                "hwb proposed-oversight fh-programme-board", "public-health advises fh-programme-board",
                "fh-team reports-to fh-programme-board",
            ])
    }
}
