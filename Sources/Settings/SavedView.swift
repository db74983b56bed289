/// A view with what narrows and orders it, under a name. What it leaves out stays as it is when it is opened, but for
/// filters and finds, which it replaces.
package struct SavedView: Equatable, Sendable {
    package var name: String
    /// As `--view` and the palette name it.
    package var view: String
    /// What was asked for, where the view is the answer to a question that needs it.
    package var about: String?
    /// The pane of home: `plan`, `funding` or `overdue`.
    package var pane: String?
    package var leads: [String] = []
    package var plans: [String] = []
    package var states: [String] = []
    /// Kept in every pane, as by `--match`.
    package var match: String?
    /// Found in the list alone, as by `/`.
    package var find: String?
    /// The column by which the list is sorted.
    package var sort: String?
    package var isReversed = false
    /// A full day.
    package var asOf: String?
    package var policy: String?
    /// The record that is selected: `active-citizens/action:3.2`.
    package var record: String?

    package init(name: String, view: String) {
        self.name = name
        self.view = view
    }
}

extension SavedView {
    /// What it keeps and how, in words: `overdue · match: is:silent`.
    package var summary: String {
        var parts = [pane.map { "\(view), \($0)" } ?? view]
        if let about { parts.append(about) }
        if !leads.isEmpty { parts.append("lead: \(leads.joined(separator: ", "))") }
        if !plans.isEmpty { parts.append("plan: \(plans.joined(separator: ", "))") }
        parts += [states.joined(separator: ", "), match ?? "", find ?? ""].filter { !$0.isEmpty }
        if let sort { parts.append("by \(sort)" + (isReversed ? ", reversed" : "")) }
        if let asOf { parts.append("as of \(asOf)") }
        if let policy { parts.append(policy) }
        if let record { parts.append(record) }
        return parts.joined(separator: " · ")
    }

    /// Those that come with the program. One of the user's own with the same name stands in for one of them.
    package static let bundled: [SavedView] = {
        var meeting = SavedView(name: "For the next meeting", view: "plan")
        meeting.states = ["overdue", "due-soon"]
        var silent = SavedView(name: "Silent and late", view: "plan")
        silent.match = "is:silent is:overdue"
        let money = SavedView(name: "Money that ends", view: "ending-streams")
        let unanswered = SavedView(name: "Unanswered", view: "unanswered")
        return [meeting, silent, money, unanswered]
    }()
}
