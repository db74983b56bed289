/// Which costs are to be measured.
struct Selection {
    /// Names or beginnings of names; empty for all.
    let names: [String]

    init(_ names: [String]) throws(BenchmarkFailure) {
        self.names = names
        for name in names where !Cost.allCases.contains(where: { $0.rawValue.hasPrefix(name) }) {
            let known = Cost.allCases.map(\.rawValue).joined(separator: ", ")
            throw BenchmarkFailure("\"\(name)\" is nothing that is measured; expected one of \(known)")
        }
    }

    func has(_ cost: Cost) -> Bool { names.isEmpty || names.contains { cost.rawValue.hasPrefix($0) } }

    func any(_ costs: [Cost]) -> Bool { costs.contains { has($0) } }
}
