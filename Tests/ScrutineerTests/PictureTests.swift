import Glibc
import Testing

/// Frames as pictures: those of the README are what the program draws, and any can be read by others.
@Suite struct PictureTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private static let pictures = [
        (name: "home", arguments: ["--size", "110x30"]),
        (name: "witness", arguments: ["--size", "110x30", "--keys", ":grapevine<Enter>"]),
        (name: "funding", arguments: ["--size", "110x30", "--keys", ":charts<Enter>z<PageDown>jjjj"]),
    ]

    private func path(of name: String) -> String {
        let parts = #filePath.split(separator: "/").dropLast(3)
        return "/" + parts.joined(separator: "/") + "/Sources/scrutineer/Pictures/\(name).svg"
    }

    private func drawn(_ arguments: [String]) throws -> String {
        let result = try Child.run(["render", "--format", "svg", "--theme", "dark"] + arguments, in: folder)
        #expect(result.status == 0)
        return result.output
    }

    @Test(arguments: pictures) func thePicturesOfTheReadmeAreWhatIsDrawn(
        _ picture: (name: String, arguments: [String])
    ) throws {
        let drawn = try drawn(picture.arguments)
        if getenv("SCRUTINEER_RECORD_FRAMES") != nil {
            let file = try #require(fopen(path(of: picture.name), "w"))
            fputs(drawn, file)
            fclose(file)
        }
        #expect(folder.text(atPath: path(of: picture.name)) == drawn)
        let parts = #filePath.split(separator: "/").dropLast(3)
        let readme = folder.text(atPath: "/" + parts.joined(separator: "/") + "/README.md")
        #expect(readme.contains("(Sources/scrutineer/Pictures/\(picture.name).svg)"))
    }

    @Test func aPictureHasATitleItsWordsAndAColourForEachThatTheThemeHas() throws {
        let picture = try drawn(["--size", "80x24"])
        #expect(picture.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\""))
        #expect(picture.contains("role=\"img\" aria-labelledby=\"title words\""))
        #expect(
            picture.contains("<title id=\"title\">Scrutineer: the plan, its funding, what is overdue</title>")
        )
        #expect(picture.contains("2 Funding"))
        let light = try folder.run("render", "--format", "svg", "--theme", "light").output
        #expect(light != picture && light.contains("<svg"))
    }

    @Test func whatAPlanSaysIsNoTagOfAPicture() throws {
        try folder.write(
            """
            {"format":"scrutineer-plan/1","id":"p","title":"P","pillars":[{"id":"1","title":"<script>&\\"]]>\\u001b[2J",
             "actions":[{"id":"1","title":"a","status":"complete"}]}]}
            """,
            to: "plan.json")
        let picture = try folder.run("render", "plan.json", "--format", "svg").output
        #expect(!picture.contains("<script") && !picture.contains("\u{1b}"))
        #expect(picture.contains("&lt;script&gt;&amp;&quot;"))
    }

    @Test func colouredTextEndsEachLineInTheTerminalsOwnLook() throws {
        let text = try folder.run("render", "--format", "ansi", "--size", "80x24").output
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count == 25 && lines.last == "")
        #expect(lines.dropLast().allSatisfy { $0.hasPrefix("\u{1b}[0") && $0.hasSuffix("\u{1b}[0m") })
        #expect(text.contains("38;2;"))
        let plain = try folder.run("render", "--size", "80x24").output.split(
            separator: "\n", omittingEmptySubsequences: false)
        for (coloured, line) in zip(lines, plain) { #expect(bare(coloured) == padded(line) || line.isEmpty) }
    }

    /// Without what commands a terminal.
    private func bare(_ line: Substring) -> String {
        line.split(separator: "\u{1b}").map { piece in
            piece.firstIndex(of: "m").map { String(piece[piece.index(after: $0)...]) } ?? String(piece)
        }.joined()
    }

    private func padded(_ line: Substring) -> String {
        line + String(repeating: " ", count: max(0, 80 - line.count))
    }
}
