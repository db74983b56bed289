import PlanFile
import PlanModel
import Testing

/// Small plans as text.
enum PlanText {
    /// The members without which no plan loads, but for `pillars`.
    static let head = #""format":"scrutineer-plan/1","id":"p","title":"T""#

    /// A plan on one line without actions, with further members.
    static func top(_ members: String) -> String { "{\(head),\"pillars\":[],\(members)}" }

    /// A plan on one line with these actions.
    static func actions(_ actions: String) -> String {
        "{\(head),\"pillars\":[{\"id\":\"1\",\"title\":\"P\",\"actions\":[\(actions)]}]}"
    }

    /// A plan on one line with one action that has further members.
    static func action(_ members: String) -> String {
        actions(#"{"id":"1.1","title":"A","status":"paused",\#(members)}"#)
    }

    /// A plan on one line with one milestone that has further members.
    static func milestone(_ members: String) -> String {
        action(#""milestones":[{"id":"1.1a","title":"M",\#(members)}]"#)
    }

    /// A plan on one line with one meeting that has further members.
    static func meeting(_ members: String) -> String {
        top(#""meetings":[{"id":"m","body":"b","date":"2015-11-04",\#(members)}]"#)
    }

    static func read(_ text: String) throws(PlanFileError) -> PlanRecords {
        try PlanFile.read(Array(text.utf8), name: "plan.json")
    }

    /// What is said about a text; nothing where it loads.
    static func errors(_ text: String) -> [String] {
        do throws(PlanFileError) {
            _ = try read(text)
            return []
        } catch {
            return error.diagnostics.map(\.description)
        }
    }
}
