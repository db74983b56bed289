import PlanModel
import SeededRandom

/// A plan made at random, as plain values, and the same as JSON.
struct PlainPlan {
    struct Milestone {
        var id: String
        var due: PlainDate?
        var done: PlainDate?
        var isCancelled: Bool
        var revisions: [(due: PlainDate, on: Day)]
        var evidence: [(verdict: String, on: Day)]
    }

    struct Action {
        var id: String
        var title: String
        var status: String
        var leads: [String]
        var updates: [(on: PlainDate, status: String?, was: String?)]
        var milestones: [Milestone]
        var funding: [String]
        /// Places in `actions`, itself left out, outermost first.
        var above: [Int]
    }

    struct Stream {
        var id: String
        var kind: String
        var status: String
        var amount: Int64?
        var most: Int64?
        var currency: String
        var awarded: PlainDate?
        var funders: [String]
        var recipients: [String]
        var actions: [String]
        var grant: String?
    }

    let id: String
    /// Each organisation's id and what it is part of.
    var organisations: [(id: String, partOf: String?)] = []
    /// Depth first, as they stand in the file.
    var actions: [Action] = []
    var streams: [Stream] = []
    private var random: SeededGenerator

    init(seed: UInt64, id: String) {
        self.id = id
        random = SeededGenerator(seed: seed)
        // Some are part of an earlier one, and two of each other.
        for number in 0..<7 {
            let above = number > 0 && chance(50) ? "o\(self.number(0...number - 1))" : nil
            organisations.append((id: "o\(number)", partOf: above))
        }
        if chance(30) {
            organisations[5].partOf = "o6"
            organisations[6].partOf = "o5"
        }
        for number in 0..<number(2...5) { addAction("a\(number)", below: []) }
        for number in 0..<number(0...6) { streams.append(stream("s\(number)")) }
    }

    static let statuses = ["not-started", "in-progress", "paused", "complete", "closed", "cancelled"]

    private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
    private mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }
    private mutating func pick<Element>(_ from: [Element]) -> Element { from[number(0...from.count - 1)] }
    private mutating func day() -> Day { .earliest.adding(days: 45_290 + number(0...1400)) }

    /// Now and then one that is in no list.
    private mutating func bodies() -> [String] {
        var bodies: [String] = []
        for _ in 0..<number(0...2) {
            let body = chance(8) ? "nobody" : "o\(number(0...6))"
            if !bodies.contains(body) { bodies.append(body) }
        }
        return bodies
    }

    private mutating func addAction(_ id: String, below above: [Int]) {
        var updates: [(on: PlainDate, status: String?, was: String?)] = []
        var status = pick(Self.statuses)
        for _ in 0..<number(0...4) {
            let date = chance(70) ? PlainDate.full(day()) : .random(&random)
            updates.append(
                (date, chance(60) ? pick(Self.statuses) : nil, chance(60) ? pick(Self.statuses) : nil))
        }
        // The member says what the newest update does; where it differs is told by a finding.
        if let newest = updates.filter({ $0.status != nil }).newest(by: \.on) {
            status = newest.status ?? status
        }
        let milestones = (0..<number(0...3)).map { milestone("\(id)m\($0)") }
        let place = actions.count
        actions.append(
            Action(
                id: id, title: "Action \(id)", status: status, leads: bodies(), updates: updates,
                milestones: milestones, funding: chance(25) ? ["s\(number(0...3))"] : [], above: above))
        guard above.count < 3 else { return }
        for number in 0..<number(0...2) where chance(60) {
            addAction("\(id).\(number)", below: above + [place])
        }
    }

    private mutating func milestone(_ id: String) -> Milestone {
        let revisions = (0..<number(0...2)).map { _ in (due: PlainDate.random(&random), on: day()) }
        let evidence = (0..<number(0...2)).map { _ in
            (verdict: pick(["met", "part", "substituted", "none", "contradicted"]), on: day())
        }
        return Milestone(
            id: id, due: chance(85) ? .random(&random) : nil, done: chance(25) ? .random(&random) : nil,
            isCancelled: chance(10), revisions: chance(40) ? revisions : [],
            evidence: chance(50) ? evidence : [])
    }

    private mutating func stream(_ id: String) -> Stream {
        let amount = chance(85) ? Int64(number(0...1_000_000_00)) : nil
        return Stream(
            id: id,
            kind: pick([
                "grant", "one-off", "contract", "restricted", "in-kind", "benchmark", "publicity-value",
            ]),
            status: pick(["bid", "secured", "secured", "ended", "refused"]), amount: amount,
            most: chance(20) ? amount.map { $0 + 100 } : nil, currency: pick(["GBP", "GBP", "EUR", "JPY"]),
            awarded: chance(50) ? .random(&random) : nil, funders: bodies(), recipients: bodies(),
            actions: chance(50) ? [pick(actions).id] : [], grant: chance(30) ? "g\(number(0...2))" : nil)
    }
}

extension Array {
    /// The last by its date, and of several of one day the one that stands last.
    func newest(by date: (Element) -> PlainDate) -> Element? {
        var newest: Element?
        for element in self where newest.map({ date($0).order <= date(element).order }) ?? true {
            newest = element
        }
        return newest
    }
}
