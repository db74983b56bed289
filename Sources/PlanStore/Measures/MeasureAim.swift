package import PlanModel

/// What a measure is to reach, and from which side.
package struct MeasureAim: Equatable, Sendable {
    package var target: Figure
    package var polarity: Polarity

    package init(target: Figure, polarity: Polarity) {
        self.target = target
        self.polarity = polarity
    }

    /// Whether a reading is at or beyond the target, or inside a range that is the target; of a range the worse
    /// end decides.
    ///
    /// A bound is met where the number itself is and what it leaves open can only be better: `over` where more is
    /// better, `under` where less is. Otherwise nobody knows, and what nobody knows is not met.
    package func isMet(by reading: Figure, bound: ReadingBound?) -> Bool {
        switch bound {
        case .over where polarity == .lower, .under where polarity == .higher: false
        case .over, .under, .about, nil: distance(of: reading) <= .zero
        }
    }

    /// By how much a reading that does not meet the target is short of it; nil where the reading leaves that open.
    package func shortfall(of reading: Figure, bound: ReadingBound?) -> Shortfall? {
        let distance = distance(of: reading)
        guard distance > .zero else { return nil }
        switch bound {
        case nil: return Shortfall(by: distance, certainty: .exact)
        case .about: return Shortfall(by: distance, certainty: .about)
        case .over, .under:
            let goesOnUp = bound == .over
            if isBeyond(reading, upwards: goesOnUp) { return Shortfall(by: distance, certainty: .atLeast) }
            // What is short of a single number from below can only come nearer when it is more.
            guard case .exact = target else { return nil }
            return Shortfall(by: distance, certainty: .atMost)
        }
    }

    /// How far the worse end of a reading is from the target; zero or less where it has been reached.
    private func distance(of reading: Figure) -> ExactNumber {
        max(distance(of: reading.lowest), distance(of: reading.highest))
    }

    private func distance(of number: ExactNumber) -> ExactNumber {
        switch (target, polarity) {
        case (.exact(let target), .higher): target - number
        case (.exact(let target), .lower): number - target
        case (.range(let min, let max), _): Swift.max(min - number, number - max)
        }
    }

    /// Whether a reading that may be more (or less) than it says can only lie further off than it seems.
    private func isBeyond(_ reading: Figure, upwards: Bool) -> Bool {
        switch target {
        case .exact: upwards == (polarity == .lower)
        case .range(let min, let max): upwards ? reading.highest > max : reading.lowest < min
        }
    }
}

/// By how much a measure is short of its target.
package struct Shortfall: Equatable, Sendable {
    /// More than zero, in the measure's unit.
    package var by: ExactNumber
    package var certainty: Certainty

    package enum Certainty: Sendable { case exact, about, atMost, atLeast }

    package init(by: ExactNumber, certainty: Certainty) {
        self.by = by
        self.certainty = certainty
    }
}
