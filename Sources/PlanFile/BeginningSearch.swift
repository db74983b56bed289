/// Looks through the first bytes of a file while they are read, to see when they hold what `PlanFile.beginning`
/// shows: what stands before the pillars may be short or some megabytes long.
package struct BeginningSearch {
    /// Bytes of the pillars that are wanted.
    private let wanted: Int
    private var searched = 0
    /// Where the member that holds the pillars is named.
    private var pillars: Int?

    /// The name as it is written, but for its last quotation mark: eight bytes, compared at once.
    private static let name = Array("\"pillars".utf8).withUnsafeBytes {
        $0.loadUnaligned(as: UInt64.self)
    }
    private static let nameSize = MemoryLayout<UInt64>.size

    /// - Parameter limit: How many bytes of the pillars are wanted at the most.
    package init(limit: Int) { wanted = min(limit, PlanFile.pillarsLimit) }

    /// Whether anything of the pillars was read.
    package var hasPillars: Bool { pillars != nil }

    /// Whether the bytes are enough; each time more of them are given, from the first on.
    package mutating func isEnough(_ bytes: UnsafeRawBufferPointer) -> Bool {
        if pillars == nil { pillars = find(in: bytes) }
        searched = max(0, bytes.count - Self.nameSize)
        return pillars.map { bytes.count - $0 > wanted } == true
    }

    private func find(in bytes: UnsafeRawBufferPointer) -> Int? {
        var place = searched
        while place &+ Self.nameSize < bytes.count {
            if bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self) == Self.name,
                bytes[place &+ Self.nameSize] == UInt8(ascii: "\"")
            {
                return place
            }
            place &+= 1
        }
        return nil
    }
}
