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
        /// Three lists at the left, the detail at the right.
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

    package init(size: Size, focus: Pane, isZoomed: Bool) {
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
            panes = Self.stacked(body, focus: focus)
        } else {
            shape = .sideBySide
            panes = Self.sideBySide(body, focus: focus)
        }
    }

    /// The focused pane takes what the others leave: their titles, and on a tall screen some rows each.
    private static func stacked(_ body: Rect, focus: Pane) -> PaneParts<Rect?> {
        let folded = 1 + max(0, (body.height - 24) / 6)
        var panes = PaneParts<Rect?>(nil)
        var rest = body
        for pane in Pane.allCases {
            let height = pane == focus ? body.height - folded * (Pane.allCases.count - 1) : folded
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
        case .plan, .detail: fundingHeight = remaining / 2
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

    /// The rows of a pane that hold its records or lines; boxes take their edges off.
    package func content(of pane: Pane) -> Rect {
        guard let rect = panes[pane] else { return Rect(x: 0, y: 0, width: 0, height: 0) }
        let below = rect.splitTop(1).rest
        guard shape == .sideBySide else { return below }
        let hasClosingLine = pane == .overdue || pane == .detail
        return Rect(
            x: below.x + 1, y: below.y, width: below.width - 2,
            height: below.height - (hasClosingLine ? 1 : 0))
    }
}

extension DashboardState {
    package var layout: ScreenLayout { ScreenLayout(size: size, focus: focus, isZoomed: isZoomed) }

    /// How many rows a pane shows; none where it is folded to its title.
    func contentHeight(of pane: Pane) -> Int { layout.content(of: pane).height }
}
