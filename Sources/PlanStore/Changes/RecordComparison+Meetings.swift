import PlanModel

// What became of what a committee asked and resolved.
extension RecordComparison {
    mutating func compareQuestion() {
        var answers = takeEntries(of: "answers")
        // One that was reworded is told in general words.
        guard answers.gone.isEmpty else { return leave(answers) }
        for (place, answer) in newValue["answers"].elements.enumerated() where answers.come.contains(answer) {
            let upToHere = newValue["answers"].elements.prefix(place + 1)
            let what = Self.coverage(
                of: answer, answered: upToHere.flatMap { $0["parts"].elements },
                asked: newValue["parts"].elements, "question answered", "question answered in part",
                parts: "parts")
            let how =
                answer["how"]?.asText.map { $0 == "meeting" ? ", at the meeting" : ", in writing" } ?? ""
            tell(.answer, what + how, new: answer["text"], from: answer)
        }
        answers.come = []
        leave(answers)
    }

    mutating func compareResolution() {
        var reports = takeEntries(of: "reports")
        if reports.gone.isEmpty {
            tellReports(reports.come)
            reports.come = []
        }
        leave(reports)
        if let due = takeDate("due") {
            let move = DateMove.due(due.old?.asDate, in: old, due.new?.asDate, in: new)
            tell(.due, move.sentence("due date"), old: due.old, new: due.new, days: move.days)
        }
        compareResponse()
        if let closed = take("closed") { tellClosing(closed) }
    }

    /// Each report with what it leaves open of what its author owes.
    private mutating func tellReports(_ come: [MemberValue]) {
        let all = newValue["reports"].elements
        for (place, report) in all.enumerated() where come.contains(report) {
            let from = report["from"]?.asText.map(new.name(ofOrganisation:)) ?? ""
            let answered = all.prefix(place + 1).filter { $0["from"] == report["from"] }
                .flatMap { $0["answers"].elements }
            let what = Self.coverage(
                of: report, answered: answered, asked: newValue["parts"].elements, "reported by \(from)",
                "reported in part by \(from)", parts: "answers")
            tell(.report, what, new: report["text"], from: report)
        }
    }

    /// Whether all that was asked is answered, or which parts of it.
    private static func coverage(
        of entry: MemberValue, answered: [MemberValue], asked: [MemberValue], _ whole: String,
        _ part: String, parts member: String
    ) -> String {
        let known = Set(answered.compactMap(\.asText))
        let missing = asked.compactMap { $0["id"]?.asText }.filter { !known.contains($0) }
        guard !missing.isEmpty else { return whole }
        let named = entry[member].elements.compactMap(\.asText)
        return named.isEmpty ? "\(part), naming no part" : "\(part) (\(named.listed))"
    }

    private mutating func compareResponse() {
        guard let response = take("response") else { return }
        let (before, after) = (response.old?["kind"]?.asText, response.new?["kind"]?.asText)
        let what =
            switch (before, after) {
            case (nil, let kind?): MemberText.word(.text(kind))
            case (let kind?, nil): "response withdrawn, was \(MemberText.word(.text(kind)))"
            case (let old?, let new?) where old != new:
                "\(MemberText.word(.text(new))), was \(MemberText.word(.text(old)))"
            default: "response changed"
            }
        tell(
            .response, what, old: response.old?["kind"], new: response.new?["kind"], from: response.new)
    }

    private mutating func tellClosing(_ closed: RecordDifference.Setting) {
        let move = DateMove(closed.old, closed.new)
        let what =
            switch (move.from, move.to) {
            case (nil, let day?): "closed by the committee, \(Shown.spelt(day))"
            case (_?, nil): "open again, was closed"
            default: move.sentence("closing date")
            }
        tell(
            .closed, what, old: closed.old, new: closed.new, days: move.from == nil ? nil : move.days,
            from: .record(["on": closed.new]))
    }
}
