import PlanModel

/// Finds the records in whose objects places of a plan's file lie, in one walk over its bytes.
struct EnclosingRecords {
    typealias Spot = (kind: FindingRecord.Kind, row: Int)

    private let origins: [(offset: Int, spot: Spot)]
    private var nextOrigin = 0
    private var depth = 0
    /// The records that are open, with the depth of their braces.
    private var open: [(depth: Int, spot: Spot)] = []

    /// The innermost record around each offset; of what lies in none, the plan.
    ///
    /// - Parameter offsets: Of member names, ascending.
    static func of(_ offsets: [Int], in plan: PlanRecords) -> [Spot] {
        guard let last = offsets.last else { return [] }
        var finder = EnclosingRecords(plan)
        return plan.bytes.withUnsafeBufferPointer { finder.find(offsets, in: $0[...last]) }
    }

    private init(_ plan: PlanRecords) {
        var origins: [(offset: Int, spot: Spot)] = []
        for kind in RecordKind.allCases where kind != .plan {
            for row in plan.rows(of: kind) {
                origins.append((Int(plan.margin(of: kind, row: row).origin), (.record(kind), row)))
            }
        }
        for row in plan.lists.signOffs.range {
            origins.append((Int(plan.signOffs[row].margin.origin), (.signOff, row)))
        }
        // What was made since stands nowhere in the file.
        self.origins = origins.filter { $0.offset > 0 }.sorted { $0.offset < $1.offset }
    }

    private mutating func find(_ offsets: [Int], in bytes: Slice<UnsafeBufferPointer<UInt8>>) -> [Spot] {
        var found: [Spot] = []
        var at = bytes.startIndex
        while at < bytes.endIndex {
            if found.count < offsets.count, offsets[found.count] == at {
                found.append(open.last?.spot ?? (.record(.plan), 0))
            }
            switch bytes[at] {
            case UInt8(ascii: "{"): enter(at)
            case UInt8(ascii: "}"): leave()
            case UInt8(ascii: "\""): at = endOfString(from: at, in: bytes)
            default: break
            }
            at += 1
        }
        return found
    }

    private mutating func enter(_ offset: Int) {
        depth += 1
        guard nextOrigin < origins.count, origins[nextOrigin].offset == offset else { return }
        open.append((depth, origins[nextOrigin].spot))
        nextOrigin += 1
    }

    private mutating func leave() {
        if open.last?.depth == depth { open.removeLast() }
        depth -= 1
    }

    /// The place of the quotation mark that ends a string.
    private func endOfString(from start: Int, in bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
        var at = start + 1
        while at < bytes.endIndex, bytes[at] != UInt8(ascii: "\"") {
            at += bytes[at] == UInt8(ascii: "\\") ? 2 : 1
        }
        return at
    }
}
