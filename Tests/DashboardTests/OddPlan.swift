import PlanModel

/// A plan with all that a careless or hostile file can hold and still load.
enum OddPlan {
    /// Text that would command a terminal, hide something, or upset a column.
    static let texts = [
        "\u{1b}[2J\u{1b}]0;owned\u{7} cleared", "a\u{0}b\u{7f}c\u{9b}31m",
        "\u{202e}gnitter\u{202c} \u{2066}x\u{2069}",
        "line one\nline two\r\nline three\ttab\u{2028}end", "zero\u{200b}width\u{200d}joined\u{feff}",
        "مجلس مدينة كوفنتري", "考文垂市議會 – £1,200",
        "e\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}\u{307}\u{308}\u{309} Łódź",
        "👩‍👩‍👧‍👦 family 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🇬🇧 👍🏽", "£ € ½ – — … “quoted”", "", " ", "    leading and trailing    ",
        "x", String(repeating: "long ", count: 900), String(repeating: "W", count: 3000),
        String(repeating: "漢", count: 200), "Plain words",
    ]

    /// A plan without anything in it.
    static let empty = #"{"format": "scrutineer-plan/1", "id": "empty", "title": "Empty", "pillars": []}"#

    static func json(seed: UInt64, id: String = "odd") -> String {
        var writer = Writer(random: SeededGenerator(seed: seed))
        let organisations = (0..<6).map { index in
            #"{"id": \#(quoted("org\(index)")), "name": \#(writer.text()), "short": \#(writer.text())\#(index > 1 ? #", "partOf": "org1""# : "")}"#
        }
        let pillars = (0..<3).map { index in
            let actions =
                index == 0
                ? "" : (0..<3).map { writer.action("\(index).\($0)", depth: 1) }.joined(separator: ", ")
            return #"{"id": "\#(index)", "title": \#(writer.text()), "actions": [\#(actions)]}"#
        }
        let funding = (0..<5).map { writer.stream("f\($0)") }
        return """
            {"format": "scrutineer-plan/1", "id": "\(id)", "title": \(writer.text()), "summary": \(writer.text()),
            "pillarTerm": \(writer.text()), "labels": {"paused": \(writer.text()), "amber": \(writer.text())},
            "documents": [{"id": "doc", "title": \(writer.text())}],
            "organisations": [\(organisations.joined(separator: ",\n"))],
            "pillars": [\(pillars.joined(separator: ",\n"))],
            "funding": [\(funding.joined(separator: ",\n"))]}
            """
    }

    static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            if scalar.value < 0x20 || scalar == "\"" || scalar == "\\" {
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            } else {
                quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }

    private struct Writer {
        var random: SeededGenerator

        mutating func pick<Element>(_ from: [Element]) -> Element {
            from[Int.random(in: 0..<from.count, using: &random)]
        }

        mutating func text() -> String { quoted(pick(texts)) }

        mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }

        mutating func date() -> String {
            pick([
                "2026-11", "2026", "2026-11-21", "2026-12-01~", "2015-01?", "2199", "1900-01-01", "2026-24",
                "../2026-10", "2026-10/..", "2015/2030",
            ])
        }

        mutating func action(_ id: String, depth: Int) -> String {
            let milestones = (0..<Int.random(in: 0...3, using: &random)).map { milestone("\(id).m\($0)") }
            // One branch goes all the way down.
            let count = depth == 8 ? 0 : id.hasSuffix("0") ? 1 : chance(20) ? 2 : 0
            let children = (0..<count).map { action("\(id).\($0)", depth: depth + 1) }
            let below = children.isEmpty ? "" : #", "actions": [\#(children.joined(separator: ",\n"))]"#
            let status = pick(["not-started", "in-progress", "paused", "complete", "closed", "cancelled"])
            let leads = (0..<Int.random(in: 0...3, using: &random)).map { _ in
                pick([#""org0""#, #""org1""#, #""org2""#, #""org5""#, #""nobody""#])
            }
            let updates =
                chance(60)
                ? #"{"on": "\#(date())", "text": \#(text()), "by": \#(text()), "status": "\#(status)"}"# : ""
            let confidence =
                chance(40)
                ? #"{"rag": "\#(pick(["red", "amber", "green", "none"]))", "on": "2026-01-01", "why": \#(text())}"#
                : ""
            return """
                {"id": "\(id)", "title": \(text()), "status": "\(status)", "new": \(chance(20)), "note": \(text()),
                "leads": [\(Set(leads).sorted().joined(separator: ", "))], "places": [\(text())],
                "updates": [\(updates)], "confidence": [\(confidence)], "funding": [\(chance(30) ? "\"f1\"" : "")],
                "source": {"document": "doc", "quote": \(text())},
                "milestones": [\(milestones.joined(separator: ", "))]\(below)}
                """
        }

        mutating func milestone(_ id: String) -> String {
            var members = [#""id": "\#(id)""#, #""title": \#(text())"#]
            if chance(80) { members.append(#""due": "\#(date())", "dueText": \#(text())"#) }
            if chance(20) { members.append(#""done": "\#(date())""#) }
            if chance(10) { members.append(#""cancelled": true"#) }
            if chance(30) {
                members.append(#""evidence": [{"verdict": "part", "on": "2026-02-02", "quote": \#(text())}]"#)
            }
            if chance(20) {
                members.append(
                    #""revisions": [{"due": "\#(date())", "on": "2026-03-03", "why": \#(text())}]"#)
            }
            if chance(20) { members.append(#""alternatives": [{"date": "\#(date())", "why": \#(text())}]"#) }
            return "{" + members.joined(separator: ", ") + "}"
        }

        mutating func stream(_ id: String) -> String {
            let amount = pick(["1", "1500000.25", "999999999999999", #"{"min": 10, "max": 20}"#])
            return """
                {"id": "\(id)", "title": \(text()), "status": "\(pick(["bid", "secured", "refused", "ended"]))",
                "kind": "\(pick(["grant", "in-kind", "benchmark"]))", "amount": \(amount),
                "currency": "\(pick(["GBP", "EUR", "JPY"]))", "end": "\(date())", "note": \(text()),
                "funders": ["\(pick(["org0", "org3", "unknown"]))"], "recipients": ["org4"]}
                """
        }
    }
}
