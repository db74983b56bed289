import PlanModel
import PlanStore
import Testing

/// What the Timeline shows, under which date, and in which order.
@Suite struct TimelineTests {
    private func day(_ text: String?) throws -> Day? { try text.map { try #require(Day($0)) } }

    /// The entries as `kind date name`.
    private func lines(
        _ store: PlanStore, from first: String? = nil, to last: String? = nil,
        _ change: (inout PlanFilter) throws -> Void = { _ in }
    ) throws -> [String] {
        var filter = PlanFilter()
        try change(&filter)
        let span = DaySpan(from: try day(first), to: try day(last))
        return store.timeline(keeping: filter, within: span).map { entry in
            "\(entry.kind.rawValue) \(entry.date) \(name(of: entry, in: store))"
        }
    }

    private func name(of entry: TimelineEntry, in store: PlanStore) -> String {
        switch entry.origin {
        case .record(let ref): store.idText(of: ref)
        case .report(let ref, _): store.idText(of: ref)
        case .signOff: store.title(of: entry) ?? "-"
        }
    }

    private let organisations = """
        "organisations":[{"id":"council","name":"Council"},{"id":"parks","name":"Parks","partOf":"council"},
        {"id":"trust","name":"River Trust"}]
        """

    /// One of everything, in the order in which the Timeline has it.
    private func store(asOf: String = "2015-11-04") throws -> PlanStore {
        let actions = """
            {\(Plans.action("1")),"leads":["parks"],"milestones":[
              {"id":"late","title":"M","due":"2015-03","revisions":[{"due":"2015-06","on":"2015-04-01"},
               {"due":"2015-12","on":"2015-11-05"}],"alternatives":[{"date":"2014-03"}]},
              {"id":"gone","title":"M","due":"2015-03","cancelled":true},{"id":"bare","title":"M"},
              {"id":"endless","title":"M","due":"2015-03/.."},
              {"id":"done","title":"M","due":"2015-02","done":"2015-01-15"}],
             "actions":[{\(Plans.action("1.1", "cancelled")),"milestones":[{"id":"below","title":"M","due":"2015-03"}]}]}
            """
        let rest = """
            \(organisations),"funding":[{"id":"f","title":"F","kind":"grant","status":"secured","end":"2015-12",
             "funders":["trust"],"alternatives":[{"date":"2016"}]},{"id":"g","title":"G","kind":"grant","status":"secured"}],
            "meetings":[{"id":"m1","body":"council","date":"2015-09-01","title":"First","resolutions":[
              {"id":"r","text":"R","verb":"request","respondents":["parks"],"reports":[
               {"on":"2015-10-02","from":"parks","text":"One"},{"on":"2015-11-05","from":"trust","text":"Two"}]}]},
             {"id":"m2","body":"trust","date":"2015-12-01","resolutions":[{"id":"s","text":"S","verb":"request",
              "reports":[{"on":"2015-10-03","from":"parks","text":"Before its time"}]}]}],
            "events":[{"id":"e1","title":"Opening","date":"2015-08/..","kind":"launch","organisations":["trust"]},
             {"id":"e2","title":"Survey","date":"/2015-07-31","kind":"consultation","alternatives":[{"date":"2015-07"}]},
             {"id":"e3","title":"Talk","date":"2015-07-31","kind":"meeting"},
             {"id":"e4","title":"Return","date":"2015?","kind":"return"}],
            "signOffs":[{"document":"d","role":"Clerk","kind":"approver","organisation":"parks","sent":"2015-10-15"},
             {"document":"d","role":"Leader","kind":"approver","sent":"2015-11-05"}]
            """
        return try Plans.store(Plans.actions(actions, rest), asOf: asOf)
    }

    @Test func everythingByFirstDayThenByLast() throws {
        #expect(
            try lines(store())
                == [
                    "event 2015? e4", "milestone 2015-02 done", "milestone 2015-06 late",
                    // An interval that is unknown at its start stands at its last day.
                    "consultation /2015-07-31 e2", "meeting 2015-07-31 e3",
                    "event 2015-08/.. e1", "meeting 2015-09-01 m1", "report 2015-10-02 r",
                    "sign-off 2015-10-15 Clerk", "meeting 2015-12-01 m2", "funding-end 2015-12 f",
                ])
    }

    @Test func aDayLaterMoreIsKnown() throws {
        let later = try lines(store(asOf: "2015-11-05"))
        #expect(later.contains("milestone 2015-12 late") && !later.contains("milestone 2015-06 late"))
        #expect(later.contains("sign-off 2015-11-05 Leader"))
        #expect(later.filter { $0.hasPrefix("report") } == ["report 2015-10-02 r", "report 2015-11-05 r"])
    }

    @Test(
        arguments: [
            ("2015-10-02", "2015-10-02", ["e4", "e1", "r"]), ("2015-12-31", nil, ["e4", "e1", "f"]),
            ("2016-01-01", nil, ["e1"]), (nil, "2014-12-31", ["e2"]), (nil, "2015-01-01", ["e4", "e2"]),
            ("2015-02-28", "2015-02-28", ["e4", "done", "e2"]),
            ("2015-06-30", "2015-07-01", ["e4", "late", "e2"]),
            ("2015-08-01", "2015-08-31", ["e4", "e1"]),
        ] as [(String?, String?, [String])])
    func whatOverlapsIsKept(_ first: String?, _ last: String?, _ names: [String]) throws {
        let found = try lines(store(), from: first, to: last).map { String($0.split(separator: " ")[2]) }
        #expect(found == names)
    }

    @Test func aLeadKeepsWhatIsItsOwn() throws {
        let store = try store()
        func led(_ name: String) throws -> [String] {
            try lines(store) { $0.leads = [try store.directory.find(name)] }.map {
                String($0.split(separator: " ")[2])
            }
        }
        #expect(try led("parks") == ["done", "late", "r", "Clerk"])
        #expect(try led("council") == ["done", "late", "m1", "r", "Clerk"])
        #expect(try led("trust") == ["e1", "m2", "f"])
    }

    @Test func aMatchLooksIntoTheRecordsTexts() throws {
        let store = try store()
        func found(_ text: String) throws -> [String] {
            try lines(store) { $0.match = FindQuery(text) }.map { String($0.split(separator: " ")[2]) }
        }
        #expect(try found("survey") == ["e2"])
        #expect(try found("clerk") == ["Clerk"])
        #expect(try found("'one") == ["r"])
    }

    @Test func aStatusNarrowsNothing() throws {
        let store = try store()
        let closed = try #require(StateWord("closed"))
        #expect(try lines(store) { $0.states = [closed] } == lines(store))
    }

    @Test func otherReadingsStandBesideTheDate() throws {
        let store = try store()
        let others = store.timeline(keeping: PlanFilter()).reduce(into: [String: [String]]()) {
            others, entry in
            let dates = store.alternatives(of: entry).compactMap { $0.date.edtf?.description }
            if !dates.isEmpty { others[name(of: entry, in: store)] = dates }
        }
        #expect(others == ["late": ["2014-03"], "e2": ["2015-07"], "f": ["2016"]])
    }

    @Test func whatIsToComeIsPlannedAndAMeetingMayHaveNoTitle() throws {
        let store = try store()
        let planned = store.timeline(keeping: PlanFilter()).filter(\.isPlanned)
        #expect(planned.map { name(of: $0, in: store) } == ["m2", "f"])
        #expect(planned.map(store.title) == [nil, "F"])
    }

    @Test func theAutumnOf2015() throws {
        let store = PlanStore(try Plans.bundled("active-citizens"), from: try Plans.viewpoint())
        let found = try lines(store, from: "2015-10-01", to: "2015-11-04")
        #expect(found.count == 9 + 13)
        #expect(
            found.filter { !$0.hasPrefix("sign-off") } == [
                "consultation 2015-01/2015-10 se-meeting-2", "consultation 2015? tcwc-event",
                "event 2015-10-01 ignite-launch", "milestone 2015-10 1.1a",
                "milestone 2015-10~/2015-12~ 5.1d",
                "event 2015-10-12/2015-10-24 clearance", "milestone 2015-11-01~/2015-11-10~ 2.2a.a",
                "milestone 2015-11 4.1a", "meeting 2015-11-04 board-2015-11-04",
            ])
    }

    @Test func theReportBackOf2010() throws {
        let store = PlanStore(try Plans.bundled("coventry-partnership"), from: try Plans.viewpoint())
        #expect(
            try lines(store, from: "2010-11-03", to: "2010-11-30") == [
                "event 2008/2028 scs-span", "event 2010/2011 work-programmes",
                "milestone 2010-09/2011-01 3.3a", "event 2010-09/2011-01 migrant-seminars",
                "event 2010-10/2010-12 secondment-2", "meeting 2010-11-03 scruco-2010-11-03",
                "report 2010-11-03 rec-1", "report 2010-11-03 rec-2", "report 2010-11-03 rec-3",
                "report 2010-11-03 rec-4", "consultation 2010-11-03?/2010-11-30 scs-consultation",
                "meeting 2010-11-04 partnership-2010-11-04", "milestone 2010-11-30 4.1a",
            ])
    }

    @Test func steppingTheDateNeverShowsWhatThatDayCouldNotKnow() throws {
        let plans = try Plans.bundled()
        var day = try #require(Day("2008-01-01"))
        let end = try #require(Day("2028-12-31"))
        while day < end {
            var viewpoint = try Plans.viewpoint()
            viewpoint.asOf = day
            let entries = PlanStore(plans, from: viewpoint).timeline(keeping: PlanFilter())
            for entry in entries where entry.kind == .report || entry.kind == .signOff {
                #expect(entry.date.counts(on: day))
            }
            day = day.adding(months: 7)
        }
    }
}
