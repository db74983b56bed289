import JSONText
package import PlanModel

extension PlanFile {
    /// The members of a plan that look like a slip for one that the format knows, each with its place.
    ///
    /// - Parameter name: How the file is named.
    package static func nearMisses(of plan: PlanRecords, name: String) -> [PlanDiagnostic] {
        let misses = plan.nearMisses.sorted { $0.offset < $1.offset }
        guard !misses.isEmpty else { return [] }
        return plan.bytes.withUnsafeBufferPointer { source in
            let positions = TextPosition.positions(of: misses.map(\.offset), in: source)
            let pointers = PointerFinder.pointers(to: misses.map(\.offset), in: source)
            return zip(misses, zip(positions, pointers)).map { miss, place in
                PlanDiagnostic(
                    file: name, line: place.0.line, column: place.0.column, pointer: place.1,
                    message: "\"\(miss.name)\" is not a member that the format knows; "
                        + "it is kept, but not read; \"\(miss.meant)\" may be meant")
            }
        }
    }
}
