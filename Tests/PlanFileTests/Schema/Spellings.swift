import JSONText
import PlanModel

/// Values that may be right in one place and wrong in another.
enum Spellings {
    /// A value or two of each JSON type.
    static let kinds: [JSONValue] = [
        nil, true, 0, .number("1.5"), "", "x", [], [:], [nil], ["x"], ["document": "d1"],
    ]

    static let numbers: [JSONValue] = [
        "-1", "0", "-0", "-0.0", "1", "2e0", "1.50", "12.345", "1e-2", "1e-3", "100e-2", "0.005", "1e-400",
        "-0.01", "1E+2", "999999999999999.99", "999999999999999.999", "1e15", "1000000000000000", "99e14",
        "12345678901234567890", "1e400", "-1e400", "0e5000", "1e1001", "1e-1001",
    ].map { .number($0) }

    /// The words of every list.
    static let lists: [[JSONValue]] = [
        words(DeadlinePolicy.self), words(ActionStatus.self), words(Rag.self), words(OrganisationKind.self),
        words(RelationKind.self), words(MilestoneKind.self), words(EvidenceVerdict.self),
        words(FundingStatus.self), words(FundingKind.self), words(QuestionKind.self), words(AnswerWay.self),
        words(ResolutionVerb.self), words(ResponseKind.self), words(Polarity.self), words(ReadingBound.self),
        words(SignOffKind.self), words(EventKind.self), words(Severity.self),
    ]

    /// Words of lists, and words of none.
    static let words: [JSONValue] =
        lists.joined() + ["Paused", "paused ", "paused\n", "done", "NONE", "non\u{435}"]

    private static func words<Word: PlanWord>(_ type: Word.Type) -> [JSONValue] {
        Word.allCases.map { .string($0.rawValue) }
    }

    /// Texts that are near an id, a currency or a financial year.
    static let codes: [JSONValue] = [
        "a", "plan-2", "-", "0", "A", "a_b", "a b", "é", "a\n", "\na", "ａ", "GBP", "EUR", "GBPX", "GB", "gbp",
        "GB1", "GBP\n", " GBP", "£££", "ＧＢＰ", "2022/23", "1900/01", "2199/00", "1999/00", "2022/24",
        "2022/22",
        "1899/00", "2200/01", "2022-23", "2022/2023", "2022/23\n", " 2022/23", "22/23", "2022/2a", "２022/23",
        "scrutineer-plan/1", "scrutineer-plan/2", "Scrutineer-plan/1", "scrutineer-plan/1\n",
    ]

    /// Dates that the format allows, and what is nearly one.
    static let dates: [JSONValue] = (whole + intervals + nearly).map { .string($0) }

    private static let whole = [
        "2015", "1900", "2199", "2015-10", "2015-01", "2015-12", "2015-21", "2015-24", "2015-10-31",
        "2016-02-29", "2000-02-29", "2015?", "2015~", "2015%", "2015-10?", "2015-23~", "2015-10-31%",
        "2015-10-31?",
    ]

    private static let intervals = [
        "2015/2016", "2015/2015", "2015-10/2015-12", "2015-10-31/2016", "2015-21/2015-24", "2015?/2016~",
        "2015/..", "2015/", "../2015", "/2015", "2015-10-31%/..", "../2015-24?", "2015-12-31/2015",
        "2015-12/2015-11", "2016/2015", "2015-10-31/2015-10-30", "2015-24/2015-21",
    ]

    private static let nearly = [
        "", " ", "..", "/", "../", "/..", "../..", "2015/2016/2017", "2015//2016", "2015/...", "2015/.", "15",
        "201",
        "20155", "1899", "2200", "3000", "0000", "1899-12-31", "2200-01-01", "2015-1", "2015-00", "2015-13",
        "2015-20",
        "2015-25", "2015-99", "2015-1-1", "2015-10-1", "2015-10-00", "2015-10-32", "2015-21-01", "2015-13-01",
        "2015-02-30", "2015-02-29", "1900-02-29", "2015-04-31", "2015-06-31?", "2015-02-30/2016",
        "2015-10-31T10:00",
        "2015-10-31Z", "2015??", "?2015", "2015?-10", "2015-?10", "2015 ", " 2015", "2015\n", "2015-10-31\n",
        "2015/2016\n", "2015/\n", "2015-XX", "201X", "2015-10-XX", "{2015,2016}", "[2015,2016]", "-2015",
        "+2015", "Y2015",
        "2015‐10", "２０１５", "٢٠١٥", "31/10/2015", "October 2015", "2015.10", "20151031", "2015/10",
        "2015-10/12",
        "2015/.. ", "2015/../2016", "2015-10-31/2015-11-31", "2015-304", "2015-W40",
    ]
}
