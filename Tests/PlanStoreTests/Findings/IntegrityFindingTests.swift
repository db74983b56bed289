import PlanModel
import PlanStore
import Testing

/// The rules about ids, names, order and spelling.
@Suite struct IntegrityFindingTests {
    private func said(_ members: String, _ rule: FindingRule = .referenceUnknown) throws -> [String] {
        try Plans.store(try Plans.plan(members), asOf: Found.asOf).said(rule)
    }

    @Test(
        arguments: [
            (#""organisations":[{"id":"o","name":"O","partOf":"x"}]"#, "organisation:o"),
            (#""documents":[{"id":"d","title":"D","body":"x"}]"#, "document:d"),
            (
                #""documents":[{"id":"d","title":"D","facts":[{"label":"","text":"","source":{"document":"x"}}]}]"#,
                "document:d"
            ),
            (
                #""funding":[{"id":"s","title":"","status":"bid","kind":"grant","funders":["x"]}]"#,
                "funding:s"
            ),
            (
                #""funding":[{"id":"s","title":"","status":"bid","kind":"grant","actions":["x"]}]"#,
                "funding:s"
            ),
            (#""meetings":[{"id":"m","body":"x","date":"2026"}]"#, "meeting:m"),
            (#""meetings":[{"id":"m","body":"x","date":"2027"}]"#, "meeting:m"),
            (#""measures":[{"id":"m","title":"","lead":"x"}]"#, "measure:m"),
            (#""measures":[{"id":"m","title":"","action":"x"}]"#, "measure:m"),
            (
                #""events":[{"id":"e","title":"","date":"2026","kind":"other","organisations":["x"]}]"#,
                "event:e"
            ),
            (
                #""signOffs":[{"document":"x","role":"Head","kind":"approver","sent":"2026-06"}]"#,
                "sign-off:x/Head/approver"
            ),
            (
                #""relations":[{"from":"x","kind":"advises","to":"p"}],"organisations":[{"id":"p","name":"P"}]"#,
                "plan:p"
            ),
            (
                #""relations":[{"from":"organisation:p","kind":"advises","to":"action:p"}],"organisations":[{"id":"p","name":"P"}]"#,
                "plan:p"
            ),
            (#""routeMap":{"title":"","stages":[],"items":[{"title":"","stage":"x"}]}"#, "plan:p"),
            (
                #""findings":[{"rule":"stale","record":"action:x","reason":"","by":"","on":"2026-01-01"}]"#,
                "plan:p"
            ),
            (#""source":{"document":"x"}"#, "plan:p"),
        ])
    func anIDThatPointsNowhere(_ members: String, _ record: String) throws {
        #expect(try Found.inPlan(.referenceUnknown, members) == [record])
    }

    @Test func inWhatWasSaidOfAnAction() throws {
        let fires = ["action:1.1"]
        #expect(try Found.inAction(.referenceUnknown, #""leads":["x"]"#) == fires)
        #expect(
            try Found.inAction(.referenceUnknown, #""leads":["x","y"],"support":["x"]"#) == fires + fires
                + fires)
        #expect(try Found.inAction(.referenceUnknown, #""leads":["1.1"]"#) == fires)
        let update = #""updates":[{"on":"2026-06-01","text":"","milestones":["x"]}]"#
        #expect(try Found.inAction(.referenceUnknown, update) == fires)
        #expect(try Found.inAction(.referenceUnknown, update, asOf: "2026-05-31") == [])
        let evidence = #""evidence":[{"verdict":"met","on":"2026-06-01","source":{"document":"x"}}]"#
        #expect(try Found.inMilestone(.referenceUnknown, evidence) == ["milestone:a"])
        #expect(try Found.inMilestone(.referenceUnknown, evidence, asOf: "2026-05-31") == [])
    }

    @Test func inWhatAMeetingAsked() throws {
        #expect(try Found.inResolution(.referenceUnknown, #""respondents":["x"]"#) == ["resolution:r"])
        #expect(try Found.inResolution(.referenceUnknown, #""respondents":["x"]"#, asOf: "2026-01-19") == [])
        let report =
            #""parts":[{"id":"a","text":""}],"reports":[{"on":"2026-02-01","from":"homes","text":"","answers":["b"]}]"#
        #expect(try Found.inResolution(.referenceUnknown, report) == ["resolution:r"])
        #expect(try Found.inQuestion(.referenceUnknown, #""to":["x"]"#) == ["question:q"])
    }

    @Test func whatIsThereIsKnown() throws {
        #expect(
            try Found.inAction(
                .referenceUnknown, #""leads":["o"]"#, #""organisations":[{"id":"o","name":"O"}]"#) == [])
        let relation =
            #""relations":[{"from":"p","kind":"advises","to":"organisation:p"}],"organisations":[{"id":"p","name":"P"}]"#
        #expect(try Found.inPlan(.referenceUnknown, relation) == [])
        #expect(
            try said(#""organisations":[{"id":"o","name":"Owners","partOf":"x"}]"#)
                == [#"Owners names "x" under "partOf", which is not in the plan."#])
        #expect(PlanStore(try Plans.bundled(), from: try Plans.viewpoint()).found(.referenceUnknown) == [])
    }

    @Test func partOfLoop() throws {
        func organisations(_ parents: String...) -> String {
            let list = parents.enumerated().map { place, parent in
                "{\"id\":\"\(place)\",\"name\":\"N\(place)\"\(parent.isEmpty ? "" : ",\"partOf\":\"\(parent)\"")}"
            }
            return "\"organisations\":[\(list.joined(separator: ","))]"
        }
        #expect(try Found.inPlan(.partOfLoop, organisations("1", "2", "0")) == ["organisation:0"])
        #expect(try Found.inPlan(.partOfLoop, organisations("0")) == ["organisation:0"])
        #expect(
            try Found.inPlan(.partOfLoop, organisations("1", "0", "3", "2")) == [
                "organisation:0", "organisation:2",
            ])
        #expect(try Found.inPlan(.partOfLoop, organisations("1", "2", "1")) == ["organisation:1"])
        #expect(try Found.inPlan(.partOfLoop, organisations("1", "2", "")) == [])
        #expect(try Found.inPlan(.partOfLoop, organisations("", "0", "0", "1")) == [])
        #expect(
            try said(organisations("1", "0"), .partOfLoop)
                == ["N0 and N1 are said to be part of each other in a circle."])
    }

    @Test func aLoopMayGoThroughTwoPlans() throws {
        func plan(_ id: String, _ part: String, _ whole: String) throws -> PlanRecords {
            try Plans.plan(
                "\"organisations\":[{\"id\":\"\(part)\",\"name\":\"\(part)\",\"partOf\":\"\(whole)\"},{\"id\":\"\(whole)\",\"name\":\"\(whole)\"}]",
                id: id)
        }
        let one = try plan("one", "a", "b")
        #expect(try Plans.store(one, try plan("two", "b", "a")).found(.partOfLoop) == ["organisation:a"])
        #expect(try Plans.store(one, try plan("two", "b", "c")).found(.partOfLoop) == [])
    }

    private func milestones(_ from: String, _ to: String) throws -> [String] {
        try Found.inAction(
            .orderImpossible,
            "\"milestones\":[{\"id\":\"a\",\"title\":\"A\"\(from)},{\"id\":\"b\",\"title\":\"B\"\(to)}]",
            #""relations":[{"from":"b","kind":"precedes","to":"milestone:a"}]"#)
    }

    @Test func orderImpossible() throws {
        let fires = ["milestone:a"]
        #expect(try milestones(#","due":"2026-05""#, #","due":"2026-06-01""#) == fires)
        #expect(try milestones(#","due":"2026-05""#, #","due":"2026-05-31""#) == [])
        #expect(try milestones(#","due":"2026-05""#, #","due":"2026""#) == [])
        #expect(try milestones("", #","due":"2026""#) == [])
        #expect(
            try milestones(
                #","due":"2026-05""#, #","due":"2026-01","revisions":[{"due":"2026-07","on":"2026-02-01"}]"#)
                == fires)
        #expect(
            try milestones(
                #","due":"2026-05""#, #","due":"2026-01","revisions":[{"due":"2026-07","on":"2026-07-01"}]"#)
                == [])
        let papers =
            #""documents":[{"id":"a","title":"A","date":"2026"},{"id":"b","title":"B","date":"2025"}],"#
        #expect(
            try Found.inPlan(
                .orderImpossible, papers + #""relations":[{"from":"a","kind":"precedes","to":"b"}]"#)
                == ["document:a"])
        #expect(
            try Found.inPlan(
                .orderImpossible, papers + #""relations":[{"from":"a","kind":"supersedes","to":"b"}]"#) == [])
    }

    @Test func nothingIsReportedBeforeItWasAsked() throws {
        func report(_ on: String) -> String {
            "\"reports\":[{\"on\":\"\(on)\",\"from\":\"homes\",\"text\":\"\"}]"
        }
        #expect(try Found.inResolution(.orderImpossible, report("2026-01-19")) == ["resolution:r"])
        #expect(try Found.inResolution(.orderImpossible, report("2026-01-20")) == [])
        #expect(try Found.inResolution(.orderImpossible, report("2026-01")) == [])
        #expect(try Found.inResolution(.orderImpossible, report("2026-01-19"), asOf: "2026-01-19") == [])
        #expect(
            try Found.inResolution(.orderImpossible, #""response":{"kind":"accepted","on":"2026-01-19"}"#)
                == ["resolution:r"])
        #expect(
            try Found.inQuestion(.orderImpossible, #""answers":[{"on":"2025","text":""}]"#) == ["question:q"])
    }

    @Test func theBidAfterItsOwnDecision() throws {
        let store = PlanStore(try Plans.bundled(), from: try Plans.viewpoint())
        #expect(store.found(.orderImpossible) == ["milestone:4.1a"])
        #expect(
            store.said(.orderImpossible) == [
                "4.1a Bid submitted, Nov 2015, is to come before 4.1b Funders' decision, Mar 2015, but is dated after it."
            ])
        #expect(store.found(.partOfLoop) == [])
        #expect(store.found(.memberUnknown) == [])
    }

    private func organisations(_ list: String...) -> String {
        "\"organisations\":[\(list.enumerated().map { "{\"id\":\"\($0)\",\($1)}" }.joined(separator: ","))]"
    }

    @Test func aliasShared() throws {
        let fires = ["organisation:0"]
        func found(_ list: String) throws -> [String] { try Found.inPlan(.aliasShared, list) }
        #expect(
            try found(organisations(#""name":"A","aliases":["X"]"#, #""name":"B","aliases":["x"]"#)) == fires)
        #expect(try found(organisations(#""name":"A","aliases":["B"]"#, #""name":"B""#)) == fires)
        #expect(try found(organisations(#""name":"A","short":"X""#, #""name":"B","aliases":["X"]"#)) == fires)
        #expect(try found(organisations(#""name":"A","aliases":["A","X","X"]"#, #""name":"B""#)) == [])
        #expect(try found(organisations(#""name":"X""#, #""name":"X""#)) == [])
    }

    @Test func homonym() throws {
        func found(_ list: String) throws -> [String] { try Found.inPlan(.homonym, list) }
        #expect(try found(organisations(#""name":"Ignite""#, #""name":"ignite""#)) == ["organisation:0"])
        #expect(
            try found(organisations(#""name":"A","short":"Ignite""#, #""name":"Ignite""#)) == [
                "organisation:0"
            ])
        #expect(try found(organisations(#""name":"A","aliases":["Ignite"]"#, #""name":"Ignite""#)) == [])
        #expect(try found(organisations(#""name":"A","short":"A""#, #""name":"B""#)) == [])
        #expect(try found(#""aliases":["Ignite"],"# + organisations(#""name":"Ignite""#)) == ["plan:p"])
        #expect(PlanStore(try Plans.bundled(), from: try Plans.viewpoint()).found(.homonym) == [])
        #expect(PlanStore(try Plans.bundled(), from: try Plans.viewpoint()).found(.aliasShared) == [])
    }

    @Test func namesAreSharedAcrossPlans() throws {
        let one = try Plans.plan(organisations(#""name":"Grapevine","aliases":["GV"]"#), id: "one")
        let same = try Plans.plan(organisations(#""name":"Grapevine","aliases":["GV"]"#), id: "two")
        let other = try Plans.plan(
            #""organisations":[{"id":"g","name":"Grapevine","aliases":["GV"],"identifiers":["GB-CHC-1"]}]"#,
            id: "two")
        #expect(try Plans.store(one, same).found(.homonym) == ["plan:one"])
        #expect(try Plans.store(one, same).found(.aliasShared) == [])
        #expect(try Plans.store(one, other).found(.homonym) == ["plan:one", "organisation:0"])
        #expect(try Plans.store(one, other).found(.aliasShared) == ["organisation:0"])
    }

    @Test func memberUnknown() throws {
        #expect(try Found.inPlan(.memberUnknown, #""sumary":"""#) == ["plan:p"])
        #expect(try Found.inPlan(.memberUnknown, #""colour":"""#) == [])
        #expect(
            try Found.inAction(.memberUnknown, #""milestones":[{"id":"a","title":"A"}],"lead":[]"#) == [
                "action:1.1"
            ])
        #expect(try Found.inMilestone(.memberUnknown, #""doe":"2026""#) == ["milestone:a"])
        #expect(
            try Found.inAction(.memberUnknown, #""updates":[{"on":"2026","text":"\"{","stauts":"x"}]"#) == [
                "action:1.1"
            ])
        #expect(
            try Found.inPlan(
                .memberUnknown,
                #""signOffs":[{"document":"d","role":"Head","kind":"approver","sent":"2026","retruned":"2026"}]"#
            )
                == ["sign-off:d/Head/approver"])
    }
}
