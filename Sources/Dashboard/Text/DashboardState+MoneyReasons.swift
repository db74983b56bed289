import PlanModel
import PlanStore

/// Money totals, stream by stream: what is in, what is left out, and why.
extension DashboardState {
    /// - Parameter words: The total as the screen shows it.
    func explain(total words: String, rule: String, of streams: [RecordRef]) -> [Pages.Line] {
        let reasons = zip(streams, store.moneyReasons(of: streams)).map { (stream: $0, reason: $1) }
        let counted = reasons.filter(\.reason.isCounted)
        let others = reasons.filter { !$0.reason.isCounted }
        var lines = [heading(words), line(rule)]
        lines += counted.map { line("+ " + inTotal($0.stream, $0.reason)) }
        if counted.isEmpty { lines.append(line("Nothing is counted.")) }
        if !others.isEmpty {
            lines.append(heading("Left out of it"))
            lines += others.map { line("- \(title(of: $0.stream)): \(text(of: $0.reason, $0.stream))") }
        }
        return lines
    }

    private func inTotal(_ ref: RecordRef, _ reason: MoneyReason) -> String {
        let counted = ViewCell.money(store.sum(of: [ref])).text
        guard reason == .countedByLowerEnd else { return "\(title(of: ref)): \(counted)" }
        return "\(title(of: ref)): \(counted), the lower end of \(amountText(of: ref))"
    }

    private func text(of reason: MoneyReason, _ ref: RecordRef) -> String {
        let amount = amountText(of: ref)
        return switch reason {
        case .counted, .countedByLowerEnd: amount
        case .isNoMoney(let kind): "\(amount), \(kindText(kind)): never money that the plan can spend"
        case .isNotSecured(let status): "\(amount), \(status.rawValue): only secured and ended streams count"
        case .hasNoAmount: "secured, but no amount is given, so it adds nothing"
        case .isCounted(let plan):
            "\(amount), counted already in \(store.plans[plan].records.title): one grant id, one stream"
        }
    }
}
