import FoundationEssentials

/// A plan as Foundation's decoder makes it: what a program gets that takes the usual way in Swift.
struct DecodedPlan: Decodable {
    var id: String
    var title: String
    var asOf: String?
    var pillars: [Pillar]
    var organisations: [Organisation]?
    var funding: [Stream]?

    struct Pillar: Decodable {
        var id: String
        var title: String
        var actions: [Action]
    }

    struct Action: Decodable {
        var id: String
        var title: String
        var status: String
        var leads: [String]?
        var support: [String]?
        var confidence: [Confidence]?
        var milestones: [Milestone]?
        var updates: [Update]?
        var actions: [Action]?
        var funding: [String]?
        var places: [String]?
        var source: Source?

        /// Itself and its sub-actions.
        var count: Int { (actions ?? []).reduce(1) { $0 + $1.count } }
    }

    struct Confidence: Decodable {
        var rag: String
        var on: String
        var by: String?
        var why: String?
    }

    struct Milestone: Decodable {
        var id: String
        var title: String
        var due: String?
        var dueText: String?
        var done: String?
        var cancelled: Bool?
        var kind: String?
        var note: String?
        var target: TargetNumber?
        var revisions: [Revision]?
        var evidence: [Evidence]?
    }

    struct TargetNumber: Decodable {
        var value: Double
        var unit: String?
        var current: Double?
    }

    struct Revision: Decodable {
        var due: String
        var on: String
        var by: String?
        var why: String?
    }

    struct Evidence: Decodable {
        var verdict: String
        var on: String
        var quote: String?
        var by: String?
        var source: Source?
    }

    struct Update: Decodable {
        var on: String
        var text: String
        var by: String?
        var status: String?
        var was: String?
    }

    struct Source: Decodable {
        var document: String
        var ref: String?
    }

    struct Organisation: Decodable {
        var id: String
        var name: String
        var short: String?
        var aliases: [String]?
        var partOf: String?
        var kind: String?
        var identifiers: [String]?
    }

    struct Stream: Decodable {
        var id: String
        var title: String
        var status: String
        var kind: String
        var start: String?
        var end: String?
        var years: [Year]?
        var funders: [String]?
        var recipients: [String]?
        var actions: [String]?
    }

    struct Year: Decodable {
        var year: String
        var amount: Double
    }
}

extension DecodedPlan {
    /// Reads a file and decodes it.
    ///
    /// - Returns: How many milliseconds that took.
    static func time(_ path: String, holds counts: PlanCounts) throws(BenchmarkFailure) -> Double {
        let decoded = try Stopwatch.time { () throws(BenchmarkFailure) in
            let bytes = Data(try Product.read(path))
            do {
                return try JSONDecoder().decode(DecodedPlan.self, from: bytes)
            } catch {
                throw BenchmarkFailure("JSONDecoder: \(error)")
            }
        }
        let actions = decoded.result.pillars.flatMap(\.actions).reduce(0) { $0 + $1.count }
        try BenchmarkFailure.check(actions, is: counts.actions, "actions that JSONDecoder read")
        return decoded.milliseconds
    }
}
