import Glibc
import Testing

/// What a program takes from the libraries that it is linked with, by its ELF file (System V ABI, chapter 5).
enum DynamicSymbols {
    /// The names that it leaves for others to define.
    static func undefined(in path: String) throws -> Set<String> {
        let file = try #require(fopen(path, "r"))
        defer { fclose(file) }
        func bytes(_ offset: UInt64, _ count: UInt64) throws -> [UInt8] {
            try #require(fseek(file, Int(offset), SEEK_SET) == 0)
            var bytes = [UInt8](repeating: 0, count: Int(count))
            try #require(fread(&bytes, 1, bytes.count, file) == bytes.count)
            return bytes
        }
        let header = try bytes(0, 64)
        try #require(
            header.starts(with: [0x7f, 0x45, 0x4c, 0x46, 2, 1]), "an ELF file of 64 bits, little-endian")
        let (start, size, count) = (number(header, 40, 8), number(header, 58, 2), number(header, 60, 2))
        let sections = try (0..<count).map { try bytes(start + $0 * size, size) }
        let dynamic = try #require(sections.first { number($0, 4, 4) == 11 }, "a table of dynamic symbols")
        let names = try #require(sections[safe: number(dynamic, 40, 4)])
        let text = try bytes(number(names, 24, 8), number(names, 32, 8))
        let symbols = try bytes(number(dynamic, 24, 8), number(dynamic, 32, 8))
        var found: Set<String> = []
        for place in stride(from: 0, to: symbols.count, by: 24) where number(symbols, place + 6, 2) == 0 {
            let name = text[Int(number(symbols, place, 4))...].prefix { $0 != 0 }
            found.insert(String(decoding: name, as: UTF8.self))
        }
        return found
    }

    private static func number(_ bytes: [UInt8], _ offset: Int, _ count: Int) -> UInt64 {
        bytes[offset..<offset + count].reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
}

extension Array {
    fileprivate subscript(safe place: UInt64) -> Element? { place < count ? self[Int(place)] : nil }
}
