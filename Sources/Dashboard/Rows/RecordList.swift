package import PlanModel
package import PlanStore

/// Records of one kind in the order in which they are shown, eight bytes each.
package struct RecordList: RandomAccessCollection, Sendable {
    private struct Place: Sendable {
        var plan: Int32
        var row: Int32
    }

    private let kind: RecordKind
    private var places: [Place] = []

    package init(_ kind: RecordKind) { self.kind = kind }

    init(_ kind: RecordKind, _ refs: some Collection<RecordRef>) {
        self.kind = kind
        places = refs.map { Place(plan: Int32($0.plan), row: Int32($0.row)) }
    }

    package var startIndex: Int { 0 }
    package var endIndex: Int { places.count }

    package subscript(index: Int) -> RecordRef {
        let place = places[index]
        return RecordRef(plan: Int(place.plan), kind: kind, row: Int(place.row))
    }

    mutating func append(_ rows: [Int32], of plan: Int) {
        places.reserveCapacity(places.count + rows.count)
        for row in rows { places.append(Place(plan: Int32(plan), row: row)) }
    }
}
