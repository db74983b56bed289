import JSONText
import SeededRandom
import Testing

@Suite("Names out of a closed list")
struct NameTableTests {
    /// A name of up to 24 small letters; few letters, so that many share their beginnings.
    private func name(_ generator: inout SeededGenerator) -> String {
        let count = Int.random(in: 1...24, using: &generator)
        return String((0..<count).map { _ in "abc".randomElement(using: &generator) ?? "a" })
    }

    /// A name as JSON, at times with an escape or a letter that no list has.
    private func quoted(_ name: String, _ generator: inout SeededGenerator) -> String {
        switch Int.random(in: 0..<8, using: &generator) {
        case 0: "\"\\u0061\(name.dropFirst())\""
        case 1: "\"\(name)\\\"\""
        case 2: "\"\(name)é\""
        default: "\"\(name)\""
        }
    }

    @Test("are found as by looking at one after the other", arguments: 0..<40 as Range<UInt64>)
    func likeThePlainWay(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let list = Array(Set((0..<20).map { _ in name(&generator) })).sorted()
        let table = JSONNameTable(list)
        let members = (0..<60).map { _ in
            let known = list.randomElement(using: &generator) ?? ""
            let text = Bool.random(using: &generator) ? known : name(&generator)
            let blank = ["", " ", "\n  "].randomElement(using: &generator) ?? ""
            return "\(blank)\(quoted(text, &generator))\(blank):\(blank)\(quoted(text, &generator))"
        }
        try Array("{\(members.joined(separator: ","))}".utf8).withUnsafeBufferPointer { bytes in
            var plain = JSONCursor(bytes)
            var fast = JSONCursor(bytes)
            try plain.beginObject()
            try fast.beginObject()
            while let name = try plain.nextMember() {
                let place = list.firstIndex(of: name.text(in: bytes))
                #expect(try fast.nextMember(of: table) == place.map { .known($0) } ?? .unknown)
                #expect(fast.memberName.text(in: bytes) == name.text(in: bytes))
                #expect(fast.offset == plain.offset)
                let value = try plain.string()
                let found = try fast.name(of: table)
                #expect(found == list.firstIndex(of: value.text(in: bytes)))
                if found == nil { _ = try fast.string() }
                #expect(fast.offset == plain.offset)
            }
            #expect(try fast.nextMember(of: table) == .end)
        }
    }

    @Test("are no values of other kinds")
    func otherKinds() throws {
        let table = JSONNameTable(["true", "a"])
        try Array("[true,1,{\"a\":1},[\"a\"],null,\"a\"]".utf8).withUnsafeBufferPointer { bytes in
            var cursor = JSONCursor(bytes)
            try cursor.beginArray()
            var places: [Int?] = []
            while try cursor.nextElement() {
                places.append(try cursor.name(of: table))
                if places.last == .some(nil) { try cursor.skipValue() }
            }
            #expect(places == [nil, nil, nil, nil, nil, 1])
        }
    }
}

@Suite("Short texts")
struct ShortTextTests {
    @Test("are equal exactly when their strings are", arguments: 0..<20 as Range<UInt64>)
    func equality(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let texts = (0..<40).map { _ in
            String(
                (0..<Int.random(in: 0...18, using: &generator)).map { _ in
                    "ab".randomElement(using: &generator) ?? "a"
                })
        }
        let json = "[\(texts.map { "\"\($0)\"" }.joined(separator: ","))]                    "
        try Array(json.utf8).withUnsafeBufferPointer { bytes in
            var cursor = JSONCursor(bytes)
            try cursor.beginArray()
            var shorts: [ShortText?] = []
            while try cursor.nextElement() { shorts.append(ShortText(try cursor.string(), in: bytes)) }
            #expect(shorts.map { $0 == nil } == texts.map { $0.utf8.count > 16 })
            for (one, text) in zip(shorts, texts) where one != nil {
                for (other, otherText) in zip(shorts, texts) where other != nil {
                    #expect((one == other) == (text == otherText))
                }
            }
        }
    }
}

@Suite("Strings, eight bytes at a time")
struct StringScanTests {
    /// The place of the first byte that a plain string cannot hold, found byte by byte.
    private func firstSpecial(_ bytes: [UInt8]) -> Int? {
        bytes.firstIndex { $0 < 0x20 || $0 >= 0x80 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }
    }

    @Test("end where they end byte by byte", arguments: 0..<200 as Range<UInt64>)
    func specialBytes(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let count = Int.random(in: 0...40, using: &generator)
        var contents = (0..<count).map { _ in UInt8.random(in: 0x20...0x7F, using: &generator) }
        if Bool.random(using: &generator) {
            contents.append(UInt8.random(in: 0...255, using: &generator))
            contents += (0..<9).map { _ in UInt8.random(in: 0x20...0x7F, using: &generator) }
        }
        let text = [UInt8(ascii: "\"")] + contents + [UInt8(ascii: "\"")] + Array("         ".utf8)
        text.withUnsafeBufferPointer { bytes in
            var cursor = JSONCursor(bytes)
            let special = firstSpecial(Array(text.dropFirst())) ?? text.count
            do throws(JSONSyntaxError) {
                let string = try cursor.stringIfNext()
                #expect(string?.contents.lowerBound == 1)
                if text[special + 1] == UInt8(ascii: "\"") {
                    #expect(string?.contents.upperBound == special + 1)
                } else {
                    #expect(string?.hasEscapes == true || text[special + 1] >= 0x80)
                }
            } catch {
                #expect(text[special + 1] != UInt8(ascii: "\""))
            }
        }
    }
}
