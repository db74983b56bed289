/// A closed list of names, of members or of words, in which the one that a text has is found by its bytes.
///
/// A name is told by its length and its first sixteen bytes, taken as two numbers, so that nearly always one
/// comparison decides. A reader asks for every member of a file: so the table is made once, never changed and
/// never freed, and lies in memory of its own, because counting its users would cost more than the search.
package struct JSONNameTable: @unchecked Sendable {
    private struct Slot {
        var key = ShortText(head: 0, next: 0, count: -1)
        /// Place in the list; -1 for an empty slot.
        var place = -1
        /// What follows the first sixteen bytes.
        var rest: UnsafePointer<UInt8>?
    }

    private let slots: UnsafeMutablePointer<Slot>
    private let mask: Int

    /// A table of names that differ from each other.
    package init(_ names: [String]) {
        // A quarter full at most, so that the first slot nearly always decides.
        var size = 16
        while size < names.count * 4 { size *= 2 }
        slots = .allocate(capacity: size)
        slots.initialize(repeating: Slot(), count: size)
        mask = size - 1
        for (place, name) in names.enumerated() {
            var name = name
            name.withUTF8 { add($0, at: place) }
        }
    }

    private func add(_ name: UnsafeBufferPointer<UInt8>, at place: Int) {
        let key = ShortText(startOf: name)
        var slot = firstSlot(for: key)
        while slots[slot].place >= 0 { slot = (slot + 1) & mask }
        slots[slot] = Slot(key: key, place: place)
        guard name.count > 16 else { return }
        let rest = UnsafeMutablePointer<UInt8>.allocate(capacity: name.count - 16)
        for index in 16..<name.count { rest[index - 16] = name[index] }
        slots[slot].rest = UnsafePointer(rest)
    }

    /// The place in the list of the name that a string spells, or nil where it is none of them.
    package func place(of string: JSONString, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard string.hasEscapes else {
            return place(of: UnsafeBufferPointer(rebasing: bytes[string.contents]))
        }
        var plain: [UInt8] = []
        string.unescape(in: bytes, into: &plain)
        return plain.withUnsafeBufferPointer { place(of: $0) }
    }

    /// The place in the list of the name that has these bytes.
    func place(of name: UnsafeBufferPointer<UInt8>) -> Int? {
        let found = place(of: ShortText(startOf: name)) { rest in
            (16..<name.count).allSatisfy { rest[$0 - 16] == name[$0] }
        }
        return found < 0 ? nil : found
    }

    /// The place in the list of a name of sixteen bytes or fewer, or -1.
    @inline(__always)
    func place(ofShort key: ShortText) -> Int { place(of: key) { _ in true } }

    @inline(__always)
    private func place(of key: ShortText, _ hasSameRest: (UnsafePointer<UInt8>) -> Bool) -> Int {
        var slot = firstSlot(for: key)
        while slots[slot].place >= 0 {
            let other = slots[slot].key
            if other.head == key.head, other.next == key.next, other.count == key.count,
                slots[slot].rest.map(hasSameRest) ?? true
            {
                return slots[slot].place
            }
            slot = (slot &+ 1) & mask
        }
        return -1
    }

    @inline(__always)
    private func firstSlot(for key: ShortText) -> Int {
        let mixed = (key.head ^ UInt64(truncatingIfNeeded: key.count)) &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: mixed >> 40) & mask
    }
}
