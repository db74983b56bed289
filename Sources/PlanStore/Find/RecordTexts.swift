package import PlanModel

/// The texts of a record in which a find looks.
package struct RecordTexts: Sendable {
    /// Id, title, name and alias: also matched by letters in order.
    package var short: [String] = []
    package var long: [String] = []
}

extension PlanStore {
    /// The texts of a record, with the names of the organisations that its row shows.
    ///
    /// - Parameter asOf: Only those that count then.
    package func texts(of ref: RecordRef, asOf: Day? = nil) -> RecordTexts {
        var gathering = TextGathering(plan: ref.plan, store: self, asOf: asOf)
        plans[ref.plan].records.showTexts(of: ref.kind, row: ref.row, to: &gathering)
        return gathering.texts
    }

    /// The id and names of a referenced organisation; none where nothing is referenced.
    func names(_ reference: Reference, of plan: Int) -> [String] {
        guard !reference.id.isAbsent else { return [] }
        let id = plans[plan].records.string(reference.id)
        guard let entry = directory.entry(plan: plan, row: reference.row) else { return [id] }
        let organisation = directory.entries[entry]
        return [id, organisation.name] + [organisation.short].compactMap { $0 }
    }
}

/// Reads all texts of a record as strings.
private struct TextGathering: TextReader {
    let plan: Int
    let store: PlanStore
    let asOf: Day?
    var texts = RecordTexts()
    let isDone = false

    mutating func short(_ text: Text) {
        if let string = store.plans[plan].records.optional(text) { texts.short.append(string) }
    }

    mutating func long(_ text: Text) {
        if let string = store.plans[plan].records.optional(text), !string.isEmpty {
            texts.long.append(string)
        }
    }

    mutating func organisation(_ reference: Reference) {
        texts.short += store.names(reference, of: plan)
    }
}
