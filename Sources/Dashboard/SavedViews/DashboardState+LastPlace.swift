import PlanModel
import PlanStore
package import Settings

// Where the officer was when the plans were last left. Opening shows home and its first row whatever was there before,
// so that nobody begins under a filter that they have forgotten; one key goes back, and only then is the file read.
extension DashboardState {
    /// The place to come back to: view, filters and the selected record; nil where nobody has gone anywhere.
    package var place: SavedView? {
        guard reading == nil, var place = view else { return nil }
        if place.record == nil { place.record = selected.map { fullName(of: $0) } }
        let isFirst = plan.index == 0 && place.pane == nil
        var opening = SavedView(name: "", view: "home")
        opening.record = place.record
        return isFirst && place == opening ? nil : place
    }

    private var view: SavedView? {
        switch screens.top.view {
        case .witness(let ref)?:
            var place = SavedView(name: "", view: SavedViewWords.witness)
            place.record = fullName(of: ref)
            return place
        case .captures(let meeting)?:
            var place = SavedView(name: "", view: ViewName.meetings.rawValue)
            place.record = ref(of: meeting).map { fullName(of: $0) }
            return place
        default: return try? savedView(named: "").get()
        }
    }

    private func fullName(of ref: RecordRef) -> String {
        "\(records(ref).id)/\(ref.kind.rawValue):\(store.idText(of: ref))"
    }

    /// The record that a view names by plan, kind and id; nil where it is gone.
    func ref(named name: String) -> RecordRef? {
        let parts = name.split(separator: "/", maxSplits: 1)
        let record = parts.last?.split(separator: ":", maxSplits: 1) ?? []
        guard parts.count == 2, record.count == 2, let plan = store.plan(id: String(parts[0])),
            let kind = RecordKind(rawValue: String(record[0]))
        else { return nil }
        if kind == .plan { return RecordRef(plan: plan, kind: .plan, row: 0) }
        return store.find(RecordName(kind, String(record[1])), in: plan)
    }

    /// Goes back to where the officer was.
    mutating func goBack(to place: SavedView?) {
        guard var place else {
            return refuse("Nothing is kept of where you were in these plans; it is when you leave them.")
        }
        place.name = "Where you were"
        guard place.view == SavedViewWords.witness else { return open(place) }
        guard let ref = place.record.flatMap({ ref(named: $0) }) else {
            return refuse("You were on the witness sheet of an organisation that is gone.")
        }
        screens.goHome()
        follow(.record(ref))
        say("Where you were: the witness sheet of \(title(of: ref)).")
    }
}

extension SavedViewWords {
    /// What the place on a witness sheet is called, which no view is that can be saved under a name.
    fileprivate static let witness = "witness"

    /// What a file of places may say.
    package static var ofPlaces: SavedViewWords {
        var words = ofDashboard
        words.views.append(witness)
        return words
    }
}
