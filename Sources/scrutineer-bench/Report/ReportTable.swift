/// What was measured as a table: one row for each cost, and one below it for each peer.
struct ReportTable {
    static let header = ["what"] + Workload.allCases.map(\.rawValue) + ["ratio", "target", "met"]

    let rows: [[String]]

    init(_ findings: Findings) {
        rows = findings.figures.flatMap { figure in
            [Self.row(of: figure)] + Self.peers(of: figure).map { Self.row(of: figure, beside: $0) }
        }
    }

    /// The table for a terminal, aligned.
    var text: String {
        let all = [Self.header] + rows
        let widths = Self.header.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
        return all.map { row in
            var line = zip(row, widths).map { cell, width in
                cell + String(repeating: " ", count: width - cell.count)
            }.joined(separator: "  ")
            while line.last == " " { line.removeLast() }
            return line + "\n"
        }.joined()
    }

    /// The table as Markdown.
    var markdown: String {
        let rule = Self.header.indices.map { $0 == 0 || $0 > Workload.allCases.count ? "---" : "---:" }
        return ([Self.header, rule] + rows).map { row in
            "| " + row.map { $0.replacingPipes }.joined(separator: " | ") + " |\n"
        }.joined()
    }

    private static func row(of figure: Figure) -> [String] {
        let cells = Workload.allCases.map { figure.samples[$0].map(cell) ?? "" }
        let targets = figure.cost.targets.filter { $0.peer == nil }
        return ["\(figure.cost.what), \(figure.cost.unit.rawValue)"] + cells + [""]
            + verdict(targets, figure)
    }

    private static func peers(of figure: Figure) -> [String] {
        figure.pairs.map(\.peer).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    private static func row(of figure: Figure, beside peer: String) -> [String] {
        let pairs = figure.pairs.filter { $0.peer == peer }
        let cells = Workload.allCases.map { workload in
            pairs.first { $0.workload == workload }.map { cell($0.sample) } ?? ""
        }
        let targets = figure.cost.targets.filter { $0.peer == peer }
        let promised = pairs.filter { pair in targets.contains { $0.workload == pair.workload } }
        let ratios = promised.isEmpty ? pairs.filter { $0.workload == pairs.map(\.workload).max() } : promised
        let ratio = ratios.map { "\($0.workload.rawValue) \(text(of: $0.ratio))" }.joined(separator: ", ")
        return ["– \(peer)"] + cells + [ratio] + verdict(targets, figure)
    }

    private static func cell(_ sample: Sample) -> String {
        let median = FigureText.number(sample.median)
        guard sample.values.count > 1 else { return median }
        return "\(median) [\(FigureText.number(sample.low))..\(FigureText.number(sample.high))]"
    }

    private static func text(of ratio: Ratio) -> String {
        "\(Numbers.fixed(ratio.median, 2)) [\(Numbers.fixed(ratio.low, 2))..\(Numbers.fixed(ratio.high, 2))]"
    }

    /// What is promised, and whether it is met, as words; only what was measured.
    private static func verdict(_ targets: [Target], _ figure: Figure) -> [String] {
        let judged = targets.compactMap { target in target.isMet(by: figure).map { (target, isMet: $0) } }
        let words = judged.map { target, isMet in
            judged.count == 1 ? word(isMet) : "\(target.workload.rawValue) \(word(isMet))"
        }
        return [
            judged.map { $0.0.text(in: figure.cost.unit) }.joined(separator: ", "),
            words.joined(separator: ", "),
        ]
    }

    private static func word(_ isMet: Bool) -> String { isMet ? "met" : "not met" }
}

extension Target {
    /// The peer that it compares with, if it does.
    var peer: String? {
        if case .ofPeer(let name, _) = limit { return name }
        return nil
    }
}

extension String {
    fileprivate var replacingPipes: String { String(map { $0 == "|" ? "/" : $0 }) }
}
