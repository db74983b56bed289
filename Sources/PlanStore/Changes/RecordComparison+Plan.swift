import PlanModel

// Measures, and what the plan says of itself.
extension RecordComparison {
    mutating func compareMeasure() {
        if let target = take("target") {
            let unit = newValue["unit"]?.asText.map { " " + $0 } ?? ""
            let what = MemberText.numbers(
                "target", target.old, target.new, MemberText.quantity, { MemberText.quantity($0) + unit })
            tell(.target, what, old: target.old, new: target.new)
        }
        var readings = takeEntries(of: "readings")
        guard readings.gone.isEmpty else { return leave(readings) }
        for reading in readings.come {
            let value = [
                MemberText.word(reading["bound"]), reading["value"].map(MemberText.quantity) ?? "",
                newValue["unit"]?.asText ?? "",
            ].filter { !$0.isEmpty }.joined(separator: " ")
            let date = reading["on"]?.asDate.map { " for \(Shown.spelt($0))" } ?? ""
            tell(.reading, "new reading\(date): \(value)", new: reading["value"], from: reading)
        }
        readings.come = []
        leave(readings)
    }

    mutating func comparePlan() {
        compareLabels()
        if let map = take("routeMap") {
            let what = map.old == nil ? "route map added" : "route map removed"
            tell(map.old == nil ? .added : .removed, what, old: map.old?["title"], new: map.new?["title"])
        }
        compareFindings()
    }

    /// The local words for statuses and confidences, one by one.
    private mutating func compareLabels() {
        let inside = [Place.Step.member("labels")]
        let whole = take("labels")
        let words = MemberValue.names(
            of: oldValue["labels"] ?? .record([]), and: newValue["labels"] ?? .record([]))
        for word in words where !["note", "exempt", "source"].contains(word) {
            let change = take(word, inside: inside)
            let before = whole == nil ? change?.old : whole?.old?[word]
            let after = whole == nil ? change?.new : whole?.new?[word]
            guard before != after else { continue }
            let what = MemberText.words(
                "local word for \(MemberText.word(.text(word)))", before?.asText.map { "\"\($0)\"" },
                after?.asText.map { "\"\($0)\"" })
            tell(.member, what, old: before, new: after, inside: inside)
        }
    }

    /// Findings that were dismissed or written down, and what was taken back.
    private mutating func compareFindings() {
        let findings = takeEntries(of: "findings")
        let key = { (note: MemberValue) in [note["rule"]?.asText ?? "", note["record"]?.asText ?? ""] }
        let before = Set(findings.gone.map(key)), after = Set(findings.come.map(key))
        for note in findings.come {
            let isWritten = note["authored"]?.asFlag == true
            let what =
                before.contains(key(note)) ? "changed" : isWritten ? "written down" : "dismissed"
            let message = note["message"]?.asText.map { ": \($0.shortened)" } ?? ""
            tell(
                .finding, "finding \(Self.named(note)) \(what)\(message)", new: note["record"], from: note,
                why: note["reason"]?.asText)
        }
        for note in findings.gone where !after.contains(key(note)) {
            let what = note["authored"]?.asFlag == true ? "removed" : "no longer dismissed"
            tell(.finding, "finding \(Self.named(note)) \(what)", old: note["record"])
        }
    }

    /// `stale of action:1.1`
    private static func named(_ note: MemberValue) -> String {
        "\(note["rule"]?.asText ?? "") of \(note["record"]?.asText ?? "")"
    }
}
