import PlanModel
import PlanStore
import Testing

/// ORG is an id, a name, a short name or an alias, in that order of precedence, whatever its case.
@Suite struct DirectoryFindingTests {
    private func find(_ name: String, in plans: [PlanRecords]) throws -> String {
        let directory = Directory(plans)
        return directory.entries[try directory.find(name)].id
    }

    private func plan(_ organisations: String..., id: String = "p") throws -> PlanRecords {
        try Plans.plan(
            "\"organisations\":[\(organisations.map { "{\($0)}" }.joined(separator: ","))]", id: id)
    }

    @Test(arguments: [
        ("insight", "insight"), ("INSIGHT", "insight"), ("Insight Team", "insight"),
        ("Insight, CCC", "insight"),
        ("insight ccc", "insight"), ("Public Health Insight Team", "insight"),
        ("Public Health", "public-health"),
        ("law centre", "law-centre"), ("Central England Law Centre", "law-centre"), ("CCG", "ccg"),
        ("coventry and rugby ccg", "ccg"), ("Esmee Fairbairn", "esmee-fairbairn"),
        ("ESMÉE FAIRBAIRN FOUNDATION", "esmee-fairbairn"), ("ccc – parks", "parks"),
        ("the city council", "ccc"),
        ("Grapevine", "grapevine"),
    ])
    func inTheBundledPlans(_ name: String, _ id: String) throws {
        #expect(try find(name, in: Plans.bundled()) == id)
    }

    @Test func theOrderOfPrecedence() throws {
        let all = try plan(
            #""id":"x","name":"Other","aliases":["name"]"#, #""id":"y","name":"Second","short":"name""#,
            #""id":"z","name":"Name""#, #""id":"w","name":"Third","aliases":["second"]"#)
        #expect(try find("name", in: [all]) == "z")
        #expect(try find("second", in: [all]) == "y")
        let withID = try plan(#""id":"NAME","name":"Other""#, #""id":"z","name":"Name""#)
        #expect(try find("name", in: [withID]) == "NAME")
        let shortOrAlias = try plan(
            #""id":"x","name":"Other","aliases":["P"]"#, #""id":"y","name":"Second","short":"p""#)
        #expect(try find("P", in: [shortOrAlias]) == "y")
    }

    @Test func aNameInALaterPlanIsANameAllTheSame() throws {
        let one = try plan(#""id":"a","name":"Old name","identifiers":["X"]"#, id: "one")
        let two = try plan(
            #""id":"a","name":"New name","short":"NN","identifiers":["X"]"#,
            #""id":"b","name":"Other","short":"New name""#,
            #""id":"c","name":"Third","aliases":["nn"]"#, id: "two")
        #expect(try find("new name", in: [one, two]) == "a")
        #expect(try find("nn", in: [one, two]) == "a")
    }

    @Test func twoDifferentOrganisationsAreAmbiguous() throws {
        let both = try plan(#""id":"a","name":"Ignite""#, #""id":"b","name":"ignite""#)
        let error = #expect(throws: Directory.LookupError.self) { try find("IGNITE", in: [both]) }
        #expect(error == .ambiguous("IGNITE", candidates: ["Ignite (a)", "ignite (b)"]))
        #expect(error?.message == "\"IGNITE\" may mean Ignite (a) or ignite (b); give the id")
    }

    @Test func oneOrganisationInTwoPlansIsNotAmbiguous() throws {
        let one = try plan(#""id":"vac","name":"VAC""#, id: "one")
        let two = try plan(#""id":"vac","name":"VAC""#, id: "two")
        #expect(try find("vac", in: [one, two]) == "vac")
    }

    @Test func anIdSpeltExactlyIsNeverAmbiguous() throws {
        let both = try plan(
            #""id":"parks","name":"A""#, #""id":"Parks","name":"B""#, #""id":"párks","name":"C""#)
        #expect(try find("parks", in: [both]) == "parks")
        #expect(try find("Parks", in: [both]) == "Parks")
        #expect(try find("párks", in: [both]) == "párks")
        #expect(throws: Directory.LookupError.self) { try find("PARKS", in: [both]) }
    }

    @Test(arguments: [("grapvine", "Grapevine"), ("whitefrairs", "Whitefriars"), ("age", "Age UK")])
    func anUnknownNameHasANearest(_ name: String, _ nearest: String) throws {
        let error = #expect(throws: Directory.LookupError.self) {
            try find(name, in: Plans.bundled("active-citizens"))
        }
        guard case .unknown(name, let names) = error else {
            Issue.record("expected an unknown name, not \(String(describing: error))")
            return
        }
        #expect(names.contains(nearest))
        #expect(
            error?.message.hasPrefix("\"\(name)\" is not an organisation of these plans; the nearest is ")
                == true)
    }

    @Test func withoutOrganisationsNothingIsNear() throws {
        let error = #expect(throws: Directory.LookupError.self) { try find("x", in: [plan()]) }
        #expect(error?.message == "\"x\" is not an organisation of these plans; there are none")
    }
}
