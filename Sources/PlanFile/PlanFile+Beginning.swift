import JSONText
package import PlanModel

extension PlanFile {
    /// The plan as far as the first bytes of its file tell: whole actions only, and no more of the last pillar.
    ///
    /// It is something to look at while the file is being read; what is wrong with the file is found out then. Of
    /// long lists only the beginning is taken, but for the organisations, whose names every row shows.
    ///
    /// - Returns: Nil where the bytes do not reach to the first action, or are no plan.
    package static func beginning(_ bytes: [UInt8]) -> PlanRecords? {
        // A pillar's list of actions stands at depth 4, the list of the pillars at depth 2.
        for depth in [4, 2] {
            let document = bytes.withUnsafeBufferPointer { source in
                JSONPrefix.document(source, partsToDepth: depth) { name in
                    if name.equals("organisations", in: source) { return .max }
                    return name.equals("pillars", in: source) ? pillarsLimit : listLimit
                }
            }
            if let plan = try? read(document, name: ""), !plan.actions.isEmpty { return plan }
        }
        return nil
    }

    /// Bytes of the pillars that are taken: some hundred actions, more than most screens have rows.
    static let pillarsLimit = 131_072
    /// Bytes of any other list that are taken.
    private static let listLimit = 16_384
}
