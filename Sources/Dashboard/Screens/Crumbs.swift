import PlanModel
import PlanStore
import TextGrid

/// The way from home to the screen on top, before the name of that: `Home › Obligations › 3.2 ›`.
///
/// It stands in the uppermost title, in the room that the title leaves, so that it never pushes out what the title has
/// to say; of a way that is too long the beginning goes first.
struct Crumbs: Equatable, Sendable {
    let text: String

    /// - Parameter width: The columns that there are; nil where they are too few even to say that there is a way.
    init?(_ names: [String], width: Int, charset: Charset = .unicode) {
        guard !names.isEmpty else { return nil }
        for left in names.indices.map({ names[$0...] }) + [[]] {
            let isCut = left.count < names.count
            let beginning = isCut ? [charset == .ascii ? "..." : "…"] : []
            let text = (beginning + left).map { $0 + " ›" }.joined(separator: " ")
            if DisplayWidth.of(text) <= width {
                self.text = text
                return
            }
        }
        return nil
    }
}

extension DashboardState {
    /// The names of the screens that lie below the present one, home first; none at home itself.
    var crumbs: [String] {
        screens.below.isEmpty ? [] : ["Home"] + screens.below.dropFirst().map { crumb(of: $0) }
    }

    /// Whether a pane's title is the uppermost on the screen.
    func holdsCrumbs(_ pane: Pane) -> Bool {
        guard !screens.below.isEmpty else { return false }
        let layout = layout
        return screens.top.panes.first { layout.panes[$0] != nil } == pane
    }

    private func crumb(of screen: Screen) -> String {
        let name: String
        switch screen.view {
        // Home is gone to again for a record.
        case nil: name = screen.subject?.record.map { crumb(of: $0) } ?? "Home"
        case .witness(let ref)?: name = shownName(of: ref)
        case .captures(let meeting)?: name = ref(of: meeting).map { meetingName($0) } ?? "Taken down"
        case .obligations?: name = "Obligations"
        case let view?: name = view.title
        }
        return name.count <= Self.longestCrumb ? name : name.prefix(Self.longestCrumb - 1) + "…"
    }

    private func shownName(of ref: RecordRef) -> String {
        store.directory.entry(plan: ref.plan, row: Int32(ref.row)).map {
            store.directory.entries[$0].shownName
        } ?? title(of: ref)
    }

    private static let longestCrumb = 24

    private func crumb(of ref: RecordRef) -> String {
        switch ref.kind {
        case .pillar, .action, .milestone: store.idText(of: ref)
        default: title(of: ref)
        }
    }
}
