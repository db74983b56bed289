/// The places of a file at which its reader looks up from the records: to say how far it has come, and once to
/// foresee how much is still to come, so that room can be made for it.
struct ReadingHalts {
    /// Offset from which on there is something to do.
    private(set) var next = Int.max
    private let report: ((Int) -> Void)?
    private var nextReport = Int.max
    /// Where the first action may stand.
    private var start = 0
    private var forecast = Int.max

    /// Bytes between two reports.
    private static let step = 1 << 20
    /// Files with fewer bytes than this grow as they go.
    private static let smallest = 1 << 20
    /// The part of the actions, by bytes, that tells what the rest is like.
    private static let sample = 64
    /// Room for so much more than was forecast, since no two parts are quite alike. What is not filled costs
    /// addresses, no memory.
    private static let allowance = 1.25

    init(report: ((Int) -> Void)?) {
        self.report = report
        nextReport = report == nil ? .max : 0
        next = nextReport
    }

    /// The actions begin at this offset, in a file that ends at the other.
    mutating func beginActions(at offset: Int, end: Int) {
        start = offset
        forecast = end - offset < ReadingHalts.smallest ? .max : offset + (end - offset) / ReadingHalts.sample
        next = min(nextReport, forecast)
    }

    /// Does what there is to do at an offset, in a file that ends at the other.
    ///
    /// - Returns: For how many times as many records room is to be made; nil where it is not.
    mutating func halt(at offset: Int, end: Int) -> Double? {
        var factor: Double?
        if offset >= forecast {
            forecast = .max
            factor = Double(end - start) / Double(offset - start) * ReadingHalts.allowance
        }
        if offset >= nextReport {
            report?(offset)
            nextReport = offset + ReadingHalts.step
        }
        next = min(nextReport, forecast)
        return factor
    }
}
