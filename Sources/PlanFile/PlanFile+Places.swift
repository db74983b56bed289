package import JSONText
package import PlanModel

/// A place in a plan's file, as people and programs name it.
package struct PlanFilePlace: Equatable, Sendable {
    package let position: TextPosition
    /// RFC 6901; empty for the whole document.
    package let pointer: String
}

extension PlanFile {
    /// Where values and member names stand in the file that a plan was read from, all found in one walk.
    ///
    /// - Parameter offsets: In bytes, ascending.
    package static func places(of offsets: [Int], in plan: PlanRecords) -> [PlanFilePlace] {
        guard !offsets.isEmpty else { return [] }
        return plan.bytes.withUnsafeBufferPointer { source in
            let positions = TextPosition.positions(of: offsets, in: source)
            let pointers = PointerFinder.pointers(to: offsets, in: source)
            return zip(positions, pointers).map { PlanFilePlace(position: $0, pointer: $1) }
        }
    }
}
