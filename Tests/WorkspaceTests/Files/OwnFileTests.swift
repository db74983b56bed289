import Glibc
import Testing

@testable import Workspace

/// What is kept between sessions is for its user alone, and nothing that was planted in its place leads elsewhere.
@Suite struct OwnFileTests {
    @Test func itIsForItsUserAlone() throws {
        try TemporaryFolder.use { folder in
            let file = OwnFile("places.json", in: folder("state/scrutineer"))
            #expect(try file.read() == nil && file.size == nil)
            try file.write([1, 2])
            #expect(try file.read() == [1, 2] && file.size == 2)
            #expect(try folder.mode("state/scrutineer/places.json") == 0o600)
            #expect(try folder.mode("state") == 0o700)
            #expect(try folder.mode("state/scrutineer") == 0o700)
            // Also one that was anybody's before.
            #expect(chmod(file.path, 0o666) == 0)
            try file.write([3])
            #expect(try folder.mode("state/scrutineer/places.json") == 0o600)
            #expect(folder.names == ["state", "state/scrutineer", "state/scrutineer/places.json"])
        }
    }

    @Test func whatWasPlantedInItsPlaceIsNamedAndLeftAlone() throws {
        try TemporaryFolder.use { folder in
            try folder.write("precious", "precious")
            folder.makeFolder("own")
            folder.link("own/link", to: folder("precious"))
            folder.link("own/dangling", to: folder("made"))
            folder.makeFolder("own/folder")
            #expect(mkfifo(folder("own/pipe"), 0o600) == 0)
            folder.link("own/device", to: "/dev/zero")
            let before = folder.names
            for (name, what) in [
                ("link", "a link"), ("dangling", "a link"), ("device", "a link"), ("folder", "a folder"),
                ("pipe", "a named pipe"),
            ] {
                let file = OwnFile(name, in: folder("own"))
                let reading = #expect(throws: FileError.self) { try file.read() }
                let writing = #expect(throws: FileError.self) { try file.write([1]) }
                for error in [reading, writing] {
                    #expect(error?.message.hasPrefix("\(file.path): it is \(what), ") == true)
                }
            }
            #expect(folder.text("precious") == "precious")
            #expect(folder.names == before)
        }
    }

    /// The name of a temporary file can be foreseen: whatever stands there is not written into.
    @Test func aLinkPlantedForTheTemporaryFileLeadsNowhere() throws {
        try TemporaryFolder.use { folder in
            try folder.write("precious", "precious")
            try folder.write("plan.json", "old")
            #expect(chmod(folder("plan.json"), 0o640) == 0)
            folder.link(TemporaryName.own(for: "plan.json"), to: "precious")
            try FileSystem.replace(folder("plan.json"), with: Array("new".utf8))
            #expect(folder.text("plan.json") == "new" && !folder.isLink("plan.json"))
            #expect(try folder.mode("plan.json") == 0o640)
            folder.link(TemporaryName.own(for: "own"), to: "precious")
            try OwnFile("own", in: folder.path).write([0x31])
            #expect(folder.text("own") == "1" && !folder.isLink("own"))
            folder.link(TemporaryName.own(for: "made"), to: "precious")
            try FileSystem.create(folder("made"), with: [0x32])
            #expect(folder.text("made") == "2" && !folder.isLink("made"))
            #expect(folder.text("precious") == "precious")
            #expect(folder.names == ["made", "own", "plan.json", "precious"])
        }
    }
}
