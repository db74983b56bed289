/// A view as `--view` names it.
package enum ViewName: String, CaseIterable, Sendable {
    case home, plan, funding, overdue
}
