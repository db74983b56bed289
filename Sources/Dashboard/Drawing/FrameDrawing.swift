import PlanStore
package import TextGrid

/// How much of a frame follows the state.
package enum FrameExtent: Equatable, Sendable {
    case whole
    /// The detail may keep what it shows, since the selection moves on before anybody has read another.
    case listsFirst
}

/// Draws the frames of a session one after the other, and of each only the parts that may differ from the last one.
///
/// It is fast because every part (a pane's title, a row of a list, the detail, the key bar) is kept with what it was
/// drawn from, and a move changes few of them: two rows, two titles and the detail.
package struct FrameDrawing: Sendable {
    /// The last frame without popups and message.
    private var frame = Grid(size: Size(width: 0, height: 0))
    /// What the panes stand on: their boxes with nothing in them.
    private var boxes = Grid(size: Size(width: 0, height: 0))
    private var basis: FrameBasis?
    private var titles = PaneParts<TitleBasis?>(nil)
    private var lines = PaneParts<[LineBasis?]>([])
    private var detail: DetailBasis?
    /// The lines of the detail that is drawn.
    private var detailLines: [DetailLine] = []
    private var bar: KeyBarBasis?

    package init() {}

    /// The frame of a state.
    package mutating func frame(of state: DashboardState, _ extent: FrameExtent = .whole) -> Grid {
        let layout = state.layout
        guard !state.isTooSmall else { return state.frameTooSmall }
        let basis = FrameBasis(of: state)
        let isBegun = basis == self.basis
        if !isBegun {
            begin(state, layout)
            self.basis = basis
        }
        for pane in Pane.lists {
            guard let rect = layout.panes[pane], !rect.isEmpty else { continue }
            drawTitle(of: pane, TitleBasis(ofList: pane, in: state), in: rect, state, layout)
            drawList(pane, in: layout.content(of: pane), state)
        }
        // What does not stand yet cannot be kept.
        if extent == .whole || !isBegun { drawDetail(state, layout) }
        if state.popups.isEmpty { drawKeyBar(in: layout.keyBar, state) }
        var shown = frame
        shown.cursor = state.cursor(in: layout)
        state.drawLayers(over: &shown, layout)
        return shown
    }

    /// Begins a frame of which nothing is known to stand.
    private mutating func begin(_ state: DashboardState, _ layout: ScreenLayout) {
        boxes = Grid(size: state.size, charset: state.environment.charset)
        if layout.shape == .sideBySide { state.drawBoxes(layout, on: &boxes) }
        if let heads = layout.heads { state.drawHeads(in: heads, on: &boxes) }
        frame = boxes
        state.drawHeader(in: layout.header, on: &frame)
        titles = PaneParts(nil)
        lines = PaneParts([])
        detail = nil
        bar = nil
    }

    private mutating func drawTitle(
        of pane: Pane, _ basis: TitleBasis, in rect: Rect, _ state: DashboardState, _ layout: ScreenLayout
    ) {
        guard titles[pane] != basis else { return }
        titles[pane] = basis
        frame.copy(rect.row(0), from: boxes)
        state.drawTitle(of: pane, basis, in: rect, isBoxed: layout.shape == .sideBySide, on: &frame)
    }

    private mutating func drawList(_ pane: Pane, in rect: Rect, _ state: DashboardState) {
        guard !rect.isEmpty else { return }
        let top = state[list: pane].top
        let count = state.rowCount(of: pane)
        if count == 0 { state.drawEmpty(pane, in: rect, on: &frame) }
        // Worked out when the first row is drawn, for where nothing changed there is none.
        lazy var layout = state.columnLayout(of: pane, rowWidth: rect.width)
        for line in 0..<rect.height {
            let index = top + line
            let basis = index < count ? LineBasis(of: index, in: pane, state) : nil
            guard lines[pane].replace(line, with: basis) else { continue }
            frame.copy(rect.row(line), from: boxes)
            if basis != nil { state.drawRow(index, of: pane, layout, in: rect.row(line), on: &frame) }
        }
    }

    private mutating func drawDetail(_ state: DashboardState, _ layout: ScreenLayout) {
        guard let rect = layout.panes[.detail], !rect.isEmpty else { return }
        let basis = DetailBasis(page: state.detailPage, detail: state.detail)
        let before = detail
        detail = basis
        if before == nil || before?.page != basis.page { detailLines = state.writtenDetail }
        drawTitle(of: .detail, TitleBasis(ofDetail: detailLines, in: state), in: rect, state, layout)
        let content = layout.content(of: .detail)
        guard basis != before, !content.isEmpty else { return }
        frame.copy(content, from: boxes)
        state.drawDetail(detailLines, in: content, on: &frame)
    }

    private mutating func drawKeyBar(in rect: Rect, _ state: DashboardState) {
        let basis = KeyBarBasis(commands: state.enabledBarCommands, unsaved: state.unsaved)
        guard basis != bar else { return }
        bar = basis
        state.drawKeyBar(in: rect, on: &frame)
    }
}

extension [LineBasis?] {
    /// Puts what a line is drawn from in the place of what it was drawn from.
    ///
    /// - Returns: Whether that is something else.
    fileprivate mutating func replace(_ line: Int, with basis: LineBasis?) -> Bool {
        while count <= line { append(nil) }
        guard self[line] != basis else { return false }
        self[line] = basis
        return true
    }
}
