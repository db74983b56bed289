import PlanModel

/// What came into a list of ids or names, and what left it, whatever the order.
struct ListChange {
    let parts: (gone: [String], come: [String])

    init(_ setting: RecordDifference.Setting) {
        let (old, new) = (
            setting.old.elements.compactMap(\.asText), setting.new.elements.compactMap(\.asText)
        )
        let (before, after) = (Set(old.map { [UInt8]($0.utf8) }), Set(new.map { [UInt8]($0.utf8) }))
        parts = (
            old.filter { !after.contains([UInt8]($0.utf8)) },
            new.filter { !before.contains([UInt8]($0.utf8)) }
        )
    }
}
