import SeededRandom

/// A plan that nobody wrote: of any size, and the same for the same seed.
///
/// It goes to its file record by record and is never whole in memory. About 1,360 bytes an action.
struct SyntheticPlan {
    /// Changes with anything that changes what is written, so that data kept from before is made anew.
    static let version = 1

    let id: String
    let title: String
    let actions: Int
    let seed: UInt64
    /// Which organisations of the list the plan names.
    let organisations: Range<Int>

    var random: SeededGenerator
    var counts = PlanCounts()

    init(id: String, title: String, actions: Int, seed: UInt64, organisations: Range<Int>) {
        (self.id, self.title, self.actions, self.seed) = (id, title, actions, seed)
        self.organisations = organisations
        random = SeededGenerator(seed: seed)
    }

    /// One plan with all organisations that its size asks for.
    init(_ workload: Workload, seed: UInt64) {
        self.init(actions: workload.actions, name: workload.rawValue, seed: seed)
    }

    /// One plan of a certain size.
    init(actions: Int, name: String, seed: UInt64) {
        let groups = max(2, actions / 50 / OrganisationList.groupSize)
        self.init(
            id: "bench-\(name.lowercased())", title: "Plan \(name) of the benchmark", actions: actions,
            seed: seed,
            organisations: 0..<min(OrganisationList.most, groups * OrganisationList.groupSize))
    }

    /// How many funding streams there are.
    var streams: Int { max(3, actions / 10) }
    var documents: Int { max(2, actions / 1_000) }
    var meetings: Int { max(1, actions / 2_000) }
    var measures: Int { max(2, actions / 200) }

    /// How many actions stand under one pillar, sub-actions included.
    private var pillarSize: Int { max(5, min(250, actions / 20)) }

    /// Writes the plan.
    ///
    /// - Returns: What it holds.
    func write(to path: String) throws(BenchmarkFailure) -> PlanCounts {
        var plan = self
        var stream = try JSONStream(path)
        stream.object { stream in
            plan.writeHead(to: &stream)
            plan.writeOrganisations(to: &stream)
            stream.array("pillars") { plan.writePillars(to: &$0) }
            plan.writeFunding(to: &stream)
            plan.writeMeetings(to: &stream)
            plan.writeMeasures(to: &stream)
        }
        plan.counts.bytes = try stream.finish()
        return plan.counts
    }

    private mutating func writeHead(to stream: inout JSONStream) {
        stream.member("format", "scrutineer-plan/1")
        stream.member("id", id)
        stream.member("title", title)
        stream.member("asOf", Dates.asOf)
        stream.member("summary", Phrases.report(&random, sentences: 3))
        stream.array("documents") { stream in
            for index in 0..<documents {
                stream.object { stream in
                    stream.member("id", "doc-\(index)")
                    stream.member("title", "Report \(index + 1): \(Phrases.subject(&random))")
                    stream.member("date", Dates.pastDay(&random))
                    stream.member("url", "https://example.org/papers/\(index)")
                }
            }
        }
    }

    private mutating func writePillars(to stream: inout JSONStream) {
        var next = 0
        var pillar = 0
        while next < actions {
            let end = min(actions, next + pillarSize)
            pillar += 1
            stream.object { stream in
                stream.member("id", "p\(pillar)")
                stream.member("title", Phrases.subject(&random))
                stream.array("actions") { stream in
                    while next < end { writeAction(&next, before: end, to: &stream) }
                }
            }
        }
    }

    /// The id of an organisation that the plan names.
    mutating func organisation() -> String {
        OrganisationList.entry(organisations.lowerBound + random.below(organisations.count)).id
    }

    /// Where in the documents something stands.
    mutating func writeSource(to stream: inout JSONStream) {
        stream.object("source") { stream in
            stream.member("document", "doc-\(random.below(documents))")
            stream.member("ref", "\(1 + random.below(9)).\(1 + random.below(30))")
        }
    }
}
