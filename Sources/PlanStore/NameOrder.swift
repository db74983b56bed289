package import PlanModel

/// Puts many names in order as people do: case and accents ignored, runs of digits by their value, so that `1.2`
/// stands before `1.10`.
///
/// Each name is turned once into bytes whose plain comparison gives that order, all of them in one buffer. So
/// comparing two costs no string.
package struct NameOrder {
    /// The bytes of all names, one behind the other.
    private var bytes: [UInt8] = []
    /// Where each name's bytes end; they begin where those before them end.
    private var ends: [UInt32] = []

    package init(capacity: Int = 0) {
        ends.reserveCapacity(capacity)
        bytes.reserveCapacity(capacity * 40)
    }

    package mutating func add(_ name: String) {
        var folded = FoldedText.fold(name)
        folded.withUTF8 { append($0) }
    }

    /// Adds a name that stands in a plan.
    package mutating func add(_ name: Text, of plan: PlanRecords) {
        let isAdded = plan.withBytes(of: name) { text in
            guard !text.isASCII else {
                append(text)
                return true
            }
            let isFolded: Bool? = FoldedBytes.withFolded(text) { folded in
                append(folded)
                return true
            }
            return isFolded ?? false
        }
        if !isAdded { add(plan.string(name)) }
    }

    /// The places of the names in their order, counted as they were added; equal ones as they were added, also
    /// where the order is reversed.
    package func places(isReversed: Bool = false) -> [Int32] {
        bytes.withUnsafeBufferPointer { bytes in
            ends.withUnsafeBufferPointer { ends in
                var sorting = NameSorting(bytes: bytes, ends: ends, isReversed: isReversed)
                return sorting.places()
            }
        }
    }

    /// For each name its place among the different names in their order; equal ones have the same.
    package var ranks: [Int] {
        var ranks = [Int](repeating: 0, count: ends.count)
        var rank = 0
        var before: Int32?
        for place in places() {
            if let before, !bytes[range(of: before)].elementsEqual(bytes[range(of: place)]) { rank += 1 }
            ranks[Int(place)] = rank
            before = place
        }
        return ranks
    }

    private func range(of place: Int32) -> Range<Int> {
        (place == 0 ? 0 : Int(ends[Int(place) - 1]))..<Int(ends[Int(place)])
    }

    /// - Parameter text: Folded, or plain ASCII.
    private mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
        var index = 0
        while index < text.count {
            if text[index].isDigit {
                appendNumber(text, from: &index)
                continue
            }
            let start = index
            while index < text.count, !text[index].isDigit { index += 1 }
            let place = bytes.count
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
            bytes.withUnsafeMutableBufferPointer { bytes in
                for place in place..<bytes.count { bytes[place] = bytes[place].lowercased }
            }
        }
        ends.append(UInt32(truncatingIfNeeded: bytes.count))
    }

    /// A run of digits as its length without leading zeros and then its digits: the longer is the greater.
    ///
    /// The first byte stays among the digits, so that against another letter it stands as any digit does.
    private mutating func appendNumber(_ text: UnsafeBufferPointer<UInt8>, from index: inout Int) {
        while index < text.count, text[index] == 0x30 { index += 1 }
        let start = index
        while index < text.count, text[index].isDigit { index += 1 }
        let count = index - start
        bytes.append(0x30 + UInt8(min(count, 9)))
        if count >= 9 {
            for shift in [24, 16, 8, 0] { bytes.append(UInt8(truncatingIfNeeded: count >> shift)) }
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
    }
}

extension UInt8 {
    var isDigit: Bool { self &- 0x30 < 10 }
    /// The small letter of a capital one of ASCII, anything else itself.
    var lowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
}
