/// The four panes of the home screen, numbered as their titles are.
package enum Pane: Int, CaseIterable, Sendable {
    case plan = 1
    case funding, overdue, detail

    /// The panes that list records.
    package static let lists: [Pane] = [.plan, .funding, .overdue]
}
