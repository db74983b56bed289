import Glibc
import PlanModel
import SeededRandom
import Testing

/// Dates against other programs: 100,000 random ones with the bounds that PyPI's `edtf` gives them, and as many sums of
/// days and months by Python's `datetime`. `dates.py` made the files and says where definitions differ.
@Suite struct DateFixtureTests {
    @Test func boundsAreThoseOfTheEDTFPackage() throws {
        var wrong: [String] = []
        var before = 0
        let count = try Self.forEachLine(of: "edtf-bounds.txt") { line in
            let words = line.split(separator: " ").map { String($0) }
            let date = try EDTF.named(words[0])
            // Days are counted from those of the line before.
            let first = date.firstDay.map { Int($0.number) - before }
            let length = date.lastDay.map {
                Int($0.number) - (date.firstDay.map { Int($0.number) } ?? before)
            }
            before = (date.firstDay ?? date.lastDay).map { Int($0.number) } ?? before
            let bounds = [first, length].map { $0.map { String($0) } ?? "-" }
            if bounds != Array(words.dropFirst()) || date.description != words[0] {
                wrong.append("\(line), here \(bounds)")
            }
        }
        #expect(wrong.prefix(5) == [])
        #expect(count == 100_000)
    }

    /// The days, and what is added to them, come from the same numbers here and there.
    @Test func sumsAreThoseOfDatetime() throws {
        var random = SeededGenerator(seed: 2015)
        func below(_ bound: UInt64) -> Int { Int(random.next() % bound) }
        let span = UInt64(Day.latest.days(since: .earliest)) + 1
        var wrong: [String] = []
        let count = try Self.forEachLine(of: "day-sums.txt") { line in
            let day = Day.earliest.adding(days: below(span))
            let (days, months) = (below(2001) - 1000, below(121) - 60)
            let (later, moved) = (day.adding(days: days), day.adding(months: months))
            let weekday = (Int(later.number) + 25_567 + 7000) % 7
            let sums = "\(weekday)\(Self.letters(later))\(Self.letters(moved))"
            if sums != line || later.days(since: day) != days {
                wrong.append("\(day) and \(days) days, \(months) months: \(sums), by datetime \(line)")
            }
        }
        #expect(wrong.prefix(5) == [])
        #expect(count == 100_000)
    }

    /// Month and day, a letter each.
    private static func letters(_ day: Day) -> String {
        let parts = day.parts
        return String(parts.month, radix: 32) + String(parts.day, radix: 32)
    }

    /// - Returns: How many there are.
    private static func forEachLine(of name: String, _ body: (String) throws -> Void) throws -> Int {
        let path = #filePath.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 } + "/" + name
        let file = try #require(fopen(path, "r"), "\(path) is missing")
        defer { fclose(file) }
        var count = 0
        var line = [CChar](repeating: 0, count: 200)
        while fgets(&line, Int32(line.count), file) != nil {
            let bytes = line.prefix { $0 != 0 && $0 != 0x0a }
            try body(String(decoding: bytes.map(UInt8.init(bitPattern:)), as: UTF8.self))
            count += 1
        }
        return count
    }
}
