/// Something of each pane, such as its place on the screen.
///
/// No list, so that a layout costs no memory; no dictionary, for which the program would look through all that
/// conforms to anything before its first frame.
package struct PaneParts<Part> {
    private var plan: Part
    private var funding: Part
    private var overdue: Part
    private var detail: Part
    private var view: Part

    init(_ part: Part) {
        plan = part
        funding = part
        overdue = part
        detail = part
        view = part
    }

    package internal(set) subscript(pane: Pane) -> Part {
        _read {
            switch pane {
            case .plan: yield plan
            case .funding: yield funding
            case .overdue: yield overdue
            case .detail: yield detail
            case .view: yield view
            }
        }
        _modify {
            switch pane {
            case .plan: yield &plan
            case .funding: yield &funding
            case .overdue: yield &overdue
            case .detail: yield &detail
            case .view: yield &view
            }
        }
    }
}

extension PaneParts: Equatable where Part: Equatable {}
extension PaneParts: Sendable where Part: Sendable {}
