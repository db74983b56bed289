import Exchange
import PlanFile
import PlanModel
import Workspace

/// One thing that `check` has to say about a file.
struct CheckFinding {
    /// Its line and column count from 1, and are 0 where no place in the file is meant.
    var place: PlanDiagnostic
    var severity: Severity
    var rule: String

    /// `FILE:LINE:COL: POINTER: message`
    var line: String { place.line > 0 ? place.description : "\(place.file): \(place.message)" }

    /// Members that are almost ones that the format knows.
    static func nearMisses(of plan: SourcedPlan) -> [CheckFinding] {
        PlanFile.nearMisses(of: plan.records, name: plan.source.name).map {
            CheckFinding(place: $0, severity: .warning, rule: "member-unknown")
        }
    }

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
