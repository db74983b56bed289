/// The bytes that slices of a document under change point into: the original's, or text that was added.
final class JSONSource {
    private(set) var bytes: UnsafeBufferPointer<UInt8>
    /// What is known of its long arrays.
    let lists: JSONListEnds
    private let owned: UnsafeMutableBufferPointer<UInt8>?

    /// Bytes that outlive the change, or are lent for each.
    init(borrowing bytes: UnsafeBufferPointer<UInt8>, lists: JSONListEnds = JSONListEnds()) {
        self.bytes = bytes
        self.lists = lists
        owned = nil
    }

    init(copying text: [UInt8]) {
        let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: text.count)
        _ = copy.initialize(from: text)
        owned = copy
        lists = JSONListEnds()
        bytes = UnsafeBufferPointer(copy)
    }

    /// Lends the bytes again: those of an array stay where they are only while it lends them.
    func lending<Result, Failure>(
        _ array: [UInt8], _ body: () throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try array.withUnsafeBufferPointer { (lent) throws(Failure) in
            bytes = lent
            defer { bytes = UnsafeBufferPointer(start: nil, count: 0) }
            return try body()
        }
    }

    deinit { owned?.deallocate() }
}
