extension PlanRecords {
    /// Where a record stood in the file as it was loaded, whatever was changed since; nil for one made since.
    package func loadedHome(of name: RecordName) -> Home? {
        guard name.kind != .plan, let row = loadedRow(of: name) else { return nil }
        let plan = Place(RecordName(.plan, id))
        switch name.kind {
        case .plan: return nil
        case .pillar: return Home(plan, "pillars")
        case .action:
            let action = actions[row]
            return action.parent >= 0
                ? home(.action, action.parent, "actions") : home(.pillar, action.pillar, "actions")
        case .milestone: return home(.action, milestones[row].action, "milestones")
        case .organisation: return Home(plan, "organisations")
        case .document: return Home(plan, "documents")
        case .funding: return Home(plan, "funding")
        case .meeting: return Home(plan, "meetings")
        case .question: return home(.meeting, questions[row].meeting, "questions")
        case .resolution: return home(.meeting, resolutions[row].meeting, "resolutions")
        case .measure: return Home(plan, "measures")
        case .event: return Home(plan, "events")
        case .stage: return Home(Place(plan.record, inside: [.member("routeMap")]), "stages")
        }
    }

    private func home(_ kind: RecordKind, _ row: Int32, _ list: String) -> Home {
        Home(Place(RecordName(kind, string(id(of: kind, row: Int(row))))), list)
    }
}
