import PlanModel
import PlanStore
import Testing

/// What to ask a witness: worked out from the findings and from what was put to it, with nothing asked twice.
@Suite struct WitnessEnquiryTests {
    private static let plan = """
        "organisations":[{"id":"c","name":"Council"},{"id":"parks","name":"Parks","partOf":"c"},{"id":"t","name":"Trust"}],
        "pillars":[{"id":"1","title":"P","actions":[
          {"id":"1","title":"Banks","status":"in-progress","leads":["parks"],"funding":["in"],
           "updates":[{"on":"2015-07-15","text":"Begun."}],
           "milestones":[
             {"id":"late","title":"Late","due":"2015-08-31"},
             {"id":"told","title":"Told","due":"2015-06-30"},
             {"id":"far","title":"Far","due":"2016-12-01","evidence":[{"verdict":"part","on":"2015-10-01"}]}]},
          {"id":"2","title":"Trees","status":"in-progress","leads":["t"]}]}],
        "meetings":[{"id":"m","body":"c","date":"2015-02-17",
           "questions":[{"id":"q","text":"How many?","to":["parks"]}],
           "resolutions":[{"id":"r","text":"Report back.","verb":"request","respondents":["t","c"],"due":"2015-05-01",
             "parts":[{"id":"a","text":"On the banks."},{"id":"b","text":"On the trees."}],
             "reports":[{"on":"2015-04-01","from":"parks","text":"Banks.","answers":["a"]}]}]}],
        "funding":[{"id":"in","title":"Grant","status":"secured","kind":"grant","amount":5,"recipients":["parks"],
          "end":"2016-01-31"}]
        """

    private func store(_ notes: String = "") throws -> PlanStore {
        let plan = try Plans.plan(Self.plan + (notes.isEmpty ? "" : ",\"findings\":[\(notes)]"))
        return try Plans.store(plan, asOf: "2015-11-04")
    }

    private func texts(of id: String, in store: PlanStore) throws -> [String] {
        let entry = try #require(store.entry(of: try store.ref(.organisation, id)))
        return WitnessSheet(of: entry, in: store).enquiries.map(store.text)
    }

    @Test func whatWasPutToItStandsBeforeWhatIsLateAndNotesCloseTheList() throws {
        #expect(
            try texts(of: "c", in: store()) == [
                "You were asked in Feb 2015 to do this: \"Report back\"; \"On the trees\" is not answered.",
                "You were asked in Feb 2015: \"How many?\"; no answer is recorded.",
                "told Told is 127 days late; when will it be done?",
                "What has become of late Late, which Parks promised by 31 Aug 2015?",
                "What can Parks show that far Far was met?",
                "What will pay for 1 Banks after 31 Jan 2016?",
            ])
    }

    @Test func eachIsAskedAboutItsOwnAlone() throws {
        let texts = try texts(of: "t", in: store())
        #expect(
            texts.first
                == "You were asked in Feb 2015 to do this: \"Report back\"; \"On the banks\" and \"On the trees\" are not answered."
                || texts.first
                    == "You were asked in Feb 2015 to do this: \"Report back\"; no report is recorded."
        )
        #expect(texts.contains { $0.contains("2 Trees") })
        #expect(!texts.contains { $0.contains("Parks") || $0.contains("How many") || $0.contains("Grant") })
    }

    @Test(arguments: [
        (rule: "part-unanswered", record: "resolution:r", gone: "Report back"),
        ("obligation-overdue", "resolution:r", "Report back"),
        ("question-unanswered", "question:q", "How many?"),
        ("overdue-silent", "milestone:late", "late Late"),
        ("evidence-short", "milestone:far", "far Far"),
        ("funding-ending", "funding:in", "1 Banks after"),
    ])
    func whatWasDismissedIsAskedNoMore(rule: String, record: String, gone: String) throws {
        let note = """
            {"rule":"\(rule)","record":"\(record)","reason":"Known.","by":"Clerk","on":"2015-11-01"}
            """
        let before = try texts(of: "c", in: store())
        let after = try texts(of: "c", in: store(note))
        #expect(before.contains { $0.contains(gone) })
        #expect(after == before.filter { !$0.contains(gone) })
    }

    @Test func whatAPersonWroteDownIsAskedToo() throws {
        let note = """
            {"rule":"scope","record":"action:1","reason":"Read.","by":"Clerk","on":"2015-11-01","authored":true,
             "severity":"error","message":"The banks are not the river's."}
            """
        let texts = try texts(of: "c", in: store(note))
        #expect(texts.first?.contains("The banks are not the river's.") == true)
        #expect(try !self.texts(of: "t", in: store(note)).contains { $0.contains("river's") })
    }

    /// No finding about it is lost: each that stands is asked, or was put to it in other words.
    @Test func inTheBundledKindOfPlanEveryFindingIsAskedOnce() throws {
        let store = try store()
        let entry = try #require(store.entry(of: try store.ref(.organisation, "c")))
        var filter = PlanFilter()
        filter.leads = [entry]
        let sieve = Sieve(filter, over: store)
        let about = store.findings().filter { sieve.keeps($0) && !$0.isDismissed }
        let asked = WitnessSheet(of: entry, in: store).enquiries
        let found = asked.compactMap { if case .found(let finding) = $0 { finding.id } else { nil } }
        #expect(Set(found).count == found.count)
        for finding in about where !found.contains(finding.id) {
            #expect(asked.contains { $0.record == finding.record.ref }, "\(store.text(of: finding).message)")
        }
    }
}
