import SeededRandom

/// An input taken apart from its beginning, byte by byte, as decisions.
///
/// Once its bytes are used up every decision is the first, so that a shorter input does less.
struct InputBytes {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) { rest = bytes[...] }

    var isEmpty: Bool { rest.isEmpty }

    mutating func byte() -> UInt8 { rest.popFirst() ?? 0 }

    /// A number below `limit`, which is at most 65,536; 0 where there is none.
    mutating func number(below limit: Int) -> Int {
        guard limit > 1 else { return 0 }
        let value = limit > 256 ? Int(byte()) << 8 | Int(byte()) : Int(byte())
        return value % limit
    }

    mutating func pick<Element>(_ choices: [Element], or other: Element) -> Element {
        choices.isEmpty ? other : choices[number(below: choices.count)]
    }

    /// A text that ends before a zero byte, or with the input.
    mutating func text() -> String {
        let text = rest.prefix { $0 != 0 }
        rest = rest.dropFirst(text.count + 1)
        return String(decoding: text, as: UTF8.self)
    }
}

extension SeededGenerator {
    /// Numbers that are the same whenever the input is, for tests that the input itself says nothing of.
    init(of bytes: [UInt8]) {
        self.init(seed: bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 })
    }
}
