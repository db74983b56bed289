import PlanModel
import PlanStore
import TextGrid

// What is asked about actions and milestones.
extension InquiryGathering {
    mutating func gatherWithoutUpdate() {
        rows = refs(.action).filter { ref in
            !store.plans[ref.plan].states.actions[ref.row].isCancelled
                && store.plans[ref.plan].lastUpdate(ofAction: ref.row) == nil
        }.map { InquiryRow($0) }
    }

    mutating func gatherNotAnswering() {
        for ref in refs(.milestone) where state(ref).isQuestionable {
            guard let evidence = store.plans[ref.plan].evidence(ofMilestone: ref.row) else { continue }
            var row = InquiryRow(
                ref, state: StateText(mark: "?", word: evidence.verdict.rawValue, role: .questionable))
            row.what = .plan(evidence.quote)
            rows.append(row)
        }
    }

    mutating func gatherWithoutMilestone() {
        for ref in refs(.action) where !store.plans[ref.plan].states.actions[ref.row].isCancelled {
            let records = records(ref)
            let own = records[children: action(ref).milestones].map { records.milestones[Int($0)] }
                .filter { !$0.isCancelled }
            guard !own.contains(where: { $0.kind == .milestone }) else { continue }
            let word =
                own.isEmpty ? action(ref).actions.isEmpty ? "none" : "in its parts" : "only in prose"
            rows.append(
                InquiryRow(
                    ref,
                    state: StateText(
                        mark: own.isEmpty ? "-" : "?", word: word,
                        role: own.isEmpty ? .undated : .questionable)))
        }
        let inProse = rows.count { $0.state?.word == "only in prose" }
        if inProse > 0 { remarks = ["\(Shown.number(inProse)) only in prose"] }
    }

    mutating func gatherPromises() {
        for ref in refs(.milestone) {
            let milestone = records(ref).milestones[ref.row]
            guard milestone.kind == .commitment, !milestone.isCancelled else { continue }
            var row = InquiryRow(ref)
            row.date = due(ref)
            rows.append(row)
        }
        let undated = rows.count { $0.date == nil }
        if undated > 0 { remarks = ["\(Shown.number(undated)) undated"] }
    }

    mutating func gatherDueNext() {
        var isBefore: [Bool] = []
        for plan in store.plans.indices where sieve.keepsPlan(plan) {
            let asOf = asOf(plan)
            let meeting = store.nextMeeting(inPlans: [plan])
                .flatMap { records($0).meetings[$0.row].date.edtf?.firstDay }
            func take(_ row: InquiryRow, _ deadline: Day?) {
                guard let deadline, deadline >= asOf else { return }
                let days = deadline.days(since: asOf)
                let isBeforeMeeting = meeting.map { deadline <= $0 } == true
                guard isBeforeMeeting || days <= 90 else { return }
                var row = row
                row.days = days
                row.state = StateText(
                    mark: ">",
                    word: isBeforeMeeting
                        ? "before meeting" : "within \(days <= 30 ? 30 : days <= 60 ? 60 : 90)d",
                    role: isBeforeMeeting || days <= 30 ? .dueSoon : .onTime)
                rows.append(row)
                isBefore.append(isBeforeMeeting)
            }
            for ref in refs(.milestone, of: plan) where state(ref).isOpen {
                var row = InquiryRow(ref)
                row.date = due(ref)
                take(row, state(ref).deadline)
            }
            for (obligation, place) in obligations(of: plan) where obligation.state.isOwed {
                var row = InquiryRow(obligation, place: place)
                row.date = obligation.due
                take(row, obligation.deadline)
            }
        }
        remarks = ["\(isBefore.count { $0 }) before meeting"]
        for limit in [30, 60, 90] {
            remarks.append("\(rows.count { ($0.days ?? 0) <= limit }) in \(limit)d")
        }
        sort { $0.days }
    }

    mutating func gatherReportDates() {
        for plan in store.plans.indices where sieve.keepsPlan(plan) {
            let asOf = asOf(plan)
            for (obligation, place) in obligations(of: plan)
            where obligation.state.isOwed && obligation.due != nil {
                var row = InquiryRow(obligation, place: place)
                row.date = obligation.due
                row.days = obligation.deadline?.days(since: asOf)
                rows.append(row)
            }
            for ref in refs(.milestone, of: plan) where state(ref).isOpen {
                let title = FoldedText.fold(records(ref).string(records(ref).milestones[ref.row].title))
                guard Inquiry.reportingWords.contains(where: title.contains) else { continue }
                var row = InquiryRow(ref)
                row.date = due(ref)
                row.days = state(ref).deadline?.days(since: asOf)
                rows.append(row)
            }
            for ref in refs(.event, of: plan) {
                let event = records(ref).events[ref.row]
                guard event.kind == .return, let date = event.date.edtf,
                    date.lastDay.map({ $0 >= asOf }) ?? true
                else { continue }
                var row = InquiryRow(ref, state: StateText(mark: ".", word: "regular return", role: .onTime))
                row.date = date
                row.days = date.lastDay?.days(since: asOf)
                rows.append(row)
            }
        }
        sort { $0.days }
    }
}

extension Inquiry {
    /// By which a milestone speaks of coming back to somebody.
    static let reportingWords = ["report", "brought to", "put to", "present"]
}
