import JSONText
import PlanModel

extension PlanReader {
    mutating func confidence() throws(JSONSyntaxError) {
        guard var scan = try begin("a judgement of confidence", of: ConfidenceMember.self) else { return }
        var record = Confidence()
        while let member = try next(&scan, of: ConfidenceMember.self) {
            switch member {
            case .rag: record.rag = try word() ?? record.rag
            case .on: record.on = try day() ?? record.on
            case .by: record.by = try text()
            case .why: record.why = try text()
            case .recorded: record.recorded = try day()
            }
        }
        record.margin = scan.margin
        records.confidence.append(record)
    }

    mutating func update() throws(JSONSyntaxError) {
        guard var scan = try begin("an update", of: UpdateMember.self) else { return }
        var record = Update()
        while let member = try next(&scan, of: UpdateMember.self) {
            switch member {
            case .on: record.on.edtf = try date()
            case .onText:
                let text = try text()
                records.changeAside(of: &record) { $0.on = text }
            case .text: record.text = try text()
            case .by: record.by = try text()
            case .status: record.status = try word()
            case .was: record.was = try word()
            case .recorded:
                let day = try day()
                records.changeAside(of: &record) { $0.recorded = day }
            case .milestones:
                let list = try references(to: .milestone)
                records.changeAside(of: &record) { $0.milestones = list }
            }
        }
        record.margin = scan.margin
        records.updates.append(record)
    }

    mutating func pillars() throws(JSONSyntaxError) -> Rows {
        halts.beginActions(at: cursor.offset, end: source.count)
        return try children(of: "pillars") { reader throws(JSONSyntaxError) in try reader.pillar() }
    }

    private mutating func pillar() throws(JSONSyntaxError) -> Int32? {
        guard var scan = try begin("a pillar", of: PillarMember.self) else { return nil }
        let row = records.pillars.count
        records.pillars.append(Pillar())
        var pillar = Pillar()
        while let member = try next(&scan, of: PillarMember.self) {
            switch member {
            case .id: pillar.id = try text()
            case .title: pillar.title = try text()
            case .actions: pillar.actions = try actions(ofPillar: Int32(row), below: -1, depth: 1)
            }
        }
        pillar.margin = scan.margin
        records.pillars[row] = pillar
        enter(pillar, row: row, as: .pillar, what: "pillar")
        return Int32(row)
    }

    private mutating func actions(
        ofPillar pillar: Int32, below parent: Int32, depth: Int
    ) throws(JSONSyntaxError) -> Rows {
        if depth > PlanAction.deepest {
            try noActions()
            return Rows()
        }
        return try children(of: "actions") { reader throws(JSONSyntaxError) in
            try reader.action(ofPillar: pillar, below: parent, depth: depth)
        }
    }

    /// A list of actions where none may stand: below the deepest it must be empty.
    private mutating func noActions() throws(JSONSyntaxError) {
        _ = try cursor.peek()
        let start = cursor.offset
        var isEmpty = true
        try elements(of: "actions") { reader throws(JSONSyntaxError) in
            isEmpty = false
            try reader.passOverValue()
        }
        guard !isEmpty else { return }
        note(
            "a list is not allowed here; expected sub-actions to depth \(PlanAction.deepest) at the most",
            at: start)
    }

    /// An action takes its row before its sub-actions take theirs, so that rows follow the plan's order.
    private mutating func action(
        ofPillar pillar: Int32, below parent: Int32, depth: Int
    ) throws(JSONSyntaxError) -> Int32? {
        guard var scan = try begin("an action", of: ActionMember.self) else { return nil }
        let row = records.actions.count
        records.actions.append(PlanAction())
        var action = PlanAction()
        action.pillar = pillar
        action.parent = parent
        while let member = try next(&scan, of: ActionMember.self) {
            switch member {
            case .actions:
                action.actions = try actions(ofPillar: pillar, below: Int32(row), depth: depth + 1)
            case .milestones: action.milestones = try milestones(of: Int32(row))
            default: try read(member, into: &action)
            }
        }
        action.margin = scan.margin
        records.actions[row] = action
        enter(action, row: row, as: .action, what: "action")
        return Int32(row)
    }

    private mutating func read(_ member: ActionMember, into action: inout PlanAction) throws(JSONSyntaxError)
    {
        switch member {
        case .id: action.id = try text()
        case .title: action.title = try text()
        case .status: action.status = try word() ?? action.status
        case .confidence:
            action.confidence = try shortRun(of: "judgements of confidence", { $0.confidence.count }) {
                reader throws(JSONSyntaxError) in
                try reader.confidence()
            }
        case .new: action.isNew = try flag()
        case .leads: action.leads = records.shortened(try references(to: .organisation))
        case .support: action.support = records.shortened(try references(to: .organisation))
        case .updates:
            action.updates = try shortRun(of: "updates", { $0.updates.count }) {
                reader throws(JSONSyntaxError) in
                try reader.update()
            }
        case .funding: action.funding = records.shortened(try references(to: .funding))
        case .places: action.places = records.shortened(try texts())
        case .milestones, .actions: break
        }
    }
}
