/// A part of the program that takes bytes from others, with what must hold whatever they are.
package struct FuzzTarget: Sendable {
    /// Also the name of the folder in which its inputs are kept.
    package let name: String
    /// Tries an input, and returns what does not hold, as sentences.
    package let faults: @Sendable ([UInt8]) -> [String]

    package static let all = [
        FuzzTarget(name: "json", faults: JSONFuzzing.faults),
        FuzzTarget(name: "plan", faults: PlanFuzzing.faults),
        FuzzTarget(name: "dates", faults: DateFuzzing.faults),
        FuzzTarget(name: "find", faults: FindFuzzing.faults),
        FuzzTarget(name: "journal", faults: JournalFuzzing.faults),
        FuzzTarget(name: "merge", faults: MergeFuzzing.faults),
        FuzzTarget(name: "csv", faults: ImportFuzzing.tableFaults),
        FuzzTarget(name: "grants", faults: ImportFuzzing.grantFaults),
        FuzzTarget(name: "keys", faults: KeyFuzzing.faults),
        FuzzTarget(name: "terminal", faults: TerminalFuzzing.faults),
    ]

    package static func named(_ name: String) -> FuzzTarget? { all.first { $0.name == name } }
}

/// Collects what does not hold.
struct Faults {
    private(set) var sentences: [String] = []

    mutating func expect(_ holds: Bool, _ fault: @autoclosure () -> String) {
        if !holds { sentences.append(fault()) }
    }
}
