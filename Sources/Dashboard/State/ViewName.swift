/// A view as `--view` and the palette name it.
package enum ViewName: String, CaseIterable, Sendable {
    case home, plan, funding, overdue
}
