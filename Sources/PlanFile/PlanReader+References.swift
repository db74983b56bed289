import PlanModel

extension PlanReader {
    /// Leads every reference to the row of its record, once all records are known.
    ///
    /// A reference to an id that does not exist stays a raw id: that is a finding, not a failure to load.
    mutating func resolveReferences() {
        for row in records.actions.indices {
            resolve(records.actions[row].leads, in: .organisations)
            resolve(records.actions[row].support, in: .organisations)
            resolve(records.actions[row].funding, in: .funding)
        }
        for row in records.updates.indices { resolve(records.updates[row].milestones, in: .milestones) }
        for row in records.organisations.indices {
            records.organisations[row].partOf = resolved(records.organisations[row].partOf, in: .organisations)
        }
        for row in records.documents.indices {
            records.documents[row].body = resolved(records.documents[row].body, in: .organisations)
        }
        for row in records.sources.indices {
            records.sources[row].document = resolved(records.sources[row].document, in: .documents)
        }
        for row in records.funding.indices {
            resolve(records.funding[row].funders, in: .organisations)
            resolve(records.funding[row].recipients, in: .organisations)
            resolve(records.funding[row].actions, in: .actions)
        }
        resolveMeetings()
        resolveOthers()
    }

    private mutating func resolveMeetings() {
        for row in records.meetings.indices {
            records.meetings[row].body = resolved(records.meetings[row].body, in: .organisations)
        }
        for question in records.questions {
            resolve(question.to, in: .organisations)
            for answer in records.answers[question.answers] { resolve(answer.parts, among: question.parts) }
        }
        for resolution in records.resolutions {
            resolve(resolution.respondents, in: .organisations)
            resolve(resolution.actions, in: .actions)
            for report in records.reports[resolution.reports] {
                resolve(report.answers, among: resolution.parts)
                resolve(report.partly, among: resolution.parts)
            }
        }
        for row in records.reports.indices {
            records.reports[row].from = resolved(records.reports[row].from, in: .organisations)
        }
    }

    private mutating func resolveOthers() {
        for row in records.measures.indices {
            records.measures[row].action = resolved(records.measures[row].action, in: .actions)
            records.measures[row].lead = resolved(records.measures[row].lead, in: .organisations)
        }
        for row in records.signOffs.indices {
            records.signOffs[row].document = resolved(records.signOffs[row].document, in: .documents)
            records.signOffs[row].organisation = resolved(
                records.signOffs[row].organisation, in: .organisations)
        }
        for event in records.events { resolve(event.organisations, in: .organisations) }
        for row in records.routeItems.indices {
            records.routeItems[row].stage = resolved(records.routeItems[row].stage, in: .stages)
            records.routeItems[row].action = resolved(records.routeItems[row].action, in: .actions)
        }
    }

    private mutating func resolve<Record>(_ list: Run<Reference>, in kind: Kind<Record>) {
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

    private func resolved<Record>(_ reference: Reference, in kind: Kind<Record>) -> Reference {
        guard !reference.id.isAbsent else { return reference }
        let row = tables[keyPath: kind.table].row(of: reference.id, in: records[keyPath: kind.array], of: records)
        return Reference(id: reference.id, row: row ?? -1)
    }

    /// Where the records of one kind stand, and the table that finds them.
    struct Kind<Record: IdentifiedRecord> {
        let array: KeyPath<PlanRecords, [Record]>
        let table: KeyPath<RecordTables, RecordTable<Record>>
    }
}

extension PlanReader.Kind where Record == Organisation {
    static var organisations: Self { Self(array: \.organisations, table: \.organisations) }
}
extension PlanReader.Kind where Record == PlanAction {
    static var actions: Self { Self(array: \.actions, table: \.actions) }
}
extension PlanReader.Kind where Record == Milestone {
    static var milestones: Self { Self(array: \.milestones, table: \.milestones) }
}
extension PlanReader.Kind where Record == FundingStream {
    static var funding: Self { Self(array: \.funding, table: \.funding) }
}
extension PlanReader.Kind where Record == PlanDocument {
    static var documents: Self { Self(array: \.documents, table: \.documents) }
}
extension PlanReader.Kind where Record == RouteStage {
    static var stages: Self { Self(array: \.stages, table: \.stages) }
}
