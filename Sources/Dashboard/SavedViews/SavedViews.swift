package import Settings
import PlanModel
import PlanStore

/// The saved views that there are: the user's own, and those that come with the program.
package struct SavedViews: Equatable, Sendable {
    /// Those of the user's file.
    package var own: [SavedView] = []
    /// What is wrong with the file; it is not written over while that stands.
    package var fault: String?

    package init(own: [SavedView] = [], fault: String? = nil) {
        self.own = own
        self.fault = fault
    }

    /// Own ones first; each name once.
    var all: [SavedView] {
        own + SavedView.bundled.filter { bundled in !own.contains { $0.name == bundled.name } }
    }

    func named(_ name: String) -> SavedView? { all.first { $0.name == name } }

    func isOwn(_ name: String) -> Bool { own.contains { $0.name == name } }
}

/// A change of the user's saved views, to be made in the file as it stands then.
package enum SavedViewChange: Equatable, Sendable {
    /// Add a view, in the place of one of the same name.
    case keep(SavedView)
    case rename(String, to: String)
    case delete(String)

    package func applied(to views: [SavedView]) -> [SavedView] {
        var views = views
        switch self {
        case .keep(let view):
            if let place = views.firstIndex(where: { $0.name == view.name }) {
                views[place] = view
            } else {
                views.append(view)
            }
        case .rename(let name, let new):
            views.removeAll { $0.name == new && new != name }
            if let place = views.firstIndex(where: { $0.name == name }) { views[place].name = new }
        case .delete(let name): views.removeAll { $0.name == name }
        }
        return views
    }

    /// What is said once it is done.
    package func done(by keymap: Keymap) -> String {
        switch self {
        case .keep(let view): "Saved as \"\(view.name)\"; \(keymap.key(.savedViews)) opens it."
        case .rename(_, let new): "It is named \"\(new)\" now."
        case .delete(let name): "The view \"\(name)\" is deleted."
        }
    }
}

extension SavedViewWords {
    /// What the dashboard knows.
    package static let ofDashboard = SavedViewWords(
        views: ViewName.allCases.map(\.rawValue) + Inquiry.allCases.map(\.hyphenated),
        panes: ["plan", "funding", "overdue"], states: StateWord.all,
        policies: DeadlinePolicy.allCases.map(\.rawValue), isDay: { Day($0) != nil },
        findFault: { FindQuery($0).faults.first?.message })
}

extension Inquiry {
    /// Its name in a file: `due-next`.
    var hyphenated: String { rawValue.hyphenated }

    init?(hyphenated: String) {
        guard let inquiry = Inquiry.allCases.first(where: { $0.hyphenated == hyphenated }) else { return nil }
        self = inquiry
    }
}

extension String {
    /// A name of the code as files write it: `setStatus` as `set-status`.
    var hyphenated: String {
        reduce(into: "") { text, letter in
            text += letter.isUppercase ? "-" + letter.lowercased() : String(letter)
        }
    }
}
