/// How much longer one thing took than another that was measured in turn with it.
///
/// Each run gives a quotient of its own: what slows the machine for a while slows both, and falls out.
struct Ratio: Equatable, Sendable {
    let quotients: Sample

    /// - Parameter pairs: What each run gave for the one and for the other; nil where there is none.
    init?(_ pairs: [(one: Double, other: Double)]) {
        guard let quotients = Sample(pairs.filter { $0.other > 0 }.map { $0.one / $0.other }) else {
            return nil
        }
        self.quotients = quotients
    }

    var median: Double { quotients.median }
    var low: Double { quotients.low }
    var high: Double { quotients.high }
}
