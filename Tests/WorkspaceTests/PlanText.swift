import PlanModel
import PlanStore
import Testing
import Workspace

/// A small plan as a file.
enum PlanText {
    static func plan(_ id: String, title: String = "T") -> String {
        """
        {
          "format": "scrutineer-plan/1", "id": "\(id)", "title": "\(title)",
          "pillars": [ { "id": "1", "title": "P", "actions": [
            { "id": "1.1", "title": "A", "status": "paused", "local" : [1,  2] }
          ] } ]
        }

        """
    }

    /// The same plan with its action closed today by nobody.
    static func closed(_ id: String) -> String {
        plan(id).replacing(
            #""status": "paused","#,
            with: #""status": "closed", "updates": [ "#
                + #"{ "on": "2026-11-21", "text": "", "status": "closed", "was": "paused" } ],"#)
    }
}

/// Open files together with the store of their plans.
struct Desk {
    var workspace: Workspace
    var store: PlanStore

    init(_ plans: [SourcedPlan]) throws {
        workspace = Workspace(plans)
        store = PlanStore(plans.map(\.records), from: Viewpoint(today: try #require(Day("2026-11-21"))))
    }

    init(_ paths: String...) throws {
        let outcome = PlanLoader.load(paths)
        #expect(outcome.errors == [])
        try self.init(outcome.plans)
    }

    var unsaved: Int { workspace.unsaved }

    mutating func set(_ status: ActionStatus, in plan: Int = 0) throws {
        let ref = try #require(store.find(RecordName(.action, "1.1"), in: plan))
        let edit = try #require(store.settingStatus(ref, to: status, why: "", by: Editor(name: "")))
        try store.apply([edit])
        try keep()
    }

    mutating func undo() throws {
        _ = try store.undo()
        try keep()
    }

    mutating func redo() throws {
        _ = try store.redo()
        try keep()
    }

    /// As the program's loop does after every key.
    private mutating func keep() throws { try workspace.keep(store.takeEvents(), at: Desk.moment) }

    mutating func save() throws -> [String] { try workspace.save(store, at: Desk.moment) }

    mutating func save(into folder: String) throws(SaveError) -> [String] {
        try workspace.save(store, into: folder, at: Desk.moment)
    }

    static let moment = "2026-11-21T09:30:00Z"
}
