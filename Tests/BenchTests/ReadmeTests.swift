import Glibc
import Testing

@testable import scrutineer_bench

@Suite("The README's part")
struct ReadmeTests {
    /// The folder of the package's manifest.
    private var root: String {
        "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    }

    @Test("The README has the marks between which the table is written")
    func marks() throws {
        let readme = String(decoding: try Product.read("\(root)/README.md"), as: UTF8.self)
        let new = try ReadmePart.replaced(in: readme, with: "| a table |\n")
        #expect(new.contains("| a table |"))
        #expect(new.contains("## Working on it"))
    }

    @Test("The README shows the plot that is there")
    func plot() throws {
        let readme = String(decoding: try Product.read("\(root)/README.md"), as: UTF8.self)
        let path = "Sources/scrutineer-bench/growth.svg"
        #expect(readme.contains("](\(path))"))
        let svg = String(decoding: try Product.read("\(root)/\(path)"), as: UTF8.self)
        #expect(svg.contains("<desc id=\"desc\">"))
    }
}
