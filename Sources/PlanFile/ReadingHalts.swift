/// Waits until the first bytes of a file are there, as many as it is asked for, or until no more will come.
///
/// - Returns: How many are there.
package typealias BytesArriving = (Int) -> Int

/// The places of a file at which its reader looks up from the records: to wait for bytes that have not arrived, to
/// say how far it has come, and once to foresee how much is still to come, so that room can be made for it.
struct ReadingHalts {
    /// Offset from which on there is something to do.
    private(set) var next = Int.max
    private let report: ((Int) -> Void)?
    private var nextReport = Int.max
    private let arrivals: BytesArriving?
    /// From this offset on what comes next may not have arrived as a whole.
    private var nextWait = Int.max
    /// Where the first action may stand.
    private var start = 0
    private var forecast = Int.max

    /// Bytes between two reports.
    private static let step = 1 << 20
    /// Bytes that are there when something is begun to be read; what has no list in it is not longer, or the file is
    /// read again.
    private static let ahead = 1 << 19
    /// Files with fewer bytes than this grow as they go.
    private static let smallest = 1 << 20
    /// The part of the actions, by bytes, that tells what the rest is like.
    private static let sample = 64
    /// Room for so much more than was forecast, since no two parts are quite alike. What is not filled costs
    /// addresses, no memory.
    private static let allowance = 1.25

    init(arrivals: BytesArriving?, report: ((Int) -> Void)?) {
        (self.arrivals, self.report) = (arrivals, report)
        // Nothing has been read at the very start.
        nextReport = report == nil ? .max : 1
        nextWait = arrivals == nil ? .max : 0
        findNext()
    }

    /// Whether the file is read while its bytes arrive.
    var isArriving: Bool { arrivals != nil }

    /// Halts no more.
    mutating func end() {
        (nextWait, nextReport, forecast) = (.max, .max, .max)
        findNext()
    }

    private mutating func findNext() { next = min(nextWait, nextReport, forecast) }

    /// The actions begin at this offset, in a file that ends at the other.
    mutating func beginActions(at offset: Int, end: Int) {
        start = offset
        forecast = end - offset < ReadingHalts.smallest ? .max : offset + (end - offset) / ReadingHalts.sample
        findNext()
    }

    /// Waits, at an offset, for the bytes that are read next.
    ///
    /// - Parameter end: Where the file ends.
    /// - Returns: How many bytes of the file are there; nil where that is as it was.
    mutating func arrived(at offset: Int, end: Int) -> Int? {
        guard offset >= nextWait, let arrivals else { return nil }
        let count = arrivals(min(offset + 2 * ReadingHalts.ahead, end))
        // Where no more will come, there is nothing to wait for either.
        nextWait = count < offset + 2 * ReadingHalts.ahead ? .max : count - ReadingHalts.ahead
        findNext()
        return count
    }

    /// Waits for all bytes.
    mutating func arrivedWhole(end: Int) -> Int? {
        nextWait = .max
        findNext()
        return arrivals.map { $0(end) }
    }

    /// Says how far the reader has come.
    mutating func tell(_ offset: Int) {
        guard offset >= nextReport else { return }
        report?(offset)
        nextReport = offset + ReadingHalts.step
        findNext()
    }

    /// For how many times as many records room is to be made, in a file that ends at `end`; nil where it is not.
    mutating func foresee(at offset: Int, end: Int) -> Double? {
        guard offset >= forecast else { return nil }
        forecast = .max
        findNext()
        return Double(end - start) / Double(offset - start) * ReadingHalts.allowance
    }
}
