import PlanModel

/// Where the actions and milestones of a plan begin in its file, so that it is known in which of them something
/// stands that was found at some place in the file.
///
/// What stands between two beginnings belongs to the record that begins there or to one around it.
struct WorkPlaces: Sendable {
    struct Beginning: Sendable {
        /// In bytes from the beginning of the file.
        let offset: UInt32
        let record: WorkRow
        /// The place among the beginnings of the action around it, or -1.
        let above: Int32
    }

    let beginnings: [Beginning]
    /// What is not in the file, made since it was read.
    private(set) var unplaced = WorkSet()
    private let actionCount: Int
    private let milestoneCount: Int

    init(of plan: PlanRecords) {
        actionCount = plan.actions.count
        milestoneCount = plan.milestones.count
        var offsets: [(offset: UInt32, record: WorkRow)] = []
        offsets.reserveCapacity(plan.actions.count + plan.milestones.count)
        for row in plan.actions.indices {
            offsets.append((plan.actions[row].margin.origin, WorkRow(action: row)))
        }
        for row in plan.milestones.indices {
            offsets.append((plan.milestones[row].margin.origin, WorkRow(milestone: row)))
        }
        for offset in offsets where offset.offset == 0 { unplaced.insert(offset.record) }
        offsets.removeAll { $0.offset == 0 }
        // Where another record begins that stands in the plan itself, the last action has ended.
        for kind in WorkPlaces.others {
            for row in plan.rows(of: kind) {
                let origin = plan.margin(of: kind, row: row).origin
                if origin > 0 { offsets.append((origin, .other)) }
            }
        }
        offsets.sort { $0.offset < $1.offset }
        var places = [Int32](repeating: -1, count: plan.actions.count)
        beginnings = offsets.indices.map { place in
            let record = offsets[place].record
            var above: Int32 = -1
            if !record.isOther {
                let action =
                    record.isMilestone ? plan.milestones[record.row].action : plan.actions[record.row].parent
                if action >= 0 { above = places[Int(action)] }
                if !record.isMilestone { places[record.row] = Int32(place) }
            }
            return Beginning(offset: offsets[place].offset, record: record, above: above)
        }
    }

    private static let others: [RecordKind] = [
        .pillar, .organisation, .document, .funding, .meeting, .measure, .event,
    ]

    /// How many records of a kind there were.
    func count(of kind: RecordKind) -> Int { kind == .milestone ? milestoneCount : actionCount }

    /// Where what begins at a place ends or the next record begins.
    @inline(__always)
    func end(of place: Int, in file: UnsafeBufferPointer<UInt8>) -> Int {
        place + 1 < beginnings.count ? Int(beginnings[place + 1].offset) : file.count
    }
}
