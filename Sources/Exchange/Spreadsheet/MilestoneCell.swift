import PlanModel

/// One milestone as a cell words it: what is to be reached and, where it says so, by when.
struct MilestoneCell {
    /// Empty where a date is all that stands there.
    let title: String
    let due: CellDate?
    /// Says what was guessed of where the title ends.
    private(set) var guess: String?

    /// The milestones of a cell: each on a line or behind a mark of its own, or between semicolons.
    static func all(in cell: String, near day: Day) -> [MilestoneCell] {
        items(in: cell).map { MilestoneCell($0, near: day) }
    }

    /// The pieces of a cell that lists several things.
    static func items(in cell: String) -> [String] {
        let lines = cell.split(whereSeparator: \.isNewline).map(TableWords.trimmed).filter { !$0.isEmpty }
        guard lines.count > 1 else {
            return cell.split(separator: ";").map { withoutMark(TableWords.trimmed($0)) }
                .filter { !$0.isEmpty }
        }
        let isMarked = lines.contains(where: hasMark)
        return lines.reduce(into: [String]()) { items, line in
            // Between marked lines one without a mark goes on with the one before.
            if isMarked, !items.isEmpty, !hasMark(line) {
                items[items.count - 1] += " " + line
            } else {
                items.append(withoutMark(line))
            }
        }.filter { !$0.isEmpty }
    }

    private static let marks: Set<Character> = ["•", "-", "–", "*", "·", "▪", "◦", "‣", "●", "○"]

    private static func hasMark(_ line: String) -> Bool { withoutMark(line) != line }

    private static func withoutMark(_ line: String) -> String {
        guard let first = line.first else { return line }
        if marks.contains(first) { return TableWords.trimmed(line.dropFirst()) }
        // `a)`, `(ii)`, `2.` and the like.
        let rest = first == "(" ? line.dropFirst() : line[...]
        let label = rest.prefix { $0.isASCII && ($0.isNumber || $0.isLowercase) }
        let behind = rest.dropFirst(label.count)
        guard (1...3).contains(label.count), let mark = behind.first, mark == ")" || mark == ".",
            behind.dropFirst().first?.isWhitespace == true, mark == ")" || label.allSatisfy(\.isNumber)
        else { return line }
        return TableWords.trimmed(behind.dropFirst())
    }

    private init(_ text: String, near day: Day) {
        if text.contains(where: \.isNumber), Self.mayBeDate(text), let date = try? CellDate(text, near: day) {
            (title, due) = ("", date)
            return
        }
        for split in Self.splits(of: text) {
            var title = TableWords.trimmed(split.title)
            // `Mown, by June`
            while let last = title.last, ",;:-–(".contains(last) {
                title = TableWords.trimmed(title.dropLast())
            }
            guard !title.isEmpty, Self.mayBeDate(split.date), let date = try? CellDate(split.date, near: day)
            else {
                continue
            }
            self.title = title
            due = date
            return
        }
        if let end = EndingDate(text, near: day) {
            (title, due) = (end.title, end.date)
            guess = "the last words of \"\(text)\" are taken for its date, \(Shown.date(end.date.date))"
            return
        }
        title = text
        due = nil
    }

    /// Where the date may stand, the likeliest first.
    private static func splits(of text: String) -> [(title: String, date: String)] {
        var splits: [(title: String, date: String)] = []
        if text.last == ")", let open = text.lastIndex(of: "(") {
            splits.append((String(text[..<open]), String(text[text.index(after: open)...].dropLast())))
        }
        for joint in [" - ", " – ", " — ", ": ", " by end of ", " by the end of ", " by ", " due ", ", "] {
            guard let range = text.ranges(of: joint).last else { continue }
            let behind = String(text[range.upperBound...])
            splits.append(
                (String(text[..<range.lowerBound]), joint.contains("end of") ? "end " + behind : behind))
            if joint.contains("by") || joint.contains("due") { continue }
            if let first = text.ranges(of: joint).first {
                splits.append((String(text[first.upperBound...]), String(text[..<first.lowerBound])))
            }
        }
        return splits
    }

    /// A number, or a month or season that is written like a name: `march` may be one on the town hall.
    private static func mayBeDate(_ text: String) -> Bool {
        let words = TableWords.trimmed(text)
        guard words.count <= 40 else { return false }
        return words.contains(where: \.isNumber) || words.first?.isUppercase == true
    }
}
