/// Works out a digest of bytes that come in parts; how they are cut makes no difference.
///
/// Four words at a time go into four lanes that do not wait for each other, so that a large file is digested as
/// fast as memory gives it. Each step can be undone, so that texts which differ in one word never agree.
struct DigestStream {
    private var lanes: (UInt64, UInt64, UInt64, UInt64) = (
        0xcbf2_9ce4_8422_2325, 0x9ae1_6a3b_2f90_404f, 0xc3a5_c85c_97cb_3127, 0xb492_b66f_be98_f273
    )
    /// What did not fill a block yet.
    private var rest: [UInt8] = []
    private var count = 0

    /// Bytes that are taken in together.
    private static let block = 32

    mutating func add(_ bytes: UnsafeRawBufferPointer) {
        count += bytes.count
        var start = 0
        if !rest.isEmpty {
            start = min(Self.block - rest.count, bytes.count)
            rest.append(contentsOf: bytes[..<start])
            guard rest.count == Self.block else { return }
            rest.withUnsafeBytes { takeBlocks(of: $0) }
            rest.removeAll(keepingCapacity: true)
        }
        let whole = start + (bytes.count - start) / Self.block * Self.block
        takeBlocks(of: UnsafeRawBufferPointer(rebasing: bytes[start..<whole]))
        rest.append(contentsOf: bytes[whole...])
    }

    /// The digest of everything that was added.
    var digest: UInt64 {
        var value = UInt64(truncatingIfNeeded: count)
        for lane in [lanes.0, lanes.1, lanes.2, lanes.3] { value = Self.mixed(value, lane) }
        for byte in rest { value = Self.mixed(value, UInt64(byte)) }
        return value
    }

    private mutating func takeBlocks(of bytes: UnsafeRawBufferPointer) {
        // Copies, which stay in registers.
        var (a, b, c, d) = lanes
        for start in stride(from: 0, to: bytes.count, by: Self.block) {
            a = Self.mixed(a, bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self))
            b = Self.mixed(b, bytes.loadUnaligned(fromByteOffset: start &+ 8, as: UInt64.self))
            c = Self.mixed(c, bytes.loadUnaligned(fromByteOffset: start &+ 16, as: UInt64.self))
            d = Self.mixed(d, bytes.loadUnaligned(fromByteOffset: start &+ 24, as: UInt64.self))
        }
        lanes = (a, b, c, d)
    }

    @inline(__always)
    private static func mixed(_ value: UInt64, _ word: UInt64) -> UInt64 {
        let product = (value ^ word) &* 0x9e37_79b9_7f4a_7c15
        return product ^ (product >> 31)
    }
}
