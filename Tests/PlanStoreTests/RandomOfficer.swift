import PlanModel
import PlanStore

/// An officer who edits at random, under whatever as-of date.
struct RandomOfficer {
    private var generator: SeededGenerator
    private let editor = Editor(name: "Officer")
    static let days = ["2014-01-01", "2015-02-28", "2015-11-04", "2015-11-05", "2016-02-29", "2026-11-21"]

    init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    /// The as-of date under which the next edit is made; nil is each plan's own.
    mutating func day() -> Day? {
        Bool.random(using: &generator) ? Self.days.randomElement(using: &generator).flatMap { Day($0) } : nil
    }

    /// The next edit; nil where what is asked for stands already.
    mutating func edit(_ store: PlanStore) -> PlanEdit? {
        let plan = store.plans.indices.randomElement(using: &generator) ?? 0
        let kind: RecordKind = Bool.random(using: &generator) ? .action : .milestone
        guard let ref = store.rows(of: kind, in: plan).randomElement(using: &generator) else { return nil }
        return kind == .action ? ofAction(ref, in: store) : ofMilestone(ref, in: store)
    }

    private mutating func ofAction(_ ref: RecordRef, in store: PlanStore) -> PlanEdit? {
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: store.addingNote(ref, "Said \"so\"\nand no more", by: editor)
        case 1: store.settingConfidence(ref, to: any(), why: "Because", by: editor)
        default: store.settingStatus(ref, to: any(), why: "é😀", by: editor)
        }
    }

    private mutating func ofMilestone(_ ref: RecordRef, in store: PlanStore) -> PlanEdit? {
        let date = ["2015", "2015-24~", "2016-03/..", "2015-11-04"].randomElement(using: &generator)
        let edtf = date.flatMap { try? EDTF.parse($0).get() }
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: return store.settingDone(ref, Bool.random(using: &generator) ? edtf : nil, by: editor)
        case 1: return store.judging(ref, any(), quote: "", by: editor)
        default: return edtf.flatMap { store.revising(ref, to: $0, typed: date, why: "", by: editor) }
        }
    }

    private mutating func any<Word: PlanWord>() -> Word {
        Array(Word.allCases)[Int.random(in: 0..<Word.allCases.count, using: &generator)]
    }
}
