/// The names seen so far in the objects that are being walked, to find one that stands twice.
///
/// Names are compared after unescaping. A fresh value stands for one object; `open` and `close` let the same
/// memory serve for objects inside it.
package struct MemberNames {
    /// From this many names on, an object's names are looked up in a table.
    private static let tableThreshold = 48

    private var hashes: [UInt64] = []
    private var names: [JSONString] = []
    /// For each open object, where its names begin.
    private var starts: [Int] = []
    /// For each open object with many names, where its names begin and where each hash first stands.
    private var tables: [(start: Int, places: [Int: Int])] = []

    package init() {}

    /// Begins an object inside the present one.
    package mutating func open() { starts.append(names.count) }

    /// Forgets the innermost object.
    package mutating func close() {
        let start = starts.popLast() ?? 0
        if tables.last?.start == start { tables.removeLast() }
        names.removeLast(names.count - start)
        hashes.removeLast(hashes.count - start)
    }

    /// Takes down a name of the innermost object; throws if it stands there already.
    package mutating func record(
        _ name: JSONString, in bytes: UnsafeBufferPointer<UInt8>
    ) throws(JSONSyntaxError) {
        let hash = name.hash(in: bytes)
        if let place = firstPlace(of: name, hash: hash, in: bytes) {
            throw .duplicateName(name, first: names[place], in: bytes)
        }
        names.append(name)
        hashes.append(hash)
        addToTable(hash)
    }

    private func firstPlace(of name: JSONString, hash: UInt64, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        var place = starts.last ?? 0
        if let table = tables.last, table.start == place {
            guard let found = table.places[Int(truncatingIfNeeded: hash)] else { return nil }
            place = found
        }
        while place < hashes.count {
            if hashes[place] == hash, names[place].isSameText(as: name, in: bytes) { return place }
            place += 1
        }
        return nil
    }

    private mutating func addToTable(_ hash: UInt64) {
        let start = starts.last ?? 0
        guard names.count - start >= Self.tableThreshold else { return }
        if tables.last?.start != start { tables.append((start, [:])) }
        let last = tables.count - 1
        let missing = tables[last].places.isEmpty ? start..<hashes.count : hashes.count - 1..<hashes.count
        for place in missing where tables[last].places[Int(truncatingIfNeeded: hashes[place])] == nil {
            tables[last].places[Int(truncatingIfNeeded: hashes[place])] = place
        }
    }
}
