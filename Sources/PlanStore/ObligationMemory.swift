import Synchronization

/// The obligations of a plan's resolutions as far as they have been asked for: each finding, row and count asks again
/// for all those of its resolution. It knows nothing any more once a record, an organisation or the viewpoint has
/// changed.
final class ObligationMemory: Sendable {
    private let known = Mutex<[Int: [Obligation]]>([:])

    /// The obligations of one resolution, by its row, worked out where they are not known.
    func obligations(ofResolution row: Int, _ work: () -> [Obligation]) -> [Obligation] {
        if let obligations = known.withLock({ $0[row] }) { return obligations }
        let obligations = work()
        known.withLock { $0[row] = obligations }
        return obligations
    }
}
