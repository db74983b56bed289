/// A note that is written in the officer's own editor.
package struct NoteDraft: Equatable, Sendable {
    /// The actions that it is about, by plan and id, which outlive whatever happens meanwhile.
    package var actions: [ActionName]
    /// What stands in the editor at first.
    package var text: String

    package struct ActionName: Hashable, Sendable {
        package var plan: String
        package var id: String
    }
}
