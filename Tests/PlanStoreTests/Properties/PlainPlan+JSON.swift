extension PlainPlan {
    /// The plan as a file says it.
    var json: String {
        let bodies = organisations.map { body in
            "{\"id\":\"\(body.id)\",\"name\":\"Body \(body.id)\"\(body.partOf.map { ",\"partOf\":\"\($0)\"" } ?? "")}"
        }
        let top = actions.indices.filter { actions[$0].above.isEmpty }.map(text(ofAction:))
        return """
            {"format":"scrutineer-plan/1","id":"\(id)","title":"Plan \(id)",
            "organisations":[\(bodies.joined(separator: ","))],
            "pillars":[{"id":"1","title":"Pillar","actions":[\(top.joined(separator: ",\n"))]}],
            "funding":[\(streams.map(text).joined(separator: ",\n"))]}
            """
    }

    private func text(ofAction place: Int) -> String {
        let action = actions[place]
        let below = actions.indices.filter { actions[$0].above.last == place }.map(text(ofAction:))
        let updates = action.updates.map { update in
            "{\"on\":\"\(update.on.text)\",\"text\":\"\""
                + (update.status.map { ",\"status\":\"\($0)\"" } ?? "")
                + (update.was.map { ",\"was\":\"\($0)\"" } ?? "") + "}"
        }
        return "{\"id\":\"\(action.id)\",\"title\":\"\(action.title)\",\"status\":\"\(action.status)\","
            + "\"leads\":\(list(action.leads)),\"funding\":\(list(action.funding)),"
            + "\"updates\":[\(updates.joined(separator: ","))],"
            + "\"milestones\":[\(action.milestones.map(text).joined(separator: ","))],"
            + "\"actions\":[\(below.joined(separator: ","))]}"
    }

    private func text(_ milestone: Milestone) -> String {
        let revisions = milestone.revisions.map { "{\"due\":\"\($0.due.text)\",\"on\":\"\($0.on)\"}" }
        let evidence = milestone.evidence.map { "{\"verdict\":\"\($0.verdict)\",\"on\":\"\($0.on)\"}" }
        return "{\"id\":\"\(milestone.id)\",\"title\":\"Milestone \(milestone.id)\""
            + (milestone.due.map { ",\"due\":\"\($0.text)\"" } ?? "")
            + (milestone.done.map { ",\"done\":\"\($0.text)\"" } ?? "")
            + (milestone.isCancelled ? ",\"cancelled\":true" : "")
            + ",\"revisions\":[\(revisions.joined(separator: ","))],\"evidence\":[\(evidence.joined(separator: ","))]}"
    }

    private func text(_ stream: Stream) -> String {
        let least = stream.amount.map(Self.money)
        let amount = stream.most.map { "{\"min\":\(least ?? "0"),\"max\":\(Self.money($0))}" } ?? least
        return
            "{\"id\":\"\(stream.id)\",\"title\":\"Stream\",\"kind\":\"\(stream.kind)\",\"status\":\"\(stream.status)\","
            + "\"currency\":\"\(stream.currency)\"" + (amount.map { ",\"amount\":\($0)" } ?? "")
            + (stream.awarded.map { ",\"awarded\":\"\($0.text)\"" } ?? "")
            + (stream.grant.map { ",\"grantId\":\"\($0)\"" } ?? "")
            + ",\"funders\":\(list(stream.funders)),\"recipients\":\(list(stream.recipients)),"
            + "\"actions\":\(list(stream.actions))}"
    }

    private func list(_ ids: [String]) -> String {
        "[" + ids.map { "\"\($0)\"" }.joined(separator: ",") + "]"
    }

    private static func money(_ hundredths: Int64) -> String {
        let rest = hundredths % 100
        return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
    }
}
