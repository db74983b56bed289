import PlanModel

extension PlanReader {
    /// Leads every reference to the row of its record, once all records are known.
    ///
    /// A reference to an id that does not exist stays a raw id: that is a finding, not a failure to load.
    mutating func resolveReferences() {
        for row in records.actions.indices {
            resolve(records.actions[row].leads, in: .organisation)
            resolve(records.actions[row].support, in: .organisation)
            resolve(records.actions[row].funding, in: .funding)
        }
        for row in records.updates.indices { resolve(records.updates[row].milestones, in: .milestone) }
        for row in records.organisations.indices {
            let partOf = resolved(records.organisations[row].partOf, in: .organisation)
            records.organisations[row].partOf = partOf
        }
        for row in records.documents.indices {
            let body = resolved(records.documents[row].body, in: .organisation)
            records.documents[row].body = body
        }
        for row in records.sources.indices {
            let document = resolved(records.sources[row].document, in: .document)
            records.sources[row].document = document
        }
        for row in records.funding.indices {
            resolve(records.funding[row].funders, in: .organisation)
            resolve(records.funding[row].recipients, in: .organisation)
            resolve(records.funding[row].actions, in: .action)
        }
        resolveMeetings()
        resolveOthers()
    }

    private mutating func resolveMeetings() {
        for row in records.meetings.indices {
            let body = resolved(records.meetings[row].body, in: .organisation)
            records.meetings[row].body = body
        }
        for question in records.questions {
            resolve(question.to, in: .organisation)
            for answer in records.answers[question.answers] { resolve(answer.parts, among: question.parts) }
        }
        for resolution in records.resolutions {
            resolve(resolution.respondents, in: .organisation)
            resolve(resolution.actions, in: .action)
            for report in records.reports[resolution.reports] {
                resolve(report.answers, among: resolution.parts)
                resolve(report.partly, among: resolution.parts)
            }
        }
        for row in records.reports.indices {
            let from = resolved(records.reports[row].from, in: .organisation)
            records.reports[row].from = from
        }
    }

    private mutating func resolveOthers() {
        for row in records.measures.indices {
            let action = resolved(records.measures[row].action, in: .action)
            records.measures[row].action = action
            let lead = resolved(records.measures[row].lead, in: .organisation)
            records.measures[row].lead = lead
        }
        for row in records.signOffs.indices {
            let document = resolved(records.signOffs[row].document, in: .document)
            records.signOffs[row].document = document
            let organisation = resolved(records.signOffs[row].organisation, in: .organisation)
            records.signOffs[row].organisation = organisation
        }
        for event in records.events { resolve(event.organisations, in: .organisation) }
        for row in records.routeItems.indices {
            let stage = resolved(records.routeItems[row].stage, in: .stage)
            records.routeItems[row].stage = stage
            let action = resolved(records.routeItems[row].action, in: .action)
            records.routeItems[row].action = action
        }
    }

    private mutating func resolve(_ list: Run<Reference>, in kind: RecordKind) {
        for place in list.range {
            records.references[place] = resolved(records.references[place], in: kind)
        }
    }

    /// Leads the references of an answer or a report to the parts of its own question or resolution.
    private mutating func resolve(_ list: Run<Reference>, among parts: Run<Part>) {
        for place in list.range {
            let id = records.string(records.references[place].id)
            let row = parts.range.first { records.equal(records.parts[$0].id, id) }
            records.references[place].row = Int32(row ?? -1)
        }
    }

    private mutating func resolved(_ reference: Reference, in kind: RecordKind) -> Reference {
        guard !reference.id.isAbsent else { return reference }
        return Reference(id: reference.id, row: tables[kind].row(of: reference.id, in: records) ?? -1)
    }
}
