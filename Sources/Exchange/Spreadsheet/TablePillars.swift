import PlanModel
import PlanStore

/// The pillars of a plan with those that a table adds to it, found by their ids and titles.
struct TablePillars {
    struct Pillar {
        var id: String
        var title: String
    }

    /// Those of the plan, and behind them the new ones.
    private(set) var all: [Pillar] = []
    private let present: Int
    private let term: String
    private var placesByID: [String: Int] = [:]
    /// By folded title, in their order.
    private var placesByTitle: [String: [Int]] = [:]

    init(_ records: PlanRecords) {
        let rows = records.rows(of: .pillar)
        present = rows.count
        term = records.optional(records.head.pillarTerm) ?? ""
        for row in rows {
            let pillar = records.pillars[row]
            add(Pillar(id: records.string(pillar.id), title: records.string(pillar.title)))
        }
    }

    /// Those that are not in the plan.
    var new: ArraySlice<Pillar> { all[present...] }

    /// How a table names a pillar of this plan.
    func cell(_ text: String) -> PillarCell { PillarCell(text, term: term) }

    func pillar(id: some StringProtocol) -> Pillar? { placesByID[String(id)].map { all[$0] } }

    /// The pillars whose title is the one that is meant.
    func pillars(meantBy cell: PillarCell) -> [Pillar] {
        let titles = Set(
            [cell.whole, cell.title].filter { !$0.isEmpty || $0 == cell.whole }.map(FoldedText.fold))
        return titles.flatMap { placesByTitle[$0] ?? [] }.sorted().map { all[$0] }
    }

    mutating func add(_ pillar: Pillar) {
        let place = all.count
        all.append(pillar)
        if placesByID[pillar.id] == nil { placesByID[pillar.id] = place }
        placesByTitle[FoldedText.fold(pillar.title), default: []].append(place)
    }

    /// Takes back what was added behind the first.
    mutating func takeBack(to count: Int) {
        while all.count > count, let last = all.popLast() {
            if placesByID[last.id] == all.count { placesByID[last.id] = nil }
            placesByTitle[FoldedText.fold(last.title)]?.removeLast()
        }
    }
}
