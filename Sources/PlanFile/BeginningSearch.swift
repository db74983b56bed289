/// Looks through the first bytes of a file while they are read, to see when they hold what `PlanFile.beginning`
/// shows: what stands before the pillars may be short or some megabytes long.
package struct BeginningSearch {
    /// Bytes of the pillars that are wanted.
    private let wanted: Int
    private var searched = 0
    /// Where the member that holds the pillars is named.
    private var pillars: Int?

    /// The name as it is written.
    private static let name = Array("\"pillars\"".utf8)

    /// - Parameter limit: How many bytes of the pillars are wanted at the most.
    package init(limit: Int) { wanted = min(limit, PlanFile.pillarsLimit) }

    /// Whether anything of the pillars was read.
    package var hasPillars: Bool { pillars != nil }

    /// Whether the bytes are enough; each time more of them are given, from the first on.
    package mutating func isEnough(_ bytes: UnsafeRawBufferPointer) -> Bool {
        if pillars == nil { pillars = find(in: bytes) }
        searched = max(0, bytes.count - Self.name.count + 1)
        return pillars.map { bytes.count - $0 > wanted } == true
    }

    /// Looks at the byte where the name would end, and from there goes on by as much as that byte allows: by the
    /// whole name, mostly.
    private func find(in bytes: UnsafeRawBufferPointer) -> Int? {
        let name = Self.name
        var steps = Array(repeating: name.count, count: 256)
        for (place, byte) in name.dropLast().enumerated() { steps[Int(byte)] = name.count - 1 - place }
        var end = searched + name.count - 1
        while end < bytes.count {
            let start = end - name.count + 1
            if bytes[end] == UInt8(ascii: "\""), bytes[start...end].elementsEqual(name) { return start }
            end += steps[Int(bytes[end])]
        }
        return nil
    }
}
