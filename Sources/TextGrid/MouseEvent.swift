/// What the mouse did, and at which cell.
package struct MouseEvent: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        case press, doublePress, release, scrollUp, scrollDown
    }

    package let kind: Kind
    package let point: Point

    package init(_ kind: Kind, at point: Point) {
        self.kind = kind
        self.point = point
    }
}
