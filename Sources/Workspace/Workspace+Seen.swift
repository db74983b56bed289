import JSONText
package import PlanModel
package import PlanStore

extension Workspace {
    /// Keeps what the files held when they were last read or written, as what this officer has seen of them.
    ///
    /// That is for convenience alone: what cannot be kept is not, and nothing is said. Altogether no more is kept than
    /// of one large plan, so that nobody waits for it.
    package func remember(_ store: PlanStore, in seen: SeenPlans, on day: Day) {
        var room = SeenPlans.usualLimit
        for file in files {
            guard let path = file.path, let place = store.plan(id: file.plan), file.digest.size <= room,
                let text = try? file.savedText(in: store.plans[place].records)
            else { continue }
            room -= text.count
            _ = try? seen.remember(path, text.bytes, on: day)
        }
    }
}
