import Glibc
import Testing

@testable import Workspace

/// A large file is read by two threads; what they read is the file, or nothing.
struct ReadingInHalvesTests {
    private static let size = 4_194_304 + 13
    /// No two places near each other are alike, so that no part can stand where another belongs.
    private static let text = String(
        decoding: (0..<size).map { UInt8(($0 * 7 + $0 / 251) % 127) }, as: UTF8.self)

    @Test func aLargeFileIsReadWhole() throws {
        try TemporaryFolder.use { folder in
            try folder.write("large", Self.text)
            #expect(try FileSystem.read(folder("large")) == Array(Self.text.utf8))
        }
    }

    @Test(arguments: [size, size - 1, size + 1])
    func aFileOfAnotherSizeIsLeftToBeReadFromItsStart(expected: Int) throws {
        try TemporaryFolder.use { folder in
            try folder.write("large", Self.text)
            let descriptor = open(folder("large"), O_RDONLY)
            defer { close(descriptor) }
            let bytes = FileSystem.readInHalves(descriptor, expecting: expected)
            #expect(bytes == (expected == Self.size ? Array(Self.text.utf8) : nil))
            #expect(lseek(descriptor, 0, SEEK_CUR) == 0)
        }
    }

    @Test func aSmallFileIsNot() throws {
        try TemporaryFolder.use { folder in
            try folder.write("small", "{}")
            let descriptor = open(folder("small"), O_RDONLY)
            defer { close(descriptor) }
            #expect(FileSystem.readInHalves(descriptor, expecting: 2) == nil)
        }
    }
}
