extension SyntheticPlan {
    /// Writes the next action, and some with a sub-action, which is the one after it.
    mutating func writeAction(_ next: inout Int, before end: Int, to stream: inout JSONStream) {
        let number = next
        next += 1
        let hasPart = number % 20 == 7 && next < end
        stream.object { stream in
            writeMembers(ofAction: number, to: &stream)
            guard hasPart else { return }
            let part = next
            next += 1
            stream.array("actions") { stream in
                stream.object { writeMembers(ofAction: part, to: &$0) }
            }
        }
    }

    private mutating func writeMembers(ofAction number: Int, to stream: inout JSONStream) {
        counts.actions += 1
        let id = "a\(number + 1)"
        let status = random.pick(Self.statuses)
        stream.member("id", id)
        stream.member("title", Phrases.action(&random))
        stream.member("status", status)
        if random.chance(10) { stream.member("new", flag: true) }
        writeLeads(to: &stream)
        if random.chance(60) {
            stream.array("confidence") { stream in
                stream.object { stream in
                    stream.member("rag", random.pick(["red", "amber", "green"]))
                    stream.member("on", Dates.pastDay(&random))
                    stream.member("by", random.pick(Self.signers))
                    stream.member("why", Phrases.reason(&random))
                }
            }
        }
        stream.array("milestones") { stream in
            for place in 0..<random.pick([1, 2, 2, 3]) {
                writeMilestone("\(id).\(place + 1)", isActionOpen: status != "closed", to: &stream)
            }
        }
        writeUpdates(status: status, to: &stream)
        if random.chance(30) { stream.member("funding", ["f\(min(number / 10, streams - 1) + 1)"]) }
        if random.chance(15) {
            stream.member("places", [random.pick(["Northgate", "Hillfields", "St Mary's"])])
        }
        writeSource(to: &stream)
    }

    private mutating func writeLeads(to stream: inout JSONStream) {
        var leads = [organisation()]
        if random.chance(30) {
            let second = organisation()
            if second != leads[0] { leads.append(second) }
        }
        if leads.contains(OrganisationList.entry(OrganisationList.filtered).id) { counts.led += 1 }
        stream.member("leads", leads)
        if random.chance(20) { stream.member("support", [organisation()]) }
    }

    /// What was said of the action, oldest first; the last may have set the status that the action has.
    private mutating func writeUpdates(status: String, to stream: inout JSONStream) {
        let isRare = random.chance(2)
        if isRare { counts.rare += 1 }
        let count = random.pick([1, 1, 2])
        stream.array("updates") { stream in
            for place in 0..<count {
                let isLast = place == count - 1
                stream.object { stream in
                    stream.member(
                        "on", place == 0 ? Dates.day(&random, years: 2023...2023) : "2024-1\(random.below(3))"
                    )
                    stream.member(
                        "text",
                        Phrases.report(&random, sentences: 3 + random.below(3), isRare: isRare && isLast))
                    stream.member("by", random.pick(Self.signers))
                    if isLast, status != "not-started", random.chance(50) {
                        stream.member("status", status)
                        stream.member("was", "not-started")
                    }
                }
            }
        }
    }

    private static let statuses = [
        "not-started", "in-progress", "in-progress", "in-progress", "complete", "complete", "paused",
        "closed",
    ]
    static let signers = ["Action lead", "Scrutiny officer", "Programme manager", "Councillor O'Neill"]
}
