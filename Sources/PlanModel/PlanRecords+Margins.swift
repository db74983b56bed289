extension PlanRecords {
    /// What a record carries beside its own members, by kind and row.
    package func margin(of kind: RecordKind, row: Int) -> Margin {
        switch kind {
        case .plan: head.margin
        case .pillar: pillars[row].margin
        case .action: actions[row].margin
        case .milestone: milestones[row].margin
        case .organisation: organisations[row].margin
        case .document: documents[row].margin
        case .funding: funding[row].margin
        case .meeting: meetings[row].margin
        case .question: questions[row].margin
        case .resolution: resolutions[row].margin
        case .measure: measures[row].margin
        case .event: events[row].margin
        case .stage: stages[row].margin
        }
    }

    /// What a record is called: its title, an organisation's name, a question's or a resolution's text.
    package func title(of kind: RecordKind, row: Int) -> String {
        switch kind {
        case .plan: title
        case .pillar: string(pillars[row].title)
        case .action: string(actions[row].title)
        case .milestone: string(milestones[row].title)
        case .organisation: string(organisations[row].name)
        case .document: string(documents[row].title)
        case .funding: string(funding[row].title)
        case .meeting: string(meetings[row].title)
        case .question: string(questions[row].text)
        case .resolution: string(resolutions[row].text)
        case .measure: string(measures[row].title)
        case .event: string(events[row].title)
        case .stage: string(stages[row].title)
        }
    }
}
