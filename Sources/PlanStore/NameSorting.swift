/// Sorts names by eight bytes at a time: all of them by the first eight as one number, those that are alike so far
/// by the next eight, and so on to their ends.
struct NameSorting {
    let bytes: UnsafeBufferPointer<UInt8>
    let ends: UnsafeBufferPointer<UInt32>
    let isReversed: Bool

    private struct Key {
        /// Eight bytes, zeros behind a shorter name; inverted where the order is.
        var number: UInt64
        var place: Int32
    }

    mutating func places() -> [Int32] {
        var keys = ends.indices.map { Key(number: 0, place: Int32(truncatingIfNeeded: $0)) }
        keys.withUnsafeMutableBufferPointer { sort($0[...], from: 0) }
        return keys.map(\.place)
    }

    /// - Parameter depth: How many bytes are known to be alike.
    private func sort(_ group: Slice<UnsafeMutableBufferPointer<Key>>, from depth: Int) {
        var keys = UnsafeMutableBufferPointer(rebasing: group)
        var isOver = true
        for index in keys.indices {
            let name = range(of: keys[index].place)
            if name.count > depth { isOver = false }
            keys[index].number = number(at: name.lowerBound + depth, before: name.upperBound)
        }
        guard !isOver else { return sortByLength(&keys) }
        sortByNumber(&keys)
        var start = 0
        while start < keys.count {
            var end = start + 1
            while end < keys.count, keys[end].number == keys[start].number { end += 1 }
            if end - start > 1 { sort(keys[start..<end], from: depth + 8) }
            start = end
        }
    }

    /// By number, alike ones in the order in which they stand, which is that of their places.
    private func sortByNumber(_ keys: inout UnsafeMutableBufferPointer<Key>) {
        guard keys.count > NameSorting.worthCounting else {
            return keys.sort { $0.number == $1.number ? $0.place < $1.place : $0.number < $1.number }
        }
        withUnsafeTemporaryAllocation(of: Key.self, capacity: keys.count) { other in
            var from = keys
            var into = other
            // A byte at a time from the last: what is alike keeps its order.
            for shift in stride(from: UInt64(0), to: 64, by: 8) {
                var starts = [Int](repeating: 0, count: 257)
                for key in from { starts[Int(key.number >> shift & 0xFF) + 1] += 1 }
                if starts.contains(keys.count) { continue }
                for byte in 1...256 { starts[byte] += starts[byte - 1] }
                for key in from {
                    let byte = Int(key.number >> shift & 0xFF)
                    into[starts[byte]] = key
                    starts[byte] += 1
                }
                swap(&from, &into)
            }
            if from.baseAddress != keys.baseAddress {
                for index in keys.indices { keys[index] = from[index] }
            }
        }
    }

    /// Fewer are sorted sooner by comparison.
    private static let worthCounting = 1500

    /// Names that differ in nothing but the zeros at their ends, the shorter first.
    private func sortByLength(_ keys: inout UnsafeMutableBufferPointer<Key>) {
        keys.sort { one, other in
            let (left, right) = (range(of: one.place).count, range(of: other.place).count)
            return left == right ? one.place < other.place : (left < right) != isReversed
        }
    }

    private func range(of place: Int32) -> Range<Int> {
        (place == 0 ? 0 : Int(ends[Int(place) - 1]))..<Int(ends[Int(place)])
    }

    private func number(at start: Int, before end: Int) -> UInt64 {
        var number: UInt64 = 0
        if start + 8 <= end {
            let raw = UnsafeRawBufferPointer(bytes)
            number = UInt64(bigEndian: raw.loadUnaligned(fromByteOffset: start, as: UInt64.self))
        } else {
            for index in 0..<max(0, end - start) {
                number |= UInt64(bytes[start + index]) << UInt64(56 - 8 * index)
            }
        }
        return isReversed ? ~number : number
    }
}
