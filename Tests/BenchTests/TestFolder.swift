import Glibc
import Testing

@testable import scrutineer_bench

/// A folder of its own for one test, removed afterwards.
enum TestFolder {
    static func use(_ body: (String) throws -> Void) throws {
        var template = Array("/tmp/scrutineer-tests-XXXXXX".utf8CString)
        let folder = String(cString: try #require(mkdtemp(&template)))
        defer { FolderTree.remove(folder) }
        try body(folder)
    }
}
