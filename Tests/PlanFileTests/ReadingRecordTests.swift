import PlanModel
import Testing

/// Every member of the records that stand directly in a plan is read into its place.
@Suite struct ReadingRecordTests {
    private let plan: PlanRecords

    init() throws { plan = try PlanText.read(WholePlan.text) }

    @Test func aDocument() throws {
        let document = try #require(plan.documents.first)
        #expect(plan.string(document.id) == "d1")
        #expect(plan.string(document.title) == "Report")
        #expect(plan.string(document.kind) == "report")
        #expect(document.body.row == 1)
        #expect(document.date.edtf?.description == "2015-10")
        #expect(plan.string(document.date.printed) == "Oct")
        #expect(plan.string(document.url) == "https://example.org/d1")
        let fact = try #require(plan.facts[document.facts].first)
        #expect(plan.string(fact.label) == "Wards" && plan.string(fact.text) == "All")
    }

    @Test func organisationsAndRelations() throws {
        let council = try #require(plan.organisations.first)
        #expect(plan.string(council.id) == "council")
        #expect(plan.string(council.name) == "Council")
        #expect(plan.string(council.short) == "C")
        #expect(plan.strings(council.aliases) == ["City"])
        #expect(council.kind == .council)
        #expect(plan.strings(council.identifiers) == ["GB-LAE-COV"])
        #expect(plan.strings(council.notSameAs) == ["GB-CHC-1"])
        #expect(!council.partOf.isKnown && council.partOf.id.isAbsent)
        #expect(plan.organisations.last?.partOf.row == 0)
        let relation = try #require(plan.relations[plan.lists.relations].first)
        #expect(plan.string(relation.from) == "board" && plan.string(relation.to) == "council")
        #expect(relation.kind == .reportsTo)
        #expect(plan.string(relation.frequency) == "yearly")
        #expect(relation.period.edtf?.description == "2015/..")
        #expect(plan.string(relation.period.printed) == "since 2015")
        #expect(plan.sources(of: relation.margin).count == 1)
    }

    @Test func aFundingStream() throws {
        let stream = try #require(plan.funding.first)
        #expect(plan.string(stream.id) == "s1" && plan.string(stream.title) == "Grant")
        #expect(stream.status == .secured && stream.kind == .oneOff)
        #expect(stream.amount == .range(min: Money(hundredths: 150_000), max: Money(hundredths: 200_001)))
        #expect(plan.string(stream.currency) == "EUR")
        #expect(stream.awarded.edtf?.description == "2015-02" && plan.string(stream.awarded.printed) == "Feb")
        #expect(
            stream.start.edtf?.description == "2015-04-01" && plan.string(stream.start.printed) == "April")
        #expect(stream.end.edtf?.description == "2017-03-31" && plan.string(stream.end.printed) == "March")
        let year = try #require(plan.years[stream.years].first)
        #expect(year.year.description == "2015/16")
        #expect(year.amount == Money(hundredths: 75_000) && year.spent == Money(hundredths: 9950))
        #expect(plan.references[stream.funders].map(\.row) == [0])
        #expect(plan.references[stream.recipients].map(\.row) == [1])
        #expect(plan.references[stream.actions].map(\.row) == [1])
        #expect(plan.string(stream.grantId) == "360G-1")
        #expect(plan.alternatives[stream.alternatives].map { plan.string($0.why) } == ["Extended"])
    }

    @Test func aMeetingAndItsQuestion() throws {
        let meeting = try #require(plan.meetings.first)
        #expect(plan.string(meeting.id) == "m1" && meeting.body.row == 1)
        #expect(meeting.date.edtf?.description == "2015-11-04")
        #expect(plan.string(meeting.date.printed) == "4 November")
        #expect(plan.string(meeting.title) == "Meeting title")
        #expect(plan.strings(meeting.invited) == ["Member A", "Member B"])
        #expect(plan.strings(meeting.attended) == ["Member A"])
        let question = try #require(plan.questions.first)
        #expect(plan.string(question.id) == "q1" && plan.string(question.text) == "Question text")
        #expect(question.meeting == 0 && question.kind == .concern)
        #expect(plan.string(question.by) == "Member A")
        #expect(plan.references[question.to].map(\.row) == [0])
        #expect(plan.parts[question.parts].map { plan.string($0.id) } == ["a", "b"])
        #expect(plan.parts[question.parts].map { plan.string($0.text) } == ["How many?", "When?"])
        let answer = try #require(plan.answers[question.answers].first)
        #expect(answer.on.edtf?.description == "2015-11-04" && plan.string(answer.on.printed) == "at once")
        #expect(plan.string(answer.text) == "Soon" && plan.string(answer.by) == "Officer")
        #expect(answer.how == .writing)
        let second = Int32(question.parts.range.lowerBound + 1)
        #expect(plan.references[answer.parts].map(\.row) == [second, -1])
    }

    @Test func aResolution() throws {
        let resolution = try #require(plan.resolutions.first)
        #expect(plan.string(resolution.id) == "r1" && plan.string(resolution.text) == "Resolution text")
        #expect(resolution.meeting == 0 && resolution.verb == .request)
        #expect(resolution.isProposed && resolution.isResponseRequired)
        #expect(plan.string(resolution.minute) == "(2)")
        #expect(plan.references[resolution.respondents].map(\.row) == [0])
        #expect(plan.parts[resolution.parts].map { plan.string($0.text) } == ["Part text"])
        #expect(
            resolution.due.edtf?.description == "2016" && plan.string(resolution.due.printed) == "in 2016")
        let response = try #require(resolution.response)
        #expect(response.kind == .acceptedInPrinciple && response.on.description == "2015-12-01")
        #expect(plan.string(response.by) == "Cabinet")
        #expect(resolution.closed?.description == "2016-01-05")
        #expect(plan.references[resolution.actions].map(\.row) == [0])
        let report = try #require(plan.reports[resolution.reports].first)
        #expect(report.on.edtf?.description == "2015-12" && plan.string(report.on.printed) == "Dec")
        #expect(report.from.row == 1 && plan.string(report.text) == "Report text")
        #expect(plan.references[report.answers].map(\.row) == [Int32(resolution.parts.range.lowerBound)])
        #expect(plan.references[report.partly].map(\.row) == [-1])
    }

    @Test func aMeasure() throws {
        let measure = try #require(plan.measures.first)
        #expect(plan.string(measure.id) == "k1" && plan.string(measure.title) == "Measure title")
        #expect(plan.string(measure.category) == "Reach" && plan.string(measure.unit) == "people")
        #expect(measure.polarity == .lower)
        #expect(measure.by.edtf?.description == "2016" && plan.string(measure.by.printed) == "next year")
        #expect(measure.action.row == 0 && measure.lead.row == 1)
        #expect(spelling(measure.target) == "5..10.0")
        let readings = plan.readings[measure.readings]
        #expect(readings.map { spelling($0.value) } == ["12", "1..2"])
        #expect(readings.map(\.bound) == [.over, nil])
        #expect(readings.map { $0.on.edtf?.description } == ["2015-03", "2015-04"])
        #expect(readings.map { plan.optional($0.on.printed) } == ["March", nil])
    }

    private func spelling(_ quantity: Quantity?) -> String? {
        switch quantity {
        case .exact(let text)?: plan.string(text)
        case .range(let min, let max)?: "\(plan.string(min))..\(plan.string(max))"
        case nil: nil
        }
    }

    @Test func signOffsAndEvents() throws {
        let signOff = try #require(plan.signOffs[plan.lists.signOffs].first)
        #expect(signOff.document.row == 0 && plan.string(signOff.role) == "Finance")
        #expect(signOff.kind == .approver && signOff.organisation.row == 0 && signOff.approved == false)
        #expect(
            signOff.sent.edtf?.description == "2015-10-15" && plan.string(signOff.sent.printed) == "15.10.15")
        #expect(
            signOff.returned.edtf?.description == "2015-10-20"
                && plan.string(signOff.returned.printed) == "20.10.15")
        let event = try #require(plan.events.first)
        #expect(plan.string(event.id) == "e1" && plan.string(event.title) == "Event title")
        #expect(event.date.edtf?.description == "2016-01" && plan.string(event.date.printed) == "Jan")
        #expect(event.kind == .launch && plan.references[event.organisations].map(\.row) == [1])
        #expect(plan.alternatives[event.alternatives].map(\.date.edtf?.description) == ["2016-02"])
    }

    @Test func theRouteMapAndTheCostModel() throws {
        let map = try #require(plan.routeMap)
        #expect(plan.string(map.title) == "Route" && Array(plan[children: map.stages]) == [0])
        let stage = try #require(plan.stages.first)
        #expect(plan.string(stage.id) == "st1" && plan.string(stage.title) == "Stage title")
        #expect(plan.string(stage.purpose) == "Why")
        let item = try #require(plan.routeItems[map.items].first)
        #expect(plan.string(item.title) == "Item title" && plan.string(item.priority) == "high")
        #expect(item.stage.row == 0 && item.action.row == 0)
        let model = try #require(plan.participation[plan.lists.participation].first)
        #expect(plan.string(model.title) == "Model" && plan.string(model.basis) == "A study")
        let numbers = [
            model.residents, model.costPerResident, model.tippingLow, model.tippingHigh, model.years,
            model.participants, model.studyCost, model.studyResidents,
        ]
        #expect(
            numbers.map { plan.number($0)?.description }
                == ["50000", "8", "0.1", "0.15", "3", "120", "400000", "50000"])
    }

    @Test func dismissedAndAuthoredFindings() throws {
        let notes = plan.findingNotes[plan.lists.findingNotes]
        #expect(notes.map { plan.string($0.rule) } == ["stale", "local"])
        #expect(notes.map { plan.string($0.record) } == ["action:1.1", "plan:whole-1"])
        #expect(notes.map { plan.string($0.reason) } == ["Known", "Seen"])
        #expect(notes.map { plan.string($0.by) } == ["Officer", "Officer"])
        #expect(notes.map(\.on.description) == ["2015-11-04", "2015-11-05"])
        #expect(notes.map(\.isAuthored) == [false, true])
        #expect(notes.map(\.severity) == [nil, .error])
        #expect(notes.map { plan.optional($0.message) } == [nil, "A spilt sentence"])
    }
}
