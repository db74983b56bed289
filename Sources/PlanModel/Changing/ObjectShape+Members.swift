extension ObjectShape {
    /// The names of all members that the format knows here, in the order of its description.
    package var memberNames: [String] {
        switch self {
        case .record(let kind): kind.memberNames
        case .routeMap: RouteMap.members.map(\.name)
        case .target: Target.members.map(\.name)
        case .labels: PlanHead.labelledWords + ["note", "exempt", "source"]
        case .year: YearOfFunding.members.map(\.name)
        case .part: Part.members.map(\.name)
        case .signOff: SignOff.members.map(\.name)
        }
    }
}

extension RecordKind {
    fileprivate var memberNames: [String] {
        switch self {
        case .plan: PlanRoot.members.map(\.name)
        case .pillar: Pillar.members.map(\.name)
        case .action: PlanAction.members.map(\.name)
        case .milestone: Milestone.members.map(\.name)
        case .organisation: Organisation.members.map(\.name)
        case .document: PlanDocument.members.map(\.name)
        case .funding: FundingStream.members.map(\.name)
        case .meeting: Meeting.members.map(\.name)
        case .question: Question.members.map(\.name)
        case .resolution: Resolution.members.map(\.name)
        case .measure: Measure.members.map(\.name)
        case .event: PlanEvent.members.map(\.name)
        case .stage: RouteStage.members.map(\.name)
        }
    }
}
