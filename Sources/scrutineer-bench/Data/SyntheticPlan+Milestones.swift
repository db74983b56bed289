extension SyntheticPlan {
    /// Writes a milestone. Most of those that were due are done, as in plans that are looked after.
    mutating func writeMilestone(_ id: String, isActionOpen: Bool, to stream: inout JSONStream) {
        counts.milestones += 1
        let due = Dates.due(&random)
        stream.object { stream in
            stream.member("id", id)
            stream.member("title", Phrases.milestone(&random))
            if !random.chance(4) {
                stream.member("due", due.text)
                if random.chance(15) { stream.member("dueText", "as printed: \(due.text)") }
            }
            if due.isPast, random.chance(isActionOpen ? 93 : 98) {
                stream.member("done", Dates.pastDay(&random))
            }
            if random.chance(2) { stream.member("cancelled", flag: true) }
            if random.chance(4) { stream.member("kind", "commitment") }
            if random.chance(5) { writeTarget(to: &stream) }
            if random.chance(20) { writeRevisions(to: &stream) }
            if random.chance(25) { writeEvidence(to: &stream) }
            if random.chance(25) { stream.member("note", Phrases.sentence(&random)) }
        }
    }

    private mutating func writeTarget(to stream: inout JSONStream) {
        stream.object("target") { stream in
            stream.member("value", number: 10 + random.below(500))
            stream.member("unit", random.pick(["homes", "people", "sessions"]))
            stream.member("current", number: random.below(200))
        }
    }

    private mutating func writeRevisions(to stream: inout JSONStream) {
        stream.array("revisions") { stream in
            stream.object { stream in
                stream.member("due", Dates.day(&random, years: 2024...2028))
                stream.member("on", Dates.pastDay(&random))
                stream.member("by", random.pick(Self.signers))
                stream.member("why", Phrases.reason(&random))
            }
        }
    }

    private mutating func writeEvidence(to stream: inout JSONStream) {
        stream.array("evidence") { stream in
            stream.object { stream in
                stream.member("verdict", random.pick(["met", "met", "part", "none"]))
                stream.member("on", Dates.pastDay(&random))
                stream.member("quote", Phrases.sentence(&random))
                stream.member("by", random.pick(Self.signers))
                writeSource(to: &stream)
            }
        }
    }
}
