import PlanModel

extension PlanRecords {
    /// The whole plan as a value.
    var whole: MemberValue? { value(of: RecordName(.plan, id)) }

    /// What stands where and leads to what, by ids: two plans that say the same have the same lines.
    var connections: [String] {
        RecordKind.allCases.flatMap { kind in
            rows(of: kind).map { row in
                let name = RecordName(kind, string(id(of: kind, row: row)))
                let links = links(from: kind, row: row).map { link in
                    "\(link.member) \(link.kind) \(string(id(of: link.kind, row: Int(link.row))))"
                }
                let isFound = self.row(of: name) == row
                return "\(name) \(isFound) in \(above(kind, row)) to \(links) \(answered(kind, row))"
            }
        } + otherConnections
    }

    private func above(_ kind: RecordKind, _ row: Int) -> String {
        switch kind {
        case .action:
            let action = actions[row]
            let parent = action.parent < 0 ? "-" : string(actions[Int(action.parent)].id)
            return "\(string(pillars[Int(action.pillar)].id)) \(parent)"
        case .milestone: return string(actions[Int(milestones[row].action)].id)
        case .question: return string(meetings[Int(questions[row].meeting)].id)
        case .resolution: return string(meetings[Int(resolutions[row].meeting)].id)
        default: return ""
        }
    }

    /// Which of its parts the answers of a question, or the reports of a resolution, name.
    private func answered(_ kind: RecordKind, _ row: Int) -> [Int] {
        switch kind {
        case .question:
            let parts = Int(questions[row].parts.start)
            return answers[questions[row].answers].flatMap { references[$0.parts] }.map {
                $0.isKnown ? Int($0.row) - parts : -1
            }
        case .resolution:
            let parts = Int(resolutions[row].parts.start)
            return reports[resolutions[row].reports].flatMap {
                references[$0.answers] + references[$0.partly]
            }
            .map { $0.isKnown ? Int($0.row) - parts : -1 }
        default: return []
        }
    }

    private var otherConnections: [String] {
        let items = routeMap.map { Array(routeItems[$0.items]) } ?? []
        return items.map { "\(order(of: $0.stage, .stage)) \(order(of: $0.action, .action))" }
            + signOffs[lists.signOffs].map {
                "\(order(of: $0.document, .document)) \(order(of: $0.organisation, .organisation))"
            }
    }

    /// The place of the record that is named among those of its kind.
    private func order(of reference: Reference, _ kind: RecordKind) -> Int {
        rows(of: kind).firstIndex { $0 == Int(reference.row) } ?? -1
    }
}
