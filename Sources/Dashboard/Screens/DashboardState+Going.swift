import PlanModel
import PlanStore

// Going from screen to screen, and to the records that rows and lines name.
extension DashboardState {
    /// Opens the detail or what the row leads to; in the detail, the record that the selected line names.
    mutating func open() {
        guard focus == .detail else {
            guard selectedRow != nil else { return refuse("There is nothing to open here.") }
            if screens.top.view == .portfolio { return openPlan() }
            if focus == .view, let target = rows.view?.target(at: screens.top.rows.index) {
                return follow(target)
            }
            return focus(on: .detail)
        }
        let lines = writtenDetail
        guard lines.indices.contains(detail.line), let link = lines[detail.line].link else {
            return refuse("This line leads to no other record.")
        }
        follow(link)
    }

    /// Goes to a view, as it stood where it is open.
    mutating func go(to view: View) {
        screens.go(to: view)
        settle()
    }

    /// Goes home to a pane, leaving every view.
    mutating func goHome(to pane: Pane) {
        screens.goHome()
        focus(on: pane)
    }

    /// Where a row has its place: in a pane of home or in a view.
    private func place(of link: RowID) -> (view: View?, pane: Pane)? {
        switch link {
        case .record(let ref):
            switch ref.kind {
            case .plan, .pillar, .action, .milestone: (nil, .plan)
            case .funding: (nil, .funding)
            case .organisation: (.witness(ref), .view)
            case .question, .resolution: (.obligations, .view)
            case .meeting: (.meetings, .view)
            case .measure: (.measures, .view)
            case .event: (.timeline, .view)
            case .stage: (.routeMap, .view)
            case .document: nil
            }
        case .obligation: (.obligations, .view)
        case .report: (.timeline, .view)
        case .answer: (.obligations, .view)
        case .signOff: (.signOffs, .view)
        case .entry(_, .participation, _): (.participation, .view)
        case .entry(_, .routeItem, _): (.routeMap, .view)
        case .entry(_, .part, _): (.inquiry(.partsLeft, about: nil), .view)
        case .entry(_, .paid, _): (.inquiry(.actionsLosing, about: nil), .view)
        case .entry: (.inquiry(.history, about: nil), .view)
        case .money: (.money, .view)
        case .line, .enquiry: place(of: link.subject)
        case .finding: (.findings, .view)
        case .change: (.changes, .view)
        case .chart: (.charts, .view)
        case .grouped(let ref, _): place(of: .record(ref))
        case .group: nil
        case .allPlans: (.portfolio, .view)
        }
    }

    /// Goes to the list where a row stands, from which Esc leads back.
    mutating func follow(_ link: RowID) {
        guard let place = place(of: link) else { return refuse("There is no view of this record.") }
        let before = screens
        if screens.top.view != place.view {
            if screens.top.view == nil { screens.top.subject = selectedRow }
            var screen = Screen(place.view)
            screen.subject = link.subject
            screens.push(screen)
        }
        focus(on: place.pane)
        settle()
        // A witness sheet is what was asked for as a whole.
        if case .witness? = place.view { return }
        if !select(link, in: place.pane) { screens = before }
    }

    /// Selects a row, expanding what leads to it.
    ///
    /// - Returns: Whether it is shown.
    @discardableResult
    mutating func select(_ row: RowID, in pane: Pane) -> Bool {
        if pane == .plan, let ref = row.record {
            var above = parent(of: ref)
            while let ancestor = above {
                expansion.expand(ancestor)
                above = parent(of: ancestor)
            }
        }
        settle()
        guard let index = index(of: row, in: pane) else {
            refuse("The filter or find hides it; \(key(.clearFilters)) clears the filter.")
            return false
        }
        self[list: pane].selection = self.row(of: pane, at: index)
        detail = DetailState()
        return true
    }

    /// Goes one step back: drops the find, leaves the detail, the zoom, then the screen.
    mutating func back() {
        if focus != .detail, !self[list: focus].find.isEmpty {
            self[list: focus].find = FindQuery("")
            reveal(selectFirst: nil)
            say("Find dropped.")
        } else if focus == .detail {
            focus(on: lastList)
        } else if hasMarks {
            clearMarks()
        } else if isZoomed {
            screens.top.isZoomed = false
        } else if screens.pop() {
            return
        } else if meetingTaken != nil {
            leaveMeeting()
        } else {
            refuse("There is nothing to go back from; \(key(.quit)) quits.")
        }
    }
}
