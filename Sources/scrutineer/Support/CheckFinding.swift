import Exchange
import JSONText
import PlanFile
import PlanModel
import PlanStore
import Workspace

/// One thing that `check` has to say about a file.
struct CheckFinding {
    /// Its line and column count from 1, and are 0 where no place in the file is meant.
    var place: PlanDiagnostic
    var severity: Severity
    var rule: String

    /// `FILE:LINE:COL: POINTER: message`
    var line: String { place.line > 0 ? place.description : "\(place.file): \(place.message)" }

    static func table(_ findings: [CheckFinding]) -> ListTable {
        ListTable(
            columns: [
                ListColumn("file", .text), ListColumn("line", .number),
                ListColumn("column", .number),
                ListColumn("pointer", .text), ListColumn("severity"), ListColumn("rule"),
                ListColumn("message", .text),
            ],
            rows: findings.map(\.row), emptyNote: "")
    }

    private var row: [ListValue] {
        let isPlaced = place.line > 0
        return [
            .text(place.file), ListValue(isPlaced ? place.line : nil),
            ListValue(isPlaced ? place.column : nil),
            ListValue(isPlaced ? place.pointer : nil), ListValue(severity), .text(rule), .text(place.message),
        ]
    }
}

extension Reading {
    /// What the plans have to be asked about, but for what was dismissed; each with its place in its file.
    var findings: [CheckFinding] {
        let sieve = Sieve(filter, over: store)
        let standing = store.findings(heldUpBy: whole).filter { !$0.isDismissed && sieve.keeps($0) }
        let byPlan = Dictionary(grouping: standing) { $0.record.plan }
        return store.plans.indices.flatMap { findings(byPlan[$0] ?? [], ofPlan: $0) }
    }

    private func findings(_ standing: [Finding], ofPlan plan: Int) -> [CheckFinding] {
        let name = sources[plan].name
        let placed = standing.enumerated().map { (offset: store.offset(of: $1) ?? 0, place: $0) }
            .sorted { ($0.offset, $0.place) < ($1.offset, $1.place) }
        let places = PlanFile.places(of: placed.map(\.offset), in: store.plans[plan].records)
        return zip(placed, places).map { placed, place in
            let finding = standing[placed.place]
            let diagnostic = PlanDiagnostic(
                file: name, line: place.position.line, column: place.position.column, pointer: place.pointer,
                message: store.text(of: finding).message)
            return CheckFinding(
                place: diagnostic, severity: finding.severity, rule: store.ruleName(of: finding))
        }
    }
}

extension LoadError {
    /// What keeps a file from being opened, each thing for itself.
    var findings: [CheckFinding] {
        let places: [PlanDiagnostic] =
            switch self {
            case .plan(let error): error.diagnostics
            case .file(let error): [.whole(error.path, error.reason)]
            case .sameID(let id, let one, let other):
                [.whole(other, "it has the plan id \"\(id)\" like \(one); give one of them another id")]
            }
        return places.map { CheckFinding(place: $0, severity: .error, rule: "load") }
    }
}

extension PlanDiagnostic {
    /// A fault of a file as a whole.
    fileprivate static func whole(_ file: String, _ message: String) -> PlanDiagnostic {
        PlanDiagnostic(file: file, line: 0, column: 0, pointer: "", message: message)
    }
}
