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
        let table = tables[kind]
        switch kind {
        case .organisation: renewReferences(toOrganisations: table)
        case .action:
            for stream in funding { renew(stream.actions, by: table) }
            for resolution in resolutions { renew(resolution.actions, by: table) }
            for row in measures.indices { measures[row].action = renewed(measures[row].action, by: table) }
            for row in routeItems.indices {
                routeItems[row].action = renewed(routeItems[row].action, by: table)
            }
        case .milestone: for update in updates { renew(update.milestones, by: table) }
        case .document:
            for row in sources.indices { sources[row].document = renewed(sources[row].document, by: table) }
            for row in signOffs.indices {
                signOffs[row].document = renewed(signOffs[row].document, by: table)
            }
        case .funding: for action in actions { renew(action.funding, by: table) }
        case .stage:
            for row in routeItems.indices {
                routeItems[row].stage = renewed(routeItems[row].stage, by: table)
            }
        case .plan, .pillar, .meeting, .question, .resolution, .measure, .event: break
        }
    }

    private mutating func renewReferences(toOrganisations table: RecordTable) {
        for action in actions {
            renew(action.leads, by: table)
            renew(action.support, by: table)
        }
        for row in organisations.indices {
            organisations[row].partOf = renewed(organisations[row].partOf, by: table)
        }
        for row in documents.indices { documents[row].body = renewed(documents[row].body, by: table) }
        for stream in funding {
            renew(stream.funders, by: table)
            renew(stream.recipients, by: table)
        }
        for row in meetings.indices { meetings[row].body = renewed(meetings[row].body, by: table) }
        for question in questions { renew(question.to, by: table) }
        for resolution in resolutions { renew(resolution.respondents, by: table) }
        for row in reports.indices { reports[row].from = renewed(reports[row].from, by: table) }
        for row in measures.indices { measures[row].lead = renewed(measures[row].lead, by: table) }
        for row in signOffs.indices {
            signOffs[row].organisation = renewed(signOffs[row].organisation, by: table)
        }
        for event in events { renew(event.organisations, by: table) }
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

    private mutating func renew(_ list: Run<Reference>, by table: RecordTable) {
        for place in list.range { references[place] = renewed(references[place], by: table) }
    }

    /// Mutating, though it changes nothing: all arrays would be retained for each reference otherwise.
    private mutating func renewed(_ reference: Reference, by table: RecordTable) -> Reference {
        guard !reference.id.isAbsent else { return reference }
        return Reference(id: reference.id, row: table.row(of: reference.id, in: self) ?? -1)
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
