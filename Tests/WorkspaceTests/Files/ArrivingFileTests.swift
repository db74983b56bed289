import Glibc
import PlanFile
import PlanModel
import Synchronization
import Testing

@testable import Workspace

/// A large file is made sense of while it is read, and what comes of it is what comes of the whole file.
struct ArrivingFileTests {
    private static let size = 4_194_304 + 13
    /// No two places near each other are alike, so that no part can stand where another belongs.
    private static let text = String(
        decoding: (0..<size).map { UInt8(($0 * 7 + $0 / 251) % 127) }, as: UTF8.self)

    @Test func whatIsWaitedForIsThere() throws {
        try TemporaryFolder.use { folder in
            try folder.write("large", Self.text)
            let file = try #require(ArrivingFile(folder("large"), largest: .max))
            let expected = Array(Self.text.utf8)
            let read: [UInt8] = file.read { file in
                var read: [UInt8] = []
                for wanted in stride(from: 1, through: Self.size + 99_999, by: 99_999) {
                    let count = file.wait(for: wanted)
                    #expect(count >= min(wanted, Self.size))
                    read.append(contentsOf: file.bytes[read.count..<count])
                }
                return read
            }
            #expect(read == expected)
            #expect(file.content == ContentDigest(of: expected))
        }
    }

    @Test func aFileThatIsCutShortOrGrowsMeanwhileIsNotTaken() throws {
        try TemporaryFolder.use { folder in
            for change in [-1, 1] {
                try folder.write("large", Self.text)
                let file = try #require(ArrivingFile(folder("large"), largest: .max))
                #expect(truncate(folder("large"), Self.size + change) == 0)
                let count = file.read { $0.wait(for: .max) }
                #expect(count == min(Self.size, Self.size + change))
                #expect(file.content == nil)
            }
        }
    }

    @Test func whatIsSmallOrTooLargeOrNoFileIsReadThePlainWay() throws {
        try TemporaryFolder.use { folder in
            try folder.write("small", "{}")
            try folder.write("large", Self.text)
            #expect(mkfifo(folder("pipe"), 0o600) == 0)
            for name in ["small", "pipe", "missing", "."] {
                #expect(ArrivingFile(folder(name), largest: .max) == nil, "\(name)")
            }
            #expect(ArrivingFile(folder("large"), largest: Self.size - 1) == nil)
        }
    }
}

/// A plan that arrives in parts is read as it is when it is there as a whole.
struct ArrivingPlanTests {
    /// A plan of some two megabytes.
    ///
    /// - Parameter text: What the middle one of the actions says in an update.
    private static func plan(_ text: String = "On the way.", title: String = "Plan") -> String {
        let actions = (0..<4_000).map { index in
            """
            {"id": "a\(index)", "title": "Action \(index)", "status": "in-progress", "leads": ["o\(index % 7)"],
             "milestones": [{"id": "m\(index)", "title": "Milestone \(index)", "due": "2015-1\(index % 3)",
               "unknown": [[\(index)], [], {"more": "\(String(repeating: "x", count: index % 300))"}]}],
             "updates": [{"on": "2015-11-04", "text": "\(index == 2_000 ? text : "Told \(index).")"}]}
            """
        }
        let organisations = (0..<7).map { #"{"id": "o\#($0)", "name": "Body \#($0)"}"# }
        return """
            {"format": "scrutineer-plan/1", "id": "p", "title": "\(title)",
             "pillars": [{"id": "1", "title": "One", "actions": [\(actions.joined(separator: ",\n"))]}],
             "organisations": [\(organisations.joined(separator: ",\n"))]}
            """
    }

    /// Reads a text as a file, with so many bytes more at each time that the reader waits as it asks for at least.
    private static func arriving(_ text: String, more: Int = 0) -> (title: String, actions: Int)? {
        let bytes = Array(text.utf8)
        let told = Mutex(0)
        let records = PlanFile.readArriving(bytes) { wanted in
            told.withLock {
                // Whoever waits again has not got what was there.
                #expect(wanted > $0 || wanted == bytes.count)
                $0 = min(bytes.count, wanted + more)
                return $0
            }
        }
        return records.map { ($0.string($0.head.title), $0.actions.count) }
    }

    @Test(arguments: [0, 1, 7, 100_000]) func aPlanInPartsIsThePlan(more: Int) throws {
        let read = try #require(Self.arriving(Self.plan(), more: more))
        #expect(read.title == "Plan")
        #expect(read.actions == 4_000)
    }

    @Test func aFileOnDiskIsReadTheSameWay() throws {
        try TemporaryFolder.use { folder in
            try folder.write("plan.json", Self.plan())
            let plan = try #require(PlanLoader.load([folder("plan.json")]).plans.first)
            let whole = try PlanFile.read(Array(Self.plan().utf8), name: "plan.json")
            #expect(plan.records.actions.count == whole.actions.count)
            #expect(plan.records.organisations.count == whole.organisations.count)
            #expect(plan.records.bytes == whole.bytes)
            #expect(plan.digest == ContentDigest(of: whole.bytes))
        }
    }

    /// A text of half a megabyte may not be there when it is begun; then the file is read once more.
    @Test func whatStandsInOnePieceForLongIsReadOnceAllIsThere() throws {
        let long = Self.plan(String(repeating: "word ", count: 400_000))
        #expect(Self.arriving(long) == nil)
        try TemporaryFolder.use { folder in
            try folder.write("plan.json", long)
            let plan = try #require(PlanLoader.load([folder("plan.json")]).plans.first)
            #expect(plan.records.actions.count == 4_000)
        }
    }

    @Test func whatIsWrongIsSaidAsOfAnyFile() throws {
        let damages = [
            String(Self.plan().dropLast(2)), Self.plan() + "x", Self.plan(#"\u12"#), Self.plan("\" , 1"),
            Self.plan().replacing("\"a3999\"", with: "\"a1\""), Self.plan().replacing("\"o6\"]", with: "6]"),
        ]
        for damaged in damages {
            #expect(Self.arriving(damaged) == nil)
            try TemporaryFolder.use { folder in
                try folder.write("plan.json", damaged)
                let whole = #expect(throws: PlanFileError.self) {
                    try PlanFile.read(Array(damaged.utf8), name: folder("plan.json"))
                }
                guard case .plan(let error) = PlanLoader.load([folder("plan.json")]).errors.first else {
                    Issue.record("the damage was not seen")
                    return
                }
                #expect(error.diagnostics == whole?.diagnostics)
            }
        }
    }

    @Test func aPlanWithNothingBehindItsEndWaitsForAll() {
        #expect(Self.arriving(Self.plan() + String(repeating: " ", count: 900_000))?.actions == 4_000)
        #expect(Self.arriving(Self.plan() + String(repeating: " ", count: 900_000) + "x") == nil)
    }
}
