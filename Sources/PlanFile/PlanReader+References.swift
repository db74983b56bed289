import JSONText
import PlanModel

extension PlanReader {
    /// A reference to a record of a kind, which leads there at once where the record has been read.
    mutating func reference(to kind: RecordKind) throws(JSONSyntaxError) -> Reference {
        guard let string = try cursor.stringIfNext() else { return Reference(id: try text()) }
        let id = place(string)
        if let short = ShortText(string, in: source), let row = nearRow(of: short, as: kind) {
            return Reference(id: id, row: row)
        }
        if let row = records.row(ofID: id, as: kind) { return Reference(id: id, row: row) }
        if !unresolved.contains(kind) { unresolved.append(kind) }
        return Reference(id: id)
    }

    private func nearRow(of id: ShortText, as kind: RecordKind) -> Int32? {
        switch kind {
        case .organisation: nearOrganisations.row(of: id)
        case .document: nearDocuments.row(of: id)
        case .funding: nearFunding.row(of: id)
        default: nil
        }
    }

    /// Keeps the id of a record near, if it is of a kind that is named often.
    mutating func keepNear(_ id: Text, row: Int, as kind: RecordKind) {
        guard !id.isAside else { return }
        let string = JSONString(contents: id.range, hasEscapes: false)
        guard let short = ShortText(string, in: source) else { return }
        switch kind {
        case .organisation: nearOrganisations.add(short, row: Int32(row))
        case .document: nearDocuments.add(short, row: Int32(row))
        case .funding: nearFunding.add(short, row: Int32(row))
        default: break
        }
    }
}
