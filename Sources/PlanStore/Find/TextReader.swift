import PlanModel

/// What goes through the texts of a record in which a find looks.
protocol TextReader {
    /// Whether it has read enough.
    var isDone: Bool { get }
    /// Where it reads only what counts at a date.
    var asOf: Day? { get }
    /// Id, title, name and alias: also matched by letters in order.
    mutating func short(_ text: Text)
    mutating func long(_ text: Text)
    /// An organisation that the record's row shows by its id and its names.
    mutating func organisation(_ reference: Reference)
}

extension TextReader {
    var asOf: Day? { nil }

    /// Whether it reads what has this date.
    @inline(__always)
    func reads(_ date: @autoclosure () -> EDTF?) -> Bool {
        guard let asOf else { return true }
        return date()?.counts(on: asOf) ?? true
    }

    @inline(__always)
    func reads(_ day: Day) -> Bool { asOf.map { day <= $0 } ?? true }
}

extension PlanRecords {
    /// Shows a reader the texts of a record, the short ones first.
    func showTexts<Reader: TextReader>(of kind: RecordKind, row: Int, to reader: inout Reader) {
        switch kind {
        case .plan: showTextsOfPlan(to: &reader)
        case .pillar:
            reader.short(pillars[row].id)
            reader.short(pillars[row].title)
            show(pillars[row].margin, to: &reader)
        case .action: showTexts(ofAction: row, to: &reader)
        case .milestone: showTexts(ofMilestone: row, to: &reader)
        case .funding: showTexts(ofStream: row, to: &reader)
        case .organisation: showTexts(ofOrganisation: row, to: &reader)
        case .document: showTexts(ofDocument: row, to: &reader)
        case .meeting: showTexts(ofMeeting: row, to: &reader)
        case .question: showTexts(ofQuestion: row, to: &reader)
        case .resolution: showTexts(ofResolution: row, to: &reader)
        case .measure: showTexts(ofMeasure: row, to: &reader)
        case .event: showTexts(ofEvent: row, to: &reader)
        case .stage:
            reader.short(stages[row].id)
            reader.short(stages[row].title)
            reader.long(stages[row].purpose)
            show(stages[row].margin, to: &reader)
        }
    }

    private func showTextsOfPlan<Reader: TextReader>(to reader: inout Reader) {
        reader.short(head.id)
        reader.short(head.title)
        for place in head.aliases.range { reader.short(texts[place]) }
        reader.long(head.summary)
        show(head.margin, to: &reader)
    }

    private func showTexts<Reader: TextReader>(ofAction row: Int, to reader: inout Reader) {
        reader.short(actions[row].title)
        reader.short(actions[row].id)
        showOrganisations(run(actions[row].leads), to: &reader)
        guard !reader.isDone else { return }
        for place in run(actions[row].updates).range where reader.reads(updates[place].on.edtf) {
            reader.long(updates[place].text)
            reader.long(aside(of: updates[place]).on)
            reader.long(updates[place].by)
            show(updates[place].margin, to: &reader)
        }
        for place in run(actions[row].confidence).range where reader.reads(confidence[place].on) {
            reader.long(confidence[place].why)
            reader.long(confidence[place].by)
            show(confidence[place].margin, to: &reader)
        }
        for place in run(actions[row].places).range { reader.long(texts[place]) }
        show(actions[row].margin, to: &reader)
    }

    /// With the leads of its action, which stand in its row.
    private func showTexts<Reader: TextReader>(ofMilestone row: Int, to reader: inout Reader) {
        reader.short(milestones[row].title)
        reader.short(milestones[row].id)
        showOrganisations(run(actions[Int(milestones[row].action)].leads), to: &reader)
        guard !reader.isDone else { return }
        let aside = aside(of: milestones[row])
        reader.long(aside.due)
        if reader.reads(milestones[row].done.edtf) { reader.long(aside.done) }
        show(milestones[row].margin, to: &reader)
        if let target = target(of: milestones[row]) { reader.long(target.unit) }
        show(aside.alternatives, to: &reader)
        for place in run(milestones[row].revisions).range where reader.reads(revisions[place].on) {
            reader.long(revisions[place].why)
            reader.long(revisions[place].due.printed)
            reader.long(revisions[place].by)
            show(revisions[place].margin, to: &reader)
        }
        for place in run(milestones[row].evidence).range where reader.reads(evidence[place].on) {
            reader.long(evidence[place].quote)
            reader.long(evidence[place].by)
            show(evidence[place].margin, to: &reader)
        }
    }

    private func showTexts<Reader: TextReader>(ofStream row: Int, to reader: inout Reader) {
        let stream = funding[row]
        reader.short(stream.id)
        reader.short(stream.title)
        showOrganisations(stream.funders, to: &reader)
        showOrganisations(stream.recipients, to: &reader)
        for text in [stream.grantId, stream.awarded.printed, stream.start.printed, stream.end.printed] {
            reader.long(text)
        }
        show(stream.margin, to: &reader)
        show(stream.alternatives, to: &reader)
        for place in stream.years.range { show(years[place].margin, to: &reader) }
    }

    private func showTexts<Reader: TextReader>(ofOrganisation row: Int, to reader: inout Reader) {
        let organisation = organisations[row]
        reader.short(organisation.id)
        reader.short(organisation.name)
        reader.short(organisation.short)
        for place in organisation.aliases.range { reader.short(texts[place]) }
        for place in organisation.identifiers.range { reader.long(texts[place]) }
        show(organisation.margin, to: &reader)
    }

    func showOrganisations<Reader: TextReader>(_ list: Run<Reference>, to reader: inout Reader) {
        for place in list.range { reader.organisation(references[place]) }
    }

    func show<Reader: TextReader>(_ margin: Margin, to reader: inout Reader) {
        guard !margin.isBare else { return }
        reader.long(note(of: margin))
        for source in self.sources(of: margin) {
            reader.long(source.ref)
            reader.long(source.quote)
        }
    }

    func show<Reader: TextReader>(_ list: Run<Alternative>, to reader: inout Reader) {
        for place in list.range {
            reader.long(alternatives[place].why)
            reader.long(alternatives[place].date.printed)
            show(alternatives[place].margin, to: &reader)
        }
    }
}
