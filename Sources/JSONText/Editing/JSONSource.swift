/// The bytes that slices of a document under change point into: the original's, or text that was added.
final class JSONSource {
    let bytes: UnsafeBufferPointer<UInt8>
    /// What is known of its long arrays.
    let lists: JSONListEnds
    private let owned: UnsafeMutableBufferPointer<UInt8>?

    /// Bytes that outlive the change.
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

    deinit { owned?.deallocate() }
}
