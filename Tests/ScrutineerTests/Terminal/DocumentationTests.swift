import Testing

/// What the README and the help say is what the program does.
@Suite struct DocumentationTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// The README beside the package's manifest.
    private var readme: String { folder.text(atPath: package + "/README.md") }

    /// The folder of the package.
    private var package: String {
        "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    }

    /// The rows of `scrutineer keys`: the keys, and the sentence that says what they do.
    private func keys() throws -> [(labels: [String], help: String)] {
        let lines = try folder.run("keys").output.split(separator: "\n")
        return lines.filter { $0.hasPrefix("  ") }.compactMap { line in
            let row = line.drop { $0 == " " }
            guard let gap = row.firstRange(of: "  ") else { return nil }
            let help = row[gap.upperBound...].drop { $0 == " " }
            return (row[..<gap.lowerBound].split(separator: ", ").map(String.init), String(help))
        }
    }

    /// The cells of the rows of Markdown's tables.
    private func tableRows(_ text: String) -> [[String]] {
        text.split(separator: "\n").filter { $0.hasPrefix("|") }.map { row in
            row.replacing("\\|", with: "\u{0}").split(separator: "|").map { cell in
                String(cell.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
                    .replacing("\u{0}", with: "|")
            }
        }
    }

    @Test func theKeyTableInTheReadmeIsTheProgramsOwn() throws {
        let keys = try keys()
        #expect(keys.count > 40)
        let rows = tableRows(readme).map { cells in cells.map { $0.replacing("`", with: "") } }
        for (labels, help) in keys {
            let row = try #require(
                rows.first { $0.last == help }, "README.md has no row of a table that ends with: \(help)")
            // Whatever stands between them, each key is a word of the first cell.
            let words = row[0].replacing(",", with: " ").split(separator: " ").map(String.init)
            for label in labels {
                #expect(
                    words.contains(label) || row[0].contains(label) && label.count > 1, "\(help) \(label)")
            }
        }
    }

    /// Each promise names suites, and each of them is there.
    @Test func promisesAreHeldByTestsThatThereAre() throws {
        let section = try #require(readme.split(separator: "## What it promises").last)
        let rows = tableRows(String(section.prefix { $0 != "#" })).dropFirst(2)
        #expect(rows.count > 10)
        for row in rows {
            let suites = (row.last ?? "").split(separator: "`").filter { $0.hasSuffix("Tests") }
            #expect(!suites.isEmpty, "\(row)")
            for suite in suites {
                let found = try Child.shell("grep -rqw 'struct \(suite)' '\(package)/Tests'", in: folder)
                #expect(found.status == 0, "\(suite)")
            }
        }
    }

    @Test func theHelpNamesEveryCommandAndOption() throws {
        let help = try folder.run("--help").output
        for command in [
            "list", "show", "summary", "set", "check", "diff", "merge", "git-setup", "sample", "schema",
            "render", "report",
            "keys", "themes", "settings",
        ] {
            #expect(help.contains("\n  \(command) "), "\(command)")
            let own = try folder.run(command, "--help")
            #expect(own.status == 0, "\(command)")
            #expect(own.output.contains("USAGE: scrutineer \(command)"), "\(command)")
        }
        for option in [
            "--as-of", "--policy", "--lead", "--plan", "--match", "--view", "--against", "--theme", "--by",
            "--read-only", "--hide-exempt", "--ascii", "--no-mouse", "--plain", "--help", "--version",
        ] {
            #expect(help.contains(option), "\(option)")
        }
    }
}
