/// The records to which references are to be led.
private struct Aim {
    let kind: RecordKind
    /// Whether references that lead somewhere are known to be right.
    let areNew: Bool
}

// Where the references of a plan lead.
extension PlanRecords {
    /// Leads those references to the row of their record that lead nowhere yet.
    ///
    /// A reference to an id that does not exist stays a raw id: that is a finding, not a failure to load.
    ///
    /// - Parameter kinds: The kinds of record to which references may lead nowhere.
    package mutating func resolveReferences(to kinds: [RecordKind]) {
        for kind in kinds { renewReferences(to: kind, areNew: true) }
        for row in questions.indices { resolveParts(ofQuestion: row) }
        for row in resolutions.indices { resolveParts(ofResolution: row) }
    }

    /// Leads all references to records of a kind to where the records stand now.
    ///
    /// - Parameter areNew: Whether those that lead somewhere are known to be right.
    mutating func renewReferences(to kind: RecordKind, areNew: Bool = false) {
        let target = Aim(kind: kind, areNew: areNew)
        switch kind {
        case .organisation: renewReferences(toOrganisations: target)
        case .action:
            for stream in funding { renew(stream.actions, to: target) }
            for resolution in resolutions { renew(resolution.actions, to: target) }
            for row in measures.indices { measures[row].action = renewed(measures[row].action, to: target) }
            for row in routeItems.indices {
                routeItems[row].action = renewed(routeItems[row].action, to: target)
            }
        case .milestone: for aside in updateAsides { renew(aside.milestones, to: target) }
        case .document:
            for row in sources.indices { sources[row].document = renewed(sources[row].document, to: target) }
            for row in signOffs.indices {
                signOffs[row].document = renewed(signOffs[row].document, to: target)
            }
        case .funding: for action in actions { renew(run(action.funding), to: target) }
        case .stage:
            for row in routeItems.indices {
                routeItems[row].stage = renewed(routeItems[row].stage, to: target)
            }
        case .plan, .pillar, .meeting, .question, .resolution, .measure, .event: break
        }
    }

    private mutating func renewReferences(toOrganisations target: Aim) {
        for action in actions {
            renew(run(action.leads), to: target)
            renew(run(action.support), to: target)
        }
        for row in organisations.indices {
            organisations[row].partOf = renewed(organisations[row].partOf, to: target)
        }
        for row in documents.indices { documents[row].body = renewed(documents[row].body, to: target) }
        for stream in funding {
            renew(stream.funders, to: target)
            renew(stream.recipients, to: target)
        }
        for row in meetings.indices { meetings[row].body = renewed(meetings[row].body, to: target) }
        for question in questions { renew(question.to, to: target) }
        for resolution in resolutions { renew(resolution.respondents, to: target) }
        for row in reports.indices { reports[row].from = renewed(reports[row].from, to: target) }
        for row in measures.indices { measures[row].lead = renewed(measures[row].lead, to: target) }
        for row in signOffs.indices {
            signOffs[row].organisation = renewed(signOffs[row].organisation, to: target)
        }
        for event in events { renew(event.organisations, to: target) }
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

    private mutating func renew(_ list: Run<Reference>, to target: Aim) {
        for place in list.range { references[place] = renewed(references[place], to: target) }
    }

    /// Mutating, though it changes nothing: all arrays would be retained for each reference otherwise.
    private mutating func renewed(_ reference: Reference, to target: Aim) -> Reference {
        guard !reference.id.isAbsent, !(target.areNew && reference.isKnown) else { return reference }
        return Reference(id: reference.id, row: row(ofID: reference.id, as: target.kind) ?? -1)
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
