import JSONText
import Testing

@testable import scrutineer_bench

@Suite("The folder of the data")
struct DataFolderTests {
    @Test("A named folder keeps its data for the same seed, and makes it anew for another")
    func kept() throws {
        try TestFolder.use { folder in
            let first = try DataFolder(folder, seed: 1)
            let plan = try first.plan(.small)
            let made = try Product.read(plan.path)
            // What stands there is not written again: a mark on it stays.
            try DiskWriting.replace(plan.path, with: made + [0x20])
            #expect(try DataFolder(folder, seed: 1).plan(.small).counts == plan.counts)
            #expect(try Product.read(plan.path) == made + [0x20])
            _ = try DataFolder(folder, seed: 2).plan(.small)
            #expect(try Product.read(plan.path) != made + [0x20])
            first.remove()
            #expect(try Product.read(plan.path).isEmpty == false)
        }
    }

    @Test("A folder of its own is taken away with all that is in it")
    func own() throws {
        let data = try DataFolder(nil, seed: 1)
        let plan = try data.plan(.small)
        let files = try data.files(3)
        #expect(try Product.read("\(files)/paper-2").count == 180)
        data.remove()
        #expect(throws: BenchmarkFailure.self) { try Product.read(plan.path) }
        #expect(throws: BenchmarkFailure.self) { try DiskWriting.replace(data.place("gone"), with: []) }
    }

    @Test("What is written piece by piece is the JSON that was meant")
    func stream() throws {
        try TestFolder.use { folder in
            let path = "\(folder)/text.json"
            var stream = try JSONStream(path)
            stream.object { stream in
                stream.member("text", "a \"quoted\" word\nand £5")
                stream.member("none", [])
                stream.member("texts", ["one", "two"])
                stream.array("objects") { stream in
                    for number in 0..<2 { stream.object { $0.member("number", number: number) } }
                }
                stream.object("empty") { _ in }
                stream.member("flag", flag: true)
            }
            let length = try stream.finish()
            let bytes = try Product.read(path)
            #expect(bytes.count == length)
            #expect(
                try JSONValue(parsing: bytes) == [
                    "text": "a \"quoted\" word\nand £5", "texts": ["one", "two"],
                    "objects": [["number": 0], ["number": 1]], "empty": [:], "flag": true,
                ])
        }
    }

    @Test("A file that cannot be written is an error that names it")
    func unwritable() throws {
        #expect(throws: BenchmarkFailure.self) { try JSONStream("/nowhere/plan.json") }
        var stream = try JSONStream("/dev/full")
        stream.object { $0.member("text", "text") }
        #expect(throws: BenchmarkFailure.self) { try stream.finish() }
    }
}
