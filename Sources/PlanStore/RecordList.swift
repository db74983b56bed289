package import PlanModel

/// Records of one kind in the order in which they are shown, eight bytes each.
package struct RecordList: RandomAccessCollection, Equatable, Sendable {
    private struct Place: Equatable, Sendable {
        var plan: Int32
        var row: Int32
    }

    package let kind: RecordKind
    private var places: [Place] = []

    package init(_ kind: RecordKind) { self.kind = kind }

    package var startIndex: Int { 0 }
    package var endIndex: Int { places.count }

    package subscript(index: Int) -> RecordRef {
        let place = places[index]
        return RecordRef(plan: Int(place.plan), kind: kind, row: Int(place.row))
    }

    package mutating func append(_ rows: [Int32], of plan: Int) {
        places.reserveCapacity(places.count + rows.count)
        for row in rows { places.append(Place(plan: Int32(plan), row: row)) }
    }

    /// The rows, whatever the plans.
    package var rows: [Int32] { places.map(\.row) }

    /// Where a record stands.
    package func index(of ref: RecordRef) -> Int? {
        guard ref.kind == kind else { return nil }
        return places.firstIndex(of: Place(plan: Int32(ref.plan), row: Int32(ref.row)))
    }

    /// The same records in another order.
    ///
    /// - Parameter order: Every index once.
    package func ordered(_ order: [Int32]) -> RecordList {
        var list = self
        list.places = order.map { places[Int($0)] }
        return list
    }

    package var reversed: RecordList {
        var list = self
        list.places.reverse()
        return list
    }
}
