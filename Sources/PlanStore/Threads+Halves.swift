extension Threads {
    /// Fewer than these are not worth a second thread.
    private static let worthTwo = 8000

    /// Does something for each of many, on two threads where they are enough.
    ///
    /// - Returns: What came of each part, in order.
    package static func halves<Result: Sendable>(
        of all: Range<Int>, _ body: @escaping @Sendable (Range<Int>) -> Result
    ) -> [Result] {
        guard all.count >= worthTwo else { return [body(all)] }
        let middle = all.lowerBound + all.count / 2
        let (one, other) = both(
            { body(all.lowerBound..<middle) }, { body(middle..<all.upperBound) })
        return [one, other]
    }
}
