extension PlanRecords {
    /// A record with all that is inside it, its members in the order of the format's description; only those
    /// that the format knows, and without those that say no more than an absent one would.
    ///
    /// - Parameter only: The members that are wanted; nil for all. A plan holds all that is in it.
    package func value(of name: RecordName, only members: Set<String>? = nil) -> MemberValue? {
        guard let row = row(of: name) else { return nil }
        return switch name.kind {
        case .plan: value(of: root, only: members)
        case .pillar: value(of: pillars[row], only: members)
        case .action: value(of: actions[row], only: members)
        case .milestone: value(of: milestones[row], only: members)
        case .organisation: value(of: organisations[row], only: members)
        case .document: value(of: documents[row], only: members)
        case .funding: value(of: funding[row], only: members)
        case .meeting: value(of: meetings[row], only: members)
        case .question: value(of: questions[row], only: members)
        case .resolution: value(of: resolutions[row], only: members)
        case .measure: value(of: measures[row], only: members)
        case .event: value(of: events[row], only: members)
        case .stage: value(of: stages[row], only: members)
        }
    }

    /// A note in the plan's `findings`, by its row.
    package func value(ofFindingNote row: Int) -> MemberValue { value(of: findingNotes[row]) }

    func value<Record: ChangeableRecord>(of record: Record, only members: Set<String>? = nil) -> MemberValue {
        .record(
            Record.members.compactMap { member in
                guard members?.contains(member.name) ?? true else { return nil }
                return (member.read(self, record) ?? member.valueWhereEmpty).map {
                    MemberValue.Member(member.name, $0)
                }
            })
    }
}
