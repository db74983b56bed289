import PlanModel
import PlanStore
import TextGrid

// What committees asked, who was there, and what came back; and where a word stands.
extension InquiryGathering {
    mutating func gatherRequests() {
        var rank: [Int] = []
        for plan in store.plans.indices {
            for (obligation, place) in obligations(of: plan) {
                let resolution = records(obligation.resolution).resolutions[obligation.resolution.row]
                let meeting = records(obligation.resolution).meetings[Int(resolution.meeting)].date.edtf?
                    .lastDay
                var row = InquiryRow(obligation, place: place)
                row.days = meeting.map { asOf(plan).days(since: $0) }
                row.date = obligation.due
                rows.append(row)
                rank.append(obligation.isPastDue ? 0 : obligation.state.isOwed ? 1 : 2)
            }
        }
        let past = rank.count { $0 == 0 }
        let clocks = rows.count { row in
            let resolution = records(row.ref).resolutions[row.ref.row]
            return resolution.isResponseRequired && resolution.due.edtf == nil
        }
        remarks = [
            "\(past) past due",
            clocks == 0 ? "no two-month clock runs" : "\(Shown.number(clocks)) with a two-month clock",
        ]
        let numbers = zip(rank, rows).map { Int64($0) * 1_000_000 - Int64($1.days ?? 0) }
        rows = NumberOrder.places(of: numbers).map { rows[Int($0)] }
    }

    mutating func gatherPartsLeft() {
        for plan in store.plans.indices {
            for (obligation, place) in obligations(of: plan)
            where obligation.state.isOwed && !obligation.reports.isEmpty {
                let records = store.plans[plan].records
                let partly = Set(
                    obligation.reports.flatMap { records.references[records.reports[$0].partly].map(\.row) })
                for part in obligation.partsLeft {
                    var row = InquiryRow(obligation, place: place)
                    row.id = .entry(plan: plan, .part(respondent: place), row: part)
                    row.state =
                        partly.contains(Int32(part))
                        ? StateText(mark: "?", word: "only partly", role: .questionable)
                        : StateText(mark: "!", word: "not at all", role: .overdue)
                    row.what = .plan(records.parts[part].text)
                    rows.append(row)
                }
            }
        }
    }

    mutating func gatherAbsent() {
        for ref in refs(.meeting) {
            let absent = store.meetingState(of: ref).absent
            guard !absent.isEmpty else { continue }
            var row = InquiryRow(ref)
            row.date = records(ref).meetings[ref.row].date.edtf
            row.what = .ours(absent.joined(separator: "; "))
            rows.append(row)
        }
    }

    mutating func gatherMentions(of text: String) {
        let query = FindQuery(text)
        let kinds: [RecordKind] = [
            .resolution, .question, .meeting, .action, .milestone, .funding, .measure, .event, .organisation,
            .document, .pillar, .plan, .stage,
        ]
        for kind in kinds {
            for plan in store.plans.indices {
                let found = Array(sieve.rows(of: kind, in: plan, finding: query))
                // What is said only later is not said yet.
                for row in store.rows(foundNowBy: query, of: kind, in: plan, among: found) {
                    let ref = RecordRef(plan: plan, kind: kind, row: Int(row))
                    guard store.hasComeUp(ref) else { continue }
                    var line = InquiryRow(ref, state: StateText(mark: "", word: kind.rawValue, role: .label))
                    line.what = .ours(text)
                    rows.append(line)
                }
            }
        }
    }
}
