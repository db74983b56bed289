/// How far the plans' files have been read, in bytes.
package struct ReadingShare: Equatable, Sendable {
    package var read: Int
    package var total: Int

    package init(read: Int, total: Int) {
        self.read = read
        self.total = total
    }

    /// In per cent, rounded down, so that 100 means all.
    var percent: Int { total > 0 ? min(100, read * 100 / total) : 0 }
}
