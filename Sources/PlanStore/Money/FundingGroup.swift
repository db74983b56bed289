package import PlanModel

/// Some streams that have something in common, with what they come to.
package struct FundingGroup: Equatable, Sendable {
    package var key: Key
    package var total: MoneyTotal
    /// The streams that make the total, each once.
    package var streams: [RecordRef]

    package enum Key: Hashable, Sendable {
        /// An entry of the directory.
        case organisation(Int)
        /// An id that is in no list of the plan.
        case unknown(String)
        /// Nobody is named.
        case nobody
        case status(FundingStatus)
    }

    /// By what streams are put together.
    package enum Dimension: Sendable { case funder, recipient, status }
}

extension PlanStore {
    /// The money of some streams by funder, recipient or status.
    ///
    /// A stream of two funders stands under both and once under each, so that the groups of a dimension may come
    /// to more than the money total. By status, what was asked for and what was refused stand apart; in-kind
    /// help, benchmarks and publicity values never count.
    ///
    /// - Returns: Organisations in the directory's order, then ids that lead nowhere, then nobody; statuses in the
    ///   format's order. Groups without money are left out.
    package func fundingGroups(
        by dimension: FundingGroup.Dimension, of streams: [RecordRef]
    ) -> [FundingGroup] {
        let counted = streams.filter { ref in
            plans[ref.plan].records.funding[ref.row].kind.isMoney && amount(of: ref) != nil
                && (dimension == .status || isCounted(ref))
        }
        return grouped(counted, by: dimension).map { key, refs in
            let once = withoutRepeats(refs)
            return FundingGroup(key: key, total: sum(of: once), streams: once)
        }.sorted { $0.key < $1.key }
    }

    /// Streams by the groups of a dimension in which they stand, whether they count there or not.
    package func grouped(
        _ streams: [RecordRef], by dimension: FundingGroup.Dimension
    ) -> [FundingGroup.Key: [RecordRef]] {
        var members: [FundingGroup.Key: [RecordRef]] = [:]
        for ref in streams {
            for key in keys(of: ref, by: dimension) { members[key, default: []].append(ref) }
        }
        return members
    }

    private func keys(of ref: RecordRef, by dimension: FundingGroup.Dimension) -> Set<FundingGroup.Key> {
        let records = plans[ref.plan].records
        let stream = records.funding[ref.row]
        let named: Run<Reference>
        switch dimension {
        case .status: return [.status(stream.status(on: plans[ref.plan].states.asOf))]
        case .funder: named = stream.funders
        case .recipient: named = stream.recipients
        }
        guard !named.isEmpty else { return [.nobody] }
        return Set(
            records.references[named].map { reference in
                directory.entry(plan: ref.plan, row: reference.row).map { .organisation($0) }
                    ?? .unknown(records.string(reference.id))
            })
    }
}

extension FundingGroup.Key: Comparable {
    package static func < (left: Self, right: Self) -> Bool {
        switch (left, right) {
        case (.organisation(let one), .organisation(let other)): one < other
        case (.unknown(let one), .unknown(let other)): one < other
        case (.status(let one), .status(let other)): one.place < other.place
        default: left.rank < right.rank
        }
    }

    private var rank: Int {
        switch self {
        case .status: 0
        case .organisation: 1
        case .unknown: 2
        case .nobody: 3
        }
    }
}

extension FundingStatus {
    fileprivate var place: Int { FundingStatus.allCases.firstIndex(of: self) ?? 0 }
}

extension PlanStore {
    /// The bids that nobody had decided on at the as-of date, each once.
    package func bidsAwaitingDecision(of streams: [RecordRef]) -> [RecordRef] {
        withoutRepeats(
            streams.filter { ref in
                let stream = plans[ref.plan].records.funding[ref.row]
                return stream.status(on: plans[ref.plan].states.asOf) == .bid
            })
    }

    /// The streams of which no plan gives an amount, each once.
    package func streamsWithoutAmount(of streams: [RecordRef]) -> [RecordRef] {
        let known = Set(streams.filter { amount(of: $0) != nil }.compactMap(grantID))
        return withoutRepeats(
            streams.filter { ref in
                amount(of: ref) == nil && grantID(of: ref).map { !known.contains($0) } ?? true
            })
    }
}
