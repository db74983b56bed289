import PlanModel
import Testing

/// Every member of a plan, its actions and its milestones is read into its place.
@Suite struct ReadingPlanTests {
    private let plan: PlanRecords

    init() throws { plan = try PlanText.read(WholePlan.text) }

    @Test func thePlanItself() {
        let head = plan.head
        #expect(plan.id == "whole-1")
        #expect(plan.title == "Plan title")
        #expect(plan.strings(head.aliases) == ["Alias 1", "Alias 2"])
        #expect(head.asOf?.description == "2015-11-04")
        #expect(head.deadlinePolicy == .start)
        #expect(head.dueSoonDays == 14)
        #expect(plan.string(head.summary) == "Plan summary")
        #expect(plan.string(head.pillarTerm) == "Workstream")
        #expect(plan.string(plan.note(of: head.margin)) == "Plan note")
        #expect(plan.labels[head.labels].map { plan.string($0.word) } == ["complete", "amber"])
        #expect(plan.labels[head.labels].map { plan.string($0.local) } == ["Delivered", "Yellow"])
    }

    @Test func aPillar() throws {
        let pillar = try #require(plan.pillars.first)
        #expect(plan.string(pillar.id) == "1")
        #expect(plan.string(pillar.title) == "Pillar title")
        #expect(pillar.margin.isExempt)
        #expect(Array(plan[children: plan.lists.pillars]) == [0])
        #expect(Array(plan[children: pillar.actions]) == [0])
    }

    @Test func anAction() throws {
        let action = try #require(plan.actions.first)
        #expect(plan.string(action.id) == "1.1")
        #expect(plan.string(action.title) == "Action title")
        #expect(action.status == .inProgress)
        #expect(action.isNew)
        #expect(action.parent == -1 && action.pillar == 0)
        #expect(plan.ids(action.leads) == ["council", "board"])
        #expect(plan.references[plan.run(action.leads)].map(\.row) == [0, 1])
        #expect(plan.ids(action.support) == ["board"])
        #expect(plan.ids(action.funding) == ["s1"])
        #expect(plan.references[plan.run(action.funding)].map(\.row) == [0])
        #expect(plan.strings(plan.run(action.places)) == ["Willenhall"])
        #expect(plan.string(plan.note(of: action.margin)) == "Action note")
        let sources = plan.sources(of: action.margin)
        #expect(sources.map { plan.string($0.document.id) } == ["d1", "nowhere"])
        #expect(sources.map(\.document.row) == [0, -1])
        #expect(sources.map { plan.string($0.ref) } == ["2.1", ""])
        #expect(sources.map { plan.string($0.quote) } == ["Said so", ""])
    }

    @Test func aSubAction() throws {
        let action = try #require(plan.actions.last)
        #expect(plan.string(action.id) == "1.1.1")
        #expect(action.status == .closed)
        #expect(action.parent == 0 && action.pillar == 0)
        #expect(!action.isNew && action.leads.isEmpty && action.milestones.isEmpty)
        #expect(Array(plan[children: plan.actions[0].actions]) == [1])
    }

    @Test func confidenceAndUpdates() throws {
        let judgement = try #require(plan.confidence[plan.run(plan.actions[0].confidence)].first)
        #expect(judgement.rag == .amber)
        #expect(judgement.on.description == "2015-11-01")
        #expect(plan.string(judgement.by) == "Chair")
        #expect(plan.string(judgement.why) == "Late")
        #expect(judgement.recorded?.description == "2015-11-02")
        let update = try #require(plan.updates[plan.run(plan.actions[0].updates)].first)
        #expect(update.on.edtf?.description == "2015-10")
        #expect(plan.string(plan.aside(of: update).on) == "October")
        #expect(plan.string(update.text) == "Went on")
        #expect(plan.string(update.by) == "Lead")
        #expect(update.status == .paused && update.was == .notStarted)
        #expect(plan.aside(of: update).recorded?.description == "2015-11-03")
        #expect(plan.references[plan.aside(of: update).milestones].map(\.row) == [0])
    }

    @Test func aMilestone() throws {
        let milestone = try #require(plan.milestones.first)
        #expect(plan.string(milestone.id) == "1.1a")
        #expect(plan.string(milestone.title) == "Milestone title")
        #expect(milestone.action == 0)
        #expect(milestone.due.edtf?.description == "2015-12~")
        #expect(plan.string(plan.due(of: milestone).printed) == "by December")
        #expect(milestone.done.edtf?.description == "2015-11-04")
        #expect(plan.string(plan.done(of: milestone).printed) == "today")
        #expect(milestone.isCancelled && milestone.kind == .commitment)
        let target = try #require(plan.target(of: milestone))
        #expect(plan.number(target.value) == ExactNumber(20))
        #expect(plan.string(target.unit) == "places")
        #expect(plan.number(target.current)?.description == "7.5")
        let reading = try #require(plan.alternatives[plan.alternatives(of: milestone)].first)
        #expect(reading.date.edtf?.description == "2014-12")
        #expect(plan.string(reading.date.printed) == "Dec 14")
        #expect(plan.string(reading.why) == "The year")
    }

    @Test func revisionsAndEvidence() throws {
        let revision = try #require(plan.revisions[plan.run(plan.milestones[0].revisions)].first)
        #expect(revision.due.edtf?.description == "2016-01")
        #expect(plan.string(revision.due.printed) == "January")
        #expect(revision.on.description == "2015-10-01")
        #expect(plan.string(revision.by) == "Board")
        #expect(plan.string(revision.why) == "Ill")
        #expect(revision.recorded?.description == "2015-10-02")
        let evidence = try #require(plan.evidence[plan.run(plan.milestones[0].evidence)].first)
        #expect(evidence.verdict == .part)
        #expect(evidence.on.description == "2015-11-03")
        #expect(plan.string(evidence.quote) == "Half")
        #expect(plan.string(evidence.by) == "Officer")
        #expect(evidence.recorded?.description == "2015-11-05")
        #expect(plan.sources(of: evidence.margin).map(\.document.row) == [0])
    }
}
