package import TextGrid

/// Where everything stands: a pure function of the screen's size, the focus and the zoom.
package struct ScreenLayout: Equatable, Sendable {
    package enum Shape: Equatable, Sendable {
        /// Too small for anything but a sentence.
        case tooSmall
        /// One pane alone.
        case single
        /// Panes under each other, those without the focus folded to their titles.
        case stacked
        /// The lists at the left, the detail at the right.
        case sideBySide
    }

    package var shape: Shape
    package var header = Rect(x: 0, y: 0, width: 0, height: 0)
    package var keyBar = Rect(x: 0, y: 0, width: 0, height: 0)
    /// Each pane with its title row; one without rows below it is folded.
    package var panes = PaneParts<Rect?>(nil)

    package static let smallest = Size(width: 40, height: 10)
    static let smallestForSeveral = Size(width: 60, height: 16)
    static let smallestSideBySide = Size(width: 100, height: 24)

    /// - Parameter isView: Whether a view fills the screen, with one list beside the detail.
    package init(size: Size, focus: Pane, isZoomed: Bool, isView: Bool = false) {
        let screen = Rect(size)
        guard size.width >= Self.smallest.width, size.height >= Self.smallest.height else {
            shape = .tooSmall
            return
        }
        let (top, rest) = screen.splitTop(1)
        let (body, bottom) = rest.splitBottom(1)
        header = top
        keyBar = bottom
        if isZoomed || size.width < Self.smallestForSeveral.width
            || size.height < Self.smallestForSeveral.height
        {
            shape = .single
            panes[focus] = body
        } else if size.width < Self.smallestSideBySide.width || size.height < Self.smallestSideBySide.height {
            shape = .stacked
            panes = isView ? Self.viewStacked(body, focus: focus) : Self.stacked(body, focus: focus)
        } else {
            shape = .sideBySide
            panes = isView ? Self.viewSideBySide(body) : Self.sideBySide(body, focus: focus)
        }
    }

    /// The focused pane takes what the others leave: their titles, and on a tall screen some rows each.
    private static func stacked(_ body: Rect, focus: Pane) -> PaneParts<Rect?> {
        let folded = 1 + max(0, (body.height - 24) / 6)
        var panes = PaneParts<Rect?>(nil)
        var rest = body
        for pane in Pane.home {
            let height = pane == focus ? body.height - folded * (Pane.home.count - 1) : folded
            let (top, below) = rest.splitTop(height)
            panes[pane] = top
            rest = below
        }
        return panes
    }

    /// The left takes about three fifths; of its height the focused list gets the most.
    private static func sideBySide(_ body: Rect, focus: Pane) -> PaneParts<Rect?> {
        let (left, right) = body.splitLeft(max(58, body.width * 62 / 100))
        // One row is left for the line that closes the boxes.
        let height = left.height - 1
        let large = height * (focus == .funding || focus == .overdue ? 42 : 54) / 100
        let planHeight = focus == .funding || focus == .overdue ? height * 36 / 100 : large
        let remaining = height - planHeight
        let fundingHeight: Int
        switch focus {
        case .funding: fundingHeight = large
        case .overdue: fundingHeight = remaining - large
        case .plan, .detail, .view: fundingHeight = remaining / 2
        }
        let (plan, below) = left.splitTop(planHeight)
        let (funding, overdue) = below.splitTop(fundingHeight)
        var panes = PaneParts<Rect?>(nil)
        panes[.plan] = plan
        panes[.funding] = funding
        panes[.overdue] = overdue
        panes[.detail] = right
        return panes
    }

    /// The list over the detail; the one with the focus has the larger part.
    private static func viewStacked(_ body: Rect, focus: Pane) -> PaneParts<Rect?> {
        let share = focus == .detail ? 36 : 60
        let (list, detail) = body.splitTop(max(5, body.height * share / 100))
        var panes = PaneParts<Rect?>(nil)
        panes[.view] = list
        panes[.detail] = detail
        return panes
    }

    /// A list of a view has columns to show and takes three fifths; on a very wide screen all but what a line that is
    /// easily read takes.
    private static func viewSideBySide(_ body: Rect) -> PaneParts<Rect?> {
        let (list, detail) = body.splitLeft(max(58, body.width * 62 / 100, body.width - 68))
        var panes = PaneParts<Rect?>(nil)
        panes[.view] = list
        panes[.detail] = detail
        return panes
    }

    /// The rows of a pane that hold its records or lines; boxes take their edges off.
    package func content(of pane: Pane) -> Rect {
        guard let rect = panes[pane] else { return Rect(x: 0, y: 0, width: 0, height: 0) }
        var below = rect.splitTop(1).rest
        if shape == .sideBySide {
            let hasClosingLine = pane == .overdue || pane == .detail || pane == .view
            below = Rect(
                x: below.x + 1, y: below.y, width: below.width - 2,
                height: below.height - (hasClosingLine ? 1 : 0))
        }
        return pane == .view && below.height > 1 ? below.splitTop(1).rest : below
    }

    /// The row in which the list of a view names its columns; nil where no view has room for it.
    var heads: Rect? {
        let rows = content(of: .view)
        guard let list = panes[.view], rows.y == list.y + 2 else { return nil }
        return Rect(x: rows.x, y: rows.y - 1, width: rows.width, height: 1)
    }
}

extension DashboardState {
    package var layout: ScreenLayout {
        ScreenLayout(size: size, focus: focus, isZoomed: isZoomed, isView: screens.top.view != nil)
    }

    /// How many rows a pane shows; none where it is folded to its title.
    func contentHeight(of pane: Pane) -> Int { layout.content(of: pane).height }
}
