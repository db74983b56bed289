import PlanModel

/// A date out of a cell, read as people write dates, with what had to be guessed.
struct CellDate {
    let date: EDTF
    /// The cell's words, where the format spells the date otherwise.
    let typed: String?
    /// Other dates that the words may mean.
    let others: [EDTF]
    /// Says what was guessed; nil where the words mean one date and no other.
    let guess: String?

    init(_ text: String, near day: Day) throws(TypedDate.Refusal) {
        let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let readings = try TypedDate.read(words, near: day).get()
        let first = readings[0]
        date = first
        others = Array(readings.dropFirst())
        typed = DateAsTyped(first, typed: words).text
        let all = readings.map(Shown.date)
        if readings.count > 1 {
            guess = "\"\(words)\" may be \(all.alternatives); \(all[0]) is taken, the other kept beside it"
        } else if words != first.description, !Self.isWhole(words, first) {
            guess = "\"\(words)\" is read as \(all[0])"
        } else {
            guess = nil
        }
    }

    /// Whether the words have the year in full, and no part of the date is more or less sure than they say.
    private static func isWhole(_ words: String, _ date: EDTF) -> Bool {
        !date.isInDoubt && !date.isInterval
            && words.split { !$0.isNumber }.contains { $0.count == 4 }
    }

    /// The members that a milestone gets of it.
    var members: [MemberValue.Member] {
        var members = [MemberValue.Member("due", .text(date.description))]
        if let typed { members.append(.init("dueText", .text(typed))) }
        if !others.isEmpty {
            members.append(
                .init(
                    "alternatives",
                    .list(
                        others.map {
                            .record([
                                "date": .text($0.description),
                                "why": .text("the words may mean this date too"),
                            ])
                        })))
        }
        return members
    }
}
