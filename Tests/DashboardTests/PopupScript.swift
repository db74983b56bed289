import PlanModel
import PlanStore
import Settings
import Testing
import TextGrid

@testable import Dashboard

/// What opens a popup: keys, and what the loop tells after them.
struct PopupScript: CustomTestStringConvertible, Sendable {
    enum Plan { case bundled, river, committee }

    let kind: PopupKind
    private let plan: Plan
    private let keys: String
    private let outcomes: [Dashboard.Outcome]
    /// Keys that are pressed after that.
    private let last: String

    init(
        _ kind: PopupKind, in plan: Plan = .bundled, _ keys: String, after outcomes: [Dashboard.Outcome] = [],
        _ last: String = ""
    ) {
        (self.kind, self.plan, self.keys, self.outcomes, self.last) = (kind, plan, keys, outcomes, last)
    }

    var testDescription: String { kind.rawValue }

    func opened() throws -> Driver {
        let size = Size(width: 80, height: 24)
        var driver =
            switch plan {
            case .bundled: try Driver(size, plans: Self.bundled)
            case .river: try Driver.riverside(size)
            case .committee: try CommitteePlan.driver(size)
            }
        try driver.type(keys)
        for outcome in outcomes { driver.take(outcome) }
        if kind == .quit { driver.setUnsaved(2) }
        try driver.type(last)
        return driver
    }

    /// Read once for all.
    private static let bundled = (try? Driver.bundled()) ?? []

    private static let own = Dashboard.Outcome.views(
        SavedViews(own: [SavedView(name: "Mine", view: "timeline")]))

    private static let conflict = Conflict(
        plan: "river", place: Place(RecordName(.action, "1.2")), member: "title", kind: .member, base: nil,
        ours: .text("Plant trees"), theirs: .text("Plant oaks"),
        taking: [
            Change(
                Place(RecordName(.action, "1.2")),
                .set(member: "title", from: .text("Plant trees"), to: .text("Plant oaks")))
        ])

    private static func changed() throws -> Dashboard.Outcome {
        .merged(
            [
                PlanReload(
                    plan: 0, records: try Driver.plan(Riverside.json()), changes: 2, conflicts: [conflict])
            ],
            .disk)
    }

    static let all: [PopupScript] = [
        PopupScript(.find, "/co"),
        PopupScript(.columns, "2C"),
        PopupScript(.form, "Aw"),
        PopupScript(.help, "?"),
        PopupScript(.explanation, "x"),
        PopupScript(.preview, "<Space><Space>D"),
        PopupScript(.lead, "fgr"),
        PopupScript(.plan, "p"),
        PopupScript(.state, "S"),
        PopupScript(.theme, "t"),
        PopupScript(.palette, ":"),
        PopupScript(.olderPicker, "0"),
        PopupScript(.grouping, "2b"),
        PopupScript(.milestone, in: .river, "Ge"),
        PopupScript(.parts, "5/whitefriars<Enter>jar<Enter>We<Space>have<Space>learned<Space>much.<Enter>"),
        PopupScript(.meeting, "B"),
        PopupScript(.body, "Bnew<Enter>"),
        PopupScript(.answeredQuestion, in: .committee, "B18<Space>nov<Enter>daWho?<Enter><Enter>1gds"),
        PopupScript(.organisations, "Bj<Enter>daWho?<Enter>o"),
        PopupScript(
            .answeredParts, in: .committee, "B18<Space>nov<Enter>dsNine<Space>in<Space>the<Space>park.<Enter>"
        ),
        PopupScript(.fieldPicker, "Ar"),
        PopupScript(.addingInto, "6/trust<Enter>da"),
        PopupScript(.status, "3s"),
        PopupScript(.confidence, in: .river, "jc"),
        PopupScript(.evidence, "3e"),
        PopupScript(.reply, "5a"),
        PopupScript(.restoring, "9GD"),
        PopupScript(.takeDown, ":meetings<Enter>a"),
        PopupScript(.capture, "Bj<Enter>daWho?<Enter>"),
        PopupScript(.adding, "A"),
        PopupScript(.sameBody, in: .river, "6aThe<Space>River<Space>Trust<Space>Ltd<Enter>k"),
        PopupScript(.bulk, "<Space>ks"),
        PopupScript(.deletion, in: .river, "D"),
        PopupScript(.dateReading, "T5/6/2016<Enter>"),
        PopupScript(.statusReason, "Gsc"),
        PopupScript(.confidenceReason, in: .river, "jca"),
        PopupScript(.evidenceQuote, "F3ep"),
        PopupScript(.doneDate, in: .river, "jm"),
        PopupScript(.dueDate, in: .river, "jr"),
        PopupScript(.dueReason, in: .river, "jr2026-08<Enter>"),
        PopupScript(.note, in: .river, "jnTwo<C-j>lines"),
        PopupScript(.replyDate, "La"),
        PopupScript(.replyText, "5/whitefriars<Enter>jar<Enter>"),
        PopupScript(.closingDate, "5/whitefriars<Enter>jal"),
        PopupScript(.dismissal, "9D"),
        PopupScript(.newMeeting, "Bnew<Enter><Enter>"),
        PopupScript(.fieldPrompt, "2a"),
        PopupScript(.bulkPrompt, "3<Space>r"),
        PopupScript(.capturePrompt, "Bj<Enter>da"),
        PopupScript(.reading, "7a"),
        PopupScript(.older, "0another<Enter>"),
        PopupScript(.inquiry, ":mentions<Enter>"),
        PopupScript(.asOf, "T"),
        PopupScript(.viewName, "V"),
        PopupScript(.paper, "X"),
        PopupScript(.savedView, "v", after: [own]),
        PopupScript(.viewDeletion, "v", after: [own], "Mine<Del>"),
        PopupScript(.quit, "", after: [], "q"),
        PopupScript(.recovery, "", after: [.editsWait(3, notes: ["line 3 of a journal is damaged"])]),
        PopupScript(.folder, "", after: [.needsFolder(thenQuit: false)]),
        PopupScript(.conflict, in: .river, "", after: (try? [changed()]) ?? []),
    ]
}
