import PlanFile
import PlanModel
import PlanStore

@testable import Dashboard

extension Driver {
    /// The file as a save would write it, over the text that it was opened from.
    mutating func saved(over json: String) throws -> String {
        let edits = takeEvents().map(\.edit)
        return String(decoding: try PlanFile.write(try Driver.plan(json), with: edits), as: UTF8.self)
    }

    /// A record of that file, read anew.
    mutating func saved(_ kind: RecordKind, _ id: String, over json: String) throws -> MemberValue? {
        try Driver.plan(saved(over: json)).value(of: RecordName(kind, id))
    }
}
