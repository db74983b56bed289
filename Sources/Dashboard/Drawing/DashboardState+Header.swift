import PlanModel
import PlanStore
import TextGrid

extension DashboardState {
    /// One piece of the header; those of the least weight go first where there is no room.
    private struct Piece {
        var text: String
        var role: Role
        var weight: Int
    }

    func drawHeader(in rect: Rect, on grid: inout Grid) {
        grid.fill(rect, ground: .header)
        var pieces = headerPieces
        while width(of: pieces, on: grid) > rect.width,
            let lightest = pieces.indices.min(by: { pieces[$0].weight < pieces[$1].weight }),
            pieces.count > 1
        {
            pieces.remove(at: lightest)
        }
        var x = rect.x + 1
        for piece in pieces {
            x += grid.write(
                piece.text, at: Point(x: x, y: rect.y), role: piece.role, ground: .header,
                maxWidth: max(0, rect.maxX - x))
            x += 2
        }
    }

    private func width(of pieces: [Piece], on grid: Grid) -> Int {
        pieces.reduce(1 + 2 * (pieces.count - 1)) { $0 + grid.columns(of: $1.text) }
    }

    private var headerPieces: [Piece] {
        if let reading { return pieces(of: reading) }
        let summary = rows.summary
        var pieces = [
            Piece(text: "Scrutineer", role: .headerStrong, weight: 1),
            Piece(text: plansText, role: .header, weight: 3),
            Piece(text: asOfText, role: .headerStrong, weight: 9),
            Piece(
                text: words(of: .overdue), role: summary.overdue > 0 ? .overdue : .header, weight: 8),
            Piece(
                text: words(of: .questionable), role: summary.questionable > 0 ? .questionable : .header,
                weight: 7),
            Piece(text: words(of: .dueSoon), role: summary.dueSoon > 0 ? .dueSoon : .header, weight: 5),
            Piece(text: words(of: .undated), role: .header, weight: 2),
            Piece(text: words(of: .unanswered), role: .header, weight: 0),
            Piece(text: words(of: .reportsOwed), role: .header, weight: 0),
            Piece(text: words(of: .fundingEnding), role: .header, weight: 0),
        ]
        pieces.append(
            Piece(
                text: "lead: \(leadText)", role: filter.leads.isEmpty ? .header : .marked,
                weight: filter.leads.isEmpty ? 4 : 10))
        if let meetingText {
            pieces.insert(Piece(text: meetingText, role: .marked, weight: 11), at: 1)
        }
        if hidesExempt { pieces.append(Piece(text: "exempt hidden", role: .marked, weight: 10)) }
        if environment.editingBarrier != nil {
            pieces.append(Piece(text: "read only", role: .headerStrong, weight: 6))
        }
        return pieces
    }

    /// While the plans are being read no count is shown: it would be one of their beginning.
    private func pieces(of reading: ReadingShare) -> [Piece] {
        let bar = ProgressBar(
            done: reading.read, of: reading.total, width: 20, charset: environment.charset)
        let megabytes = Shown.number(max(1, reading.total / 1_000_000))
        return [
            Piece(text: "Scrutineer", role: .headerStrong, weight: 1),
            Piece(
                text: "reading \(megabytes) MB \(bar.text) \(reading.percent)%", role: .headerStrong,
                weight: 9),
            Piece(text: "what is here so far can be read, not edited", role: .header, weight: 2),
        ]
    }

    private var plansText: String {
        let shown = filter.plans.isEmpty ? Array(store.plans.indices) : filter.plans.sorted()
        if shown.count == 1, let only = shown.first {
            return title(of: RecordRef(plan: only, kind: .plan, row: 0))
        }
        return store.plans.count == shown.count
            ? "\(store.plans.count) plans" : "\(shown.count) of \(store.plans.count) plans"
    }

    /// `as of 4 Nov 2015 (end)`, or that each plan is read at its own date.
    private var asOfText: String {
        let plans = filter.plans.isEmpty ? store.plans : filter.plans.sorted().map { store.plans[$0] }
        let policies = Set(plans.map(\.states.policy))
        let policy = policies.count == 1 ? policies.first?.rawValue ?? "" : "own policies"
        let days = Set(plans.map(\.states.asOf)).sorted()
        guard let first = days.first, let last = days.last else { return "no plan" }
        if first == last { return "as of \(Shown.day(first)) (\(policy))" }
        let years = [first.parts.year, last.parts.year]
        let span = years[0] == years[1] ? "in \(years[0])" : "\(years[0]) to \(years[1])"
        return "as of own dates \(span) (\(policy))"
    }

    /// The leads in force: the first two and how many more.
    var leadText: String {
        let names = filter.leads.map { store.directory.entries[$0].shownName }.sorted {
            FoldedText.isOrdered($0, before: $1)
        }
        if names.isEmpty { return "any" }
        return names.count <= 2
            ? names.joined(separator: ", ") : "\(names[0]), \(names[1]) +\(names.count - 2)"
    }

    /// All that the header can say, on a screen wide enough for it.
    var headerText: String {
        headerPieces.dropFirst().map(\.text).filter { !$0.isEmpty }.joined(separator: ", ") + "."
    }
}
