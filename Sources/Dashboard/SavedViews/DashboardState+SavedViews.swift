import PlanModel
import PlanStore
import Settings

// Opening a saved view, and saving the present one.
extension DashboardState {
    /// Goes to a saved view, as from the picker; where it names what these plans do not have, nothing changes.
    mutating func open(_ saved: SavedView) {
        let filter: PlanFilter
        do throws(SavedViewRefusal) {
            filter = try self.filter(of: saved)
        } catch {
            return refuse("\"\(saved.name)\" was not opened: \(error.reason)")
        }
        var inquiry: View?
        if let question = Inquiry(hyphenated: saved.view) {
            switch question.subject(
                from: saved.about ?? "", near: store.viewpoint.asOf ?? store.viewpoint.today)
            {
            case .success(let subject): inquiry = .inquiry(question, about: subject)
            case .failure(let error): return refuse("\"\(saved.name)\" was not opened: \(error.reason)")
            }
        }
        var viewpoint = store.viewpoint
        if let day = saved.asOf.flatMap({ Day($0) }) { viewpoint.asOf = day }
        if let policy = saved.policy.flatMap({ DeadlinePolicy(rawValue: $0) }) { viewpoint.policy = policy }
        if viewpoint != store.viewpoint { store.look(from: viewpoint) }
        for pane in Pane.lists { self[list: pane].find = FindQuery("") }
        self.filter = filter
        if let inquiry {
            go(to: inquiry)
        } else {
            show(ViewName(rawValue: saved.view) ?? .home)
            if let pane = Self.homePanes.first(where: { $0.name == saved.pane })?.pane { focus(on: pane) }
        }
        let list = focus == .detail ? lastList : focus
        self[list: list].find = FindQuery(saved.find ?? "")
        self[list: list].sort = SortOrder(
            column: saved.sort.flatMap { ColumnID(rawValue: $0) }, isReversed: saved.isReversed)
        reveal(selectFirst: .lists)
        if let record = saved.record, let ref = ref(named: record) { select(.record(ref), in: list) }
        say("\(saved.name): \(saved.summary)")
    }

    private static let homePanes: [(name: String, pane: Pane)] = [
        ("plan", .plan), ("funding", .funding), ("overdue", .overdue),
    ]

    struct SavedViewRefusal: Error { var reason: String }

    private func filter(of saved: SavedView) throws(SavedViewRefusal) -> PlanFilter {
        var filter = PlanFilter()
        for name in saved.leads {
            do throws(Directory.LookupError) {
                filter.leads.insert(try store.directory.find(name))
            } catch {
                throw SavedViewRefusal(reason: error.message + ".")
            }
        }
        for id in saved.plans {
            guard let place = store.plan(id: id) else {
                throw SavedViewRefusal(reason: "the plan \(id) is not open.")
            }
            filter.plans.insert(place)
        }
        filter.states = Set(saved.states.compactMap { StateWord($0) })
        filter.match = FindQuery(saved.match ?? "")
        return filter
    }

    /// Asks under which name the present view is saved.
    mutating func askViewName() {
        guard case .success = savedView(named: "") else { return }
        popups.append(
            .prompt(
                Prompt(
                    .viewName(.saving(replacing: nil)), title: "Save this view under which name?",
                    hint: "With its filters, find, sort, as-of date and policy. "
                        + "\(key(.savedViews)) opens it again.")))
    }

    var whyNoViewToSave: String? {
        if case .failure(let error) = savedView(named: "") { return error.reason }
        return nil
    }

    /// The present view.
    func savedView(named name: String) -> Result<SavedView, SavedViewRefusal> {
        var saved = SavedView(name: name, view: "home")
        switch screens.top.view {
        case nil:
            let pane = Self.homePanes.first { $0.pane == lastList }?.name ?? "plan"
            if isZoomed { saved.view = pane } else if pane != "plan" { saved.pane = pane }
        case .witness?, .captures?:
            return .failure(
                SavedViewRefusal(
                    reason: "A view of one organisation or meeting is not saved; "
                        + "\(key(.palette)) opens it by its name."))
        case .inquiry(let inquiry, let subject)?:
            saved.view = inquiry.hyphenated
            saved.about = subject?.typed
        case let view?:
            guard let name = ViewName.allCases.first(where: { $0.view == view }) else {
                return .failure(SavedViewRefusal(reason: "This view has no name under which to save it."))
            }
            saved.view = name.rawValue
        }
        saved.leads = filter.leads.sorted().map { store.directory.entries[$0].ids.first ?? "" }
        saved.plans = filter.plans.sorted().map { store.plans[$0].records.id }
        saved.states = StateWord.all.filter { word in filter.states.contains { $0.word == word } }
        if !filter.match.isEmpty { saved.match = filter.match.text }
        let list = self[list: lastList]
        if !list.find.isEmpty { saved.find = list.find.text }
        saved.sort = list.sort.column?.rawValue
        saved.isReversed = list.sort.isReversed
        saved.asOf = store.viewpoint.asOf?.description
        saved.policy = store.viewpoint.policy?.rawValue
        return .success(saved)
    }

    /// Takes the name that was typed for a view.
    mutating func answer(_ naming: ViewNaming, _ text: String, _ prompt: Prompt) -> [Effect] {
        guard !text.isEmpty else {
            complain("Type a name; Esc gives it up.", in: prompt)
            return []
        }
        if naming.wouldReplace(text), savedViews.isOwn(text), naming.replacing != text {
            var prompt = prompt
            prompt.purpose = .viewName(naming.replacing(text))
            complain("There is a view of that name; Enter again replaces it.", in: prompt)
            return []
        }
        popups.removeLast()
        switch naming {
        case .saving:
            guard case .success(let view) = savedView(named: text) else { return [] }
            return change(.keep(view))
        case .renaming(let name, _): return name == text ? [] : change(.rename(name, to: text))
        }
    }

    mutating func change(_ change: SavedViewChange) -> [Effect] {
        environment.isRendering ? refuseInRendering("saved") : [.changeViews(change)]
    }
}

/// What a name is typed for.
enum ViewNaming: Equatable, Sendable {
    /// The present view; the name whose replacing has been asked about.
    case saving(replacing: String?)
    case renaming(String, replacing: String?)

    var replacing: String? {
        switch self {
        case .saving(let name), .renaming(_, let name): name
        }
    }

    func replacing(_ name: String) -> ViewNaming {
        switch self {
        case .saving: .saving(replacing: name)
        case .renaming(let old, _): .renaming(old, replacing: name)
        }
    }

    /// Whether another view of this name would be lost.
    func wouldReplace(_ name: String) -> Bool {
        if case .renaming(name, _) = self { return false }
        return true
    }
}

extension InquirySubject {
    /// As it can be typed.
    fileprivate var typed: String? {
        switch self {
        case .text(let text): text
        case .days(let first?, let last?): "\(first) \(last)"
        case .days(let day?, nil), .days(nil, let day?): day.description
        case .days(nil, nil): nil
        case .population(let residents, let participants):
            participants.map { "\(residents)/\($0)" } ?? String(residents)
        }
    }
}
