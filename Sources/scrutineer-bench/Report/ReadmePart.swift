/// The part of the README that the benchmark writes, so that no figure in it is typed by hand.
enum ReadmePart {
    static let begin = "<!-- scrutineer-bench writes from here -->"
    static let end = "<!-- scrutineer-bench writes to here -->"

    /// A README with the table in its place.
    static func replaced(in readme: String, with text: String) throws(BenchmarkFailure) -> String {
        guard let first = readme.firstRange(of: begin),
            let last = readme[first.upperBound...].firstRange(of: end)
        else {
            throw BenchmarkFailure("the README has no two lines \"\(begin)\" and \"\(end)\" to write between")
        }
        return readme[..<first.upperBound] + "\n\n" + text + "\n" + readme[last.lowerBound...]
    }

    /// The table, with what it was measured on and which peers were not there.
    static func text(of findings: Findings) -> String {
        var text = "Measured on \(Machine.description).\n\n" + ReportTable(findings).markdown
        if !findings.missing.isEmpty {
            text += "\nNot installed there: \(findings.missing.joined(separator: ", ")).\n"
        }
        return text
    }
}
