import PlanModel
import PlanStore
import TextGrid

// What is asked about money that ends.
extension InquiryGathering {
    mutating func gatherEndingStreams() {
        for ending in endings {
            var row = InquiryRow(ending.stream, state: state(of: ending))
            row.days = ending.days
            row.date = records(ending.stream).funding[ending.stream.row].end.edtf
            row.actions = ending.actions
            rows.append(row)
        }
        for months in [6, 12] {
            let count = store.fundingEnding(within: .months(months), of: refs(.funding)).count
            remarks.append("\(count) within \(months) months")
        }
    }

    mutating func gatherActionsLosing() {
        for ending in endings {
            let stream = records(ending.stream).funding[ending.stream.row]
            for action in ending.actions where sieve.keeps(action) {
                var row = InquiryRow(action, state: state(of: ending))
                row.id = .entry(plan: action.plan, .paid(stream: ending.stream.row), row: action.row)
                row.days = ending.days
                row.date = stream.end.edtf
                row.what = .ours(records(ending.stream).string(stream.title))
                rows.append(row)
            }
        }
    }

    /// All that have an end, the soonest first.
    private var endings: [FundingEnding] {
        let all = store.fundingEnding(within: .days(.max), of: refs(.funding))
        return NumberOrder.places(of: all.map { Int64($0.days) }).map { all[Int($0)] }
    }

    private func state(of ending: FundingEnding) -> StateText {
        let asOf = asOf(ending.stream.plan)
        guard let months = [6, 12, 24].first(where: { ending.end <= asOf.adding(months: $0) }) else {
            return StateText(mark: ".", word: "later", role: .onTime)
        }
        return StateText(
            mark: months > 12 ? "." : "!", word: "in \(months) months", role: months > 12 ? .onTime : .warning
        )
    }
}
