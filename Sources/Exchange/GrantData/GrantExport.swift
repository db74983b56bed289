import JSONText
import PlanModel
package import PlanStore

/// The grants of plans as a package of the 360Giving standard, valid by its schema.
///
/// What a stream lacks is never made up: it stays out, and the export says what is missing.
package struct GrantExport: Equatable, Sendable {
    /// The package; nil where no grant is complete, for a package holds one at the least.
    package let text: String?
    package let count: Int
    /// Streams that stay out, and what is left out of those that do not, each with the record.
    package let missing: [ImportNote]

    package init(of store: PlanStore, keeping filter: PlanFilter) {
        self.init(of: ListBuilder(store, keeping: filter).kept(.funding), in: store)
    }

    /// The grants of certain streams, each once.
    package init(of streams: [RecordRef], in store: PlanStore) {
        var grants: [JSONValue] = []
        var missing: [ImportNote] = []
        var ids: Set<String> = []
        for ref in streams {
            let name = store.plans.count > 1 ? store.fullName(of: ref) : store.name(of: ref)
            let writer = GrantWriter(ref, in: store)
            guard let grant = writer.grant else {
                missing.append(ImportNote(name, writer.reason))
                continue
            }
            guard ids.insert(writer.id).inserted else {
                missing.append(ImportNote(name, "the grant \(writer.id) is another stream's already"))
                continue
            }
            grants.append(.object(grant))
            if !writer.leftOut.isEmpty {
                missing.append(
                    ImportNote(
                        name,
                        "left out, for it is not as the standard has it: "
                            + writer.leftOut.joined(separator: ", ")))
            }
        }
        count = grants.count
        self.missing = missing
        text =
            grants.isEmpty
            ? nil
            : JSONValue.object(
                JSONObject([
                    JSONMember(name: "version", value: .string(GrantStandard.version)),
                    JSONMember(name: "grants", value: .array(grants)),
                ])
            ).shownPrettyText + "\n"
    }
}
