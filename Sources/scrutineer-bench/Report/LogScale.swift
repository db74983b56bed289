import Glibc

/// An axis on which equal steps are equal factors.
struct LogScale: Equatable {
    /// The powers of ten at its ends.
    private let (first, last): (Double, Double)
    private let (from, to): (Double, Double)

    /// - Parameters:
    ///   - low: The value at `from`.
    ///   - high: The value at `to`.
    init(_ low: Double, _ high: Double, from: Double, to: Double) {
        (first, last) = (log10(low), log10(high))
        (self.from, self.to) = (from, to)
    }

    /// From the power of ten below one value to the one above another.
    init(covering low: Double, _ high: Double, from: Double, to: Double) {
        first = floor(log10(max(low, 1e-6)))
        last = max(first + 1, ceil(log10(max(high, 1e-6))))
        (self.from, self.to) = (from, to)
    }

    /// The powers of ten from end to end.
    var powers: [Double] { stride(from: ceil(first), through: last, by: 1).map { pow(10, $0) } }

    func place(of value: Double) -> Double {
        from + (to - from) * (log10(max(value, 1e-6)) - first) / (last - first)
    }
}
