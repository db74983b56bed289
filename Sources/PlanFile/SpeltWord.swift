import JSONText
import PlanModel

/// A closed list of words that is looked up by the bytes of a file.
protocol SpeltWord: PlanWord {
    static var spellings: WordTable<Self> { get }
}

/// The words of a list by their spellings.
///
/// Never freed, like the names: see `JSONNameTable`.
struct WordTable<Word: PlanWord>: @unchecked Sendable {
    private let names: JSONNameTable
    private let words: UnsafeMutableBufferPointer<Word>

    init() {
        names = JSONNameTable(Word.allCases.map(\.rawValue))
        words = .allocate(capacity: Word.allCases.count)
        _ = words.initialize(from: Word.allCases)
    }

    /// The word that comes next; nil, with the cursor before the value, where that is none of them.
    func next(in cursor: inout JSONCursor) throws(JSONSyntaxError) -> Word? {
        try cursor.name(of: names).map { words[$0] }
    }
}

extension DeadlinePolicy: SpeltWord {
    static let spellings = WordTable<DeadlinePolicy>()
}
extension ActionStatus: SpeltWord {
    static let spellings = WordTable<ActionStatus>()
}
extension Rag: SpeltWord {
    static let spellings = WordTable<Rag>()
}
extension OrganisationKind: SpeltWord {
    static let spellings = WordTable<OrganisationKind>()
}
extension RelationKind: SpeltWord {
    static let spellings = WordTable<RelationKind>()
}
extension MilestoneKind: SpeltWord {
    static let spellings = WordTable<MilestoneKind>()
}
extension EvidenceVerdict: SpeltWord {
    static let spellings = WordTable<EvidenceVerdict>()
}
extension FundingStatus: SpeltWord {
    static let spellings = WordTable<FundingStatus>()
}
extension FundingKind: SpeltWord {
    static let spellings = WordTable<FundingKind>()
}
extension QuestionKind: SpeltWord {
    static let spellings = WordTable<QuestionKind>()
}
extension AnswerWay: SpeltWord {
    static let spellings = WordTable<AnswerWay>()
}
extension ResolutionVerb: SpeltWord {
    static let spellings = WordTable<ResolutionVerb>()
}
extension ResponseKind: SpeltWord {
    static let spellings = WordTable<ResponseKind>()
}
extension Polarity: SpeltWord {
    static let spellings = WordTable<Polarity>()
}
extension ReadingBound: SpeltWord {
    static let spellings = WordTable<ReadingBound>()
}
extension SignOffKind: SpeltWord {
    static let spellings = WordTable<SignOffKind>()
}
extension EventKind: SpeltWord {
    static let spellings = WordTable<EventKind>()
}
extension Severity: SpeltWord {
    static let spellings = WordTable<Severity>()
}
