/// How the bodies of all plans nest, and who oversees, reports to and advises whom.
package struct Bodies: Sendable {
    /// One body in the tree.
    package struct Row: Equatable, Sendable {
        /// Place in the directory.
        package var entry: Int
        /// 0 for a body that is part of none.
        package var depth: Int
    }

    /// Every body that is part of another, has parts or stands in a relation, each once, its parts below it.
    package let rows: [Row]
    package let ties: [BodyTie]
    /// For each body, the places of its ties.
    private let tiesOfEntry: [Int: [Int]]

    package init(of store: PlanStore) {
        ties = store.bodyTies()
        var tiesOfEntry: [Int: [Int]] = [:]
        for (place, tie) in ties.enumerated() {
            for entry in Set([tie.from.entry, tie.to.entry].compactMap { $0 }) {
                tiesOfEntry[entry, default: []].append(place)
            }
        }
        self.tiesOfEntry = tiesOfEntry
        rows = BodyTree(store.directory, mentioned: Set(tiesOfEntry.keys)).rows
    }

    /// The relations that have a body at either end, in the plans' order.
    package func ties(of entry: Int) -> [BodyTie] { (tiesOfEntry[entry] ?? []).map { ties[$0] } }
}

/// Puts bodies below those that they are part of.
private struct BodyTree {
    private let parts: [[Int]]
    private var isPlaced: [Bool]
    private(set) var rows: [Bodies.Row] = []

    /// - Parameter mentioned: Bodies that have a place whether or not they are part of anything.
    init(_ directory: Directory, mentioned: Set<Int>) {
        let entries = directory.entries
        var parts = Array(repeating: [Int](), count: entries.count)
        for (entry, record) in entries.enumerated() {
            if let above = record.partOf, above != entry { parts[above].append(entry) }
        }
        self.parts = parts
        isPlaced = Array(repeating: false, count: entries.count)
        let shown = entries.indices.filter { entry in
            mentioned.contains(entry) || entries[entry].partOf != nil || !parts[entry].isEmpty
        }
        for entry in shown where entries[entry].partOf == nil { place(entry) }
        // What is left runs in a circle, which is cut above the first of it that is met.
        for entry in shown where !isPlaced[entry] { place(entry) }
    }

    private mutating func place(_ root: Int) {
        var waiting = [Bodies.Row(entry: root, depth: 0)]
        while let row = waiting.popLast() {
            guard !isPlaced[row.entry] else { continue }
            isPlaced[row.entry] = true
            rows.append(row)
            waiting += parts[row.entry].reversed().map { Bodies.Row(entry: $0, depth: row.depth + 1) }
        }
    }
}
