// Where the references of a plan lead.
extension PlanRecords {
    /// Leads every reference to the row of its record.
    ///
    /// A reference to an id that does not exist stays a raw id: that is a finding, not a failure to load.
    package mutating func resolveReferences() {
        for kind in RecordKind.allCases { renewReferences(to: kind) }
        for row in questions.indices { resolveParts(ofQuestion: row) }
        for row in resolutions.indices { resolveParts(ofResolution: row) }
    }

    /// Leads all references to records of a kind to where the records stand now.
    mutating func renewReferences(to kind: RecordKind) {
        switch kind {
        case .organisation: renewReferencesToOrganisations()
        case .action:
            for stream in funding { renew(stream.actions, in: kind) }
            for resolution in resolutions { renew(resolution.actions, in: kind) }
            for row in measures.indices { measures[row].action = renewed(measures[row].action, in: kind) }
            for row in routeItems.indices {
                routeItems[row].action = renewed(routeItems[row].action, in: kind)
            }
        case .milestone: for update in updates { renew(update.milestones, in: kind) }
        case .document:
            for row in sources.indices { sources[row].document = renewed(sources[row].document, in: kind) }
            for row in signOffs.indices { signOffs[row].document = renewed(signOffs[row].document, in: kind) }
        case .funding: for action in actions { renew(action.funding, in: kind) }
        case .stage:
            for row in routeItems.indices { routeItems[row].stage = renewed(routeItems[row].stage, in: kind) }
        case .plan, .pillar, .meeting, .question, .resolution, .measure, .event: break
        }
    }

    private mutating func renewReferencesToOrganisations() {
        for action in actions {
            renew(action.leads, in: .organisation)
            renew(action.support, in: .organisation)
        }
        for row in organisations.indices {
            organisations[row].partOf = renewed(organisations[row].partOf, in: .organisation)
        }
        for row in documents.indices { documents[row].body = renewed(documents[row].body, in: .organisation) }
        for stream in funding {
            renew(stream.funders, in: .organisation)
            renew(stream.recipients, in: .organisation)
        }
        for row in meetings.indices { meetings[row].body = renewed(meetings[row].body, in: .organisation) }
        for question in questions { renew(question.to, in: .organisation) }
        for resolution in resolutions { renew(resolution.respondents, in: .organisation) }
        for row in reports.indices { reports[row].from = renewed(reports[row].from, in: .organisation) }
        for row in measures.indices { measures[row].lead = renewed(measures[row].lead, in: .organisation) }
        for row in signOffs.indices {
            signOffs[row].organisation = renewed(signOffs[row].organisation, in: .organisation)
        }
        for event in events { renew(event.organisations, in: .organisation) }
    }

    mutating func resolveParts(ofQuestion row: Int) {
        for answer in answers[questions[row].answers] { resolve(answer.parts, among: questions[row].parts) }
    }

    mutating func resolveParts(ofResolution row: Int) {
        for report in reports[resolutions[row].reports] {
            resolve(report.answers, among: resolutions[row].parts)
            resolve(report.partly, among: resolutions[row].parts)
        }
    }

    private mutating func renew(_ list: Run<Reference>, in kind: RecordKind) {
        for place in list.range { references[place] = renewed(references[place], in: kind) }
    }

    private func renewed(_ reference: Reference, in kind: RecordKind) -> Reference {
        guard !reference.id.isAbsent else { return reference }
        return Reference(id: reference.id, row: tables[kind].row(of: reference.id, in: self) ?? -1)
    }

    /// Leads the references of an answer or a report to the parts of its own question or resolution.
    private mutating func resolve(_ list: Run<Reference>, among parts: Run<Part>) {
        for place in list.range {
            let id = references[place].id
            let row = withBytes(of: id) { bytes in
                parts.range.first { part in
                    withBytes(of: self.parts[part].id) { $0.elementsEqual(bytes) }
                }
            }
            references[place].row = Int32(row ?? -1)
        }
    }
}
