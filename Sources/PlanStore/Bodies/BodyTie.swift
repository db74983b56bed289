package import PlanModel

/// One body overseeing, answering to or advising another, or a piece of work.
package struct BodyTie: Equatable, Sendable {
    package var from: BodyEnd
    package var kind: RelationKind
    package var to: BodyEnd
    /// How often, in the paper's words.
    package var frequency: String?
    package var period: EDTF?
    package var standing: Standing
    /// Where it stands: the plan, and the row in `relations`.
    package var plan: Int
    package var row: Int

    /// Whether the as-of date lies in its period.
    package enum Standing: Sendable { case planned, inForce, past }
}

/// What stands at one end of a relation.
package enum BodyEnd: Hashable, Sendable {
    /// An entry of the directory.
    case organisation(Int)
    /// An action, a milestone or a document.
    case record(RecordRef)
    /// An id that is in no list of the plan.
    case unknown(String)

    package var entry: Int? {
        if case .organisation(let entry) = self { return entry }
        return nil
    }
}

extension RelationKind {
    /// Whether it says who answers to whom, or whose advice goes where.
    package var isOfBodies: Bool {
        switch self {
        case .oversees, .reportsTo, .proposedOversight, .advises: true
        case .trains, .precedes, .supersedes: false
        }
    }
}

extension PlanStore {
    /// The relations between bodies in all plans, each once though several plans may tell of it.
    package func bodyTies() -> [BodyTie] {
        var ties: [BodyTie] = []
        var known: Set<TieName> = []
        for plan in plans.indices {
            let records = plans[plan].records
            for row in records.lists.relations.range where records.relations[row].kind.isOfBodies {
                let tie = tie(plan, row)
                if known.insert(TieName(tie)).inserted { ties.append(tie) }
            }
        }
        return ties
    }

    private func tie(_ plan: Int, _ row: Int) -> BodyTie {
        let records = plans[plan].records
        let relation = records.relations[row]
        let period = relation.period.edtf
        return BodyTie(
            from: end(relation.from, in: plan), kind: relation.kind, to: end(relation.to, in: plan),
            frequency: records.optional(relation.frequency), period: period,
            standing: BodyTie.Standing(period, on: plans[plan].states.asOf), plan: plan, row: row)
    }

    private func end(_ text: Text, in plan: Int) -> BodyEnd {
        let name = plans[plan].records.string(text)
        guard let ref = record(atEnd: name, in: plan) else { return .unknown(name) }
        guard ref.kind == .organisation else { return .record(ref) }
        return directory.entry(plan: plan, row: Int32(ref.row)).map { .organisation($0) } ?? .unknown(name)
    }

    /// The record that a relation's end names: by an id, behind its kind where the id alone would be ambiguous; an
    /// id may itself have a colon.
    package func record(atEnd name: String, in plan: Int) -> RecordRef? {
        for kind in Self.endKinds {
            let prefix = kind.rawValue + ":"
            let ids = [name] + (name.hasPrefix(prefix) ? [String(name.dropFirst(prefix.count))] : [])
            for id in ids { if let ref = find(RecordName(kind, id), in: plan) { return ref } }
        }
        return nil
    }

    /// What may stand at an end of a relation, in the order in which an id is looked for.
    package static let endKinds: [RecordKind] = [.organisation, .action, .milestone, .document]
}

extension BodyTie.Standing {
    fileprivate init(_ period: EDTF?, on asOf: Day) {
        guard let period else {
            self = .inForce
            return
        }
        if let last = period.lastDay, last < asOf {
            self = .past
        } else {
            self = period.firstDay.map { $0 <= asOf } ?? true ? .inForce : .planned
        }
    }
}

/// What two plans have to agree in to tell of the same relation.
private struct TieName: Hashable {
    let from: BodyEnd
    let kind: RelationKind
    let to: BodyEnd
    let frequency: String?
    let period: EDTF?

    init(_ tie: BodyTie) {
        (from, kind, to) = (tie.from, tie.kind, tie.to)
        (frequency, period) = (tie.frequency, tie.period)
    }
}
