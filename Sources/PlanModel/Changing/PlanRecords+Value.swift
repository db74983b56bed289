extension PlanRecords {
    /// A record with all that is inside it, its members in the order of the format's description; only those
    /// that the format knows, and without those that say no more than an absent one would.
    package func value(of name: RecordName) -> MemberValue? {
        guard let row = row(of: name) else { return nil }
        return switch name.kind {
        case .plan: value(of: root)
        case .pillar: value(of: pillars[row])
        case .action: value(of: actions[row])
        case .milestone: value(of: milestones[row])
        case .organisation: value(of: organisations[row])
        case .document: value(of: documents[row])
        case .funding: value(of: funding[row])
        case .meeting: value(of: meetings[row])
        case .question: value(of: questions[row])
        case .resolution: value(of: resolutions[row])
        case .measure: value(of: measures[row])
        case .event: value(of: events[row])
        case .stage: value(of: stages[row])
        }
    }

    /// A note in the plan's `findings`, by its row.
    package func value(ofFindingNote row: Int) -> MemberValue { value(of: findingNotes[row]) }

    func value<Record: ChangeableRecord>(of record: Record) -> MemberValue {
        .record(
            Record.members.compactMap { member in
                (member.read(self, record) ?? member.valueWhereEmpty).map {
                    MemberValue.Member(member.name, $0)
                }
            })
    }
}
