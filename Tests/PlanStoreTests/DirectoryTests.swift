import PlanModel
import PlanStore
import Testing

/// Which organisations of different plans are one, and what stands for what.
@Suite struct DirectoryTests {
    /// The directory of plans with these organisations.
    private func directory(_ plans: String...) throws -> Directory {
        Directory(
            try plans.enumerated().map { index, list in
                try Plans.plan("\"organisations\":[\(list)]", id: "p\(index)")
            })
    }

    private func organisation(_ id: String, _ name: String, _ more: String = "") -> String {
        "{\"id\":\"\(id)\",\"name\":\"\(name)\"\(more.isEmpty ? "" : ",")\(more)}"
    }

    private func count(_ one: String, _ other: String) throws -> Int {
        try directory(one, other).entries.count
    }

    @Test func aSharedIdentifierMakesOne() throws {
        let directory = try directory(
            organisation("ccc", "Coventry City Council", #""identifiers":["GB-LAE-COV","X-1"]"#),
            organisation("council", "The Council", #""identifiers":["GB-LAE-COV"],"short":"CCC""#))
        #expect(directory.entries.count == 1)
        let entry = try #require(directory.entries.first)
        #expect(entry.ids == ["ccc", "council"])
        #expect(entry.name == "Coventry City Council")
        #expect(entry.short == "CCC")
        #expect(entry.aliases.contains("The Council"))
        #expect(entry.records.map(\.plan) == [0, 1])
    }

    @Test func oneIdAndACommonNameMakeOne() throws {
        #expect(try count(organisation("vac", "VAC"), organisation("vac", "VAC")) == 1)
        #expect(
            try count(organisation("vac", "VAC"), organisation("vac", "Voluntary Action", #""short":"vac""#))
                == 1)
        #expect(
            try count(
                organisation("vac", "A", #""aliases":["Voluntary Action"]"#),
                organisation("vac", "B", #""aliases":["voluntary action"]"#)) == 1)
    }

    @Test func oneIdWithoutACommonNameStaysTwo() throws {
        #expect(
            try count(
                organisation("ignite", "Ignite programme"), organisation("ignite", "Ignite (consultancy)"))
                == 2)
    }

    @Test func aCommonNameWithoutTheIdStaysTwo() throws {
        #expect(try count(organisation("a", "Ignite"), organisation("b", "Ignite")) == 2)
    }

    @Test func anIdentifierThatTheOtherLacksKeepsThemApart() throws {
        let known = #""identifiers":["GB-CHC-1"]"#
        #expect(try count(organisation("g", "Grapevine", known), organisation("g", "Grapevine")) == 2)
        #expect(try count(organisation("g", "Grapevine"), organisation("g", "Grapevine", known)) == 2)
        #expect(
            try count(
                organisation("g", "Grapevine", known),
                organisation("g", "Grapevine", #""identifiers":["GB-CHC-2"]"#))
                == 2)
        #expect(try count(organisation("g", "Grapevine", known), organisation("g", "Grapevine", known)) == 1)
    }

    @Test func notSameAsKeepsThemApart() throws {
        let buxton = organisation(
            "g", "Grapevine Project", #""identifiers":["GB-CHC-1099746"],"aliases":["Grapevine"]"#)
        let coventry = organisation("g", "Grapevine", #""notSameAs":["GB-CHC-1099746"]"#)
        #expect(try count(coventry, buxton) == 2)
        #expect(try count(buxton, coventry) == 2)
        #expect(try count(coventry, coventry) == 1)
    }

    @Test func twoRecordsOfOnePlanStayTwo() throws {
        #expect(
            try directory("\(organisation("a", "Parks")),\(organisation("b", "Parks"))").entries.count == 2)
    }

    @Test func thoseWhoShareAnIdentifierWithOneThirdAreOne() throws {
        let directory = try directory(
            organisation("a", "A", #""identifiers":["X"]"#), organisation("b", "B", #""identifiers":["Y"]"#),
            organisation("c", "C", #""identifiers":["X","Y"]"#))
        #expect(directory.entries.count == 1)
    }

    @Test func allWhoShareAnIdentifierAcrossPlansAreJoined() throws {
        let shared = "\"identifiers\":[\"X\"]"
        let twins = "\(organisation("a", "A", shared)),\(organisation("b", "B", shared))"
        let third = organisation("c", "C", shared)
        #expect(try directory(twins, third).entries.count == 1)
        #expect(try directory(third, twins).entries.count == 1)
        #expect(try directory(twins).entries.count == 2)
    }

    @Test func theBundledPlansShareTheirOrganisations() throws {
        let directory = Directory(try Plans.bundled())
        let council = try directory.find("ccc")
        #expect(Set(directory.entries[council].records.map(\.plan)) == [0, 1, 2, 3])
        let ignite = try directory.find("ignite-programme")
        #expect(ignite != (try directory.find("ignite-consultancy")))
        #expect(directory.entries[ignite].records.map(\.plan) == [0, 1])
    }

    @Test func anOrganisationStandsForAllItsParts() throws {
        let directory = Directory(try Plans.bundled("active-citizens"))
        func ids(_ name: String) throws -> Set<String> {
            Set(directory.covers(try directory.find(name)).map { directory.entries[$0].id })
        }
        #expect(try ids("people-directorate") == ["people-directorate", "public-health", "insight"])
        #expect(try ids("grapevine") == ["grapevine"])
        #expect(try ids("ccc").isSuperset(of: ["ccc", "insight", "parks", "workforce", "cabinet-member-cd"]))
        #expect(try !ids("ccc").contains("grapevine"))
    }

    @Test func partsOfAnotherPlanCountToo() throws {
        let council = organisation("ccc", "Council", #""identifiers":["X"]"#)
        let directory = try directory(
            council, "\(council),\(organisation("parks", "Parks", #""partOf":"ccc""#))")
        #expect(directory.covers(try directory.find("ccc")).count == 2)
    }

    @Test func plansMayDisagreeOnWhatAnOrganisationIsPartOf() throws {
        let parks = "\"identifiers\":[\"X\"],\"partOf\""
        let directory = try directory(
            "\(organisation("a", "A")),\(organisation("parks", "Parks", "\(parks):\"a\""))",
            "\(organisation("b", "B")),\(organisation("parks", "Parks", "\(parks):\"b\""))")
        #expect(directory.covers(try directory.find("a")).count == 2)
        #expect(directory.covers(try directory.find("b")).count == 2)
    }

    @Test func aCircleEndsWhereItBegan() throws {
        let directory = try directory(
            "\(organisation("a", "A", #""partOf":"b""#)),\(organisation("b", "B", #""partOf":"a""#)),"
                + organisation("c", "C", #""partOf":"c""#))
        #expect(directory.covers(try directory.find("a")).count == 2)
        #expect(directory.covers(try directory.find("c")).count == 1)
    }
}
