/// `PickerMatch` on the bytes of names, for what asks it of very many at each letter: the palette of every record of
/// every plan, a picker of all its choices.
package struct NameNeedle: Sendable {
    private let typed: String
    /// Folded and without spaces.
    private let bytes: [UInt8]
    /// Nil where it holds what bytes do not tell; no name of ASCII has that.
    private let needle: ByteNeedle?

    /// Nil where nothing is typed.
    package init?(_ typed: String) {
        let folded = FoldedText.fold(typed).filter { !$0.isWhitespace }
        guard !folded.isEmpty else { return nil }
        self.typed = typed
        bytes = Array(folded.utf8)
        needle = FindWord(folded, isExact: false, isNegated: false).needle
    }

    /// The best rank of several names; where none matches, that of a sentence about what they name.
    package func rank(among names: [String], about: String = "") -> Int? {
        var best: Int?
        for name in names {
            var name = name
            guard let rank = name.withUTF8({ rank(in: $0) }) else { continue }
            if rank == PickerMatch.same { return rank }
            best = min(best ?? rank, rank)
        }
        return best ?? (about.isEmpty ? nil : PickerMatch.rank(typed, among: [], about: about))
    }

    /// A rank, smaller is better, or nil where the name does not match at all.
    func rank(in name: UnsafeBufferPointer<UInt8>) -> Int? {
        if name.isASCII { return needle.flatMap { rank($0, inFolded: name) } }
        let answer: Int?? = FoldedBytes.withFolded(name) { folded in
            .some(needle.flatMap { rank($0, inFolded: folded) })
        }
        return answer ?? PickerMatch.rank(typed, among: [String(decoding: name, as: UTF8.self)])
    }

    /// The same for a name in which nothing but the case of letters is left to fold.
    private func rank(_ needle: ByteNeedle, inFolded name: UnsafeBufferPointer<UInt8>) -> Int? {
        let squeezed = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: name.count) { room -> Int? in
            var count = 0
            for byte in name where !byte.isSpace {
                room[count] = byte
                count += 1
            }
            let text = UnsafeBufferPointer(rebasing: room[..<count])
            guard needle.occurs(in: text) else { return nil }
            guard begins(at: 0, of: text) else { return 3 }
            return count == bytes.count ? PickerMatch.same : 1
        }
        switch squeezed {
        case 3: return beginsAWord(of: name) ? 2 : 3
        case let rank?: return rank
        case nil: break
        }
        if bytes.count > 1, areInitials(of: name) { return 4 }
        return bytes.count > 1 && needle.isSpread(in: name) ? PickerMatch.spread : nil
    }

    private func begins(at place: Int, of text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard place + bytes.count <= text.count else { return false }
        for index in bytes.indices where text[place + index].lowercased != bytes[index] { return false }
        return true
    }

    private func beginsAWord(of name: UnsafeBufferPointer<UInt8>) -> Bool {
        name.indices.contains { isWordBeginning($0, of: name) && begins(at: $0, of: name) }
    }

    private func areInitials(of name: UnsafeBufferPointer<UInt8>) -> Bool {
        var found = 0
        for place in name.indices where isWordBeginning(place, of: name) {
            // A sign beyond ASCII takes several bytes.
            var next = place
            repeat {
                guard name[next].lowercased == bytes[found] else { return false }
                (next, found) = (next + 1, found + 1)
                if found == bytes.count { return true }
            } while next < name.count && name[next] & 0xC0 == 0x80
        }
        return false
    }

    private func isWordBeginning(_ place: Int, of name: UnsafeBufferPointer<UInt8>) -> Bool {
        name[place] != UInt8(ascii: " ") && (place == 0 || name[place - 1] == UInt8(ascii: " "))
    }
}

extension UInt8 {
    /// Whether it is one of ASCII's spaces.
    fileprivate var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
