import Glibc

/// What a file carries beside its bytes and permissions (xattr(7)): access lists, and notes of other programs.
enum ExtendedAttributes {
    private typealias List = @convention(c) (UnsafePointer<CChar>, UnsafeMutableRawPointer?, Int) -> Int
    private typealias Get =
        @convention(c) (UnsafePointer<CChar>, UnsafePointer<CChar>, UnsafeMutableRawPointer?, Int) -> Int
    private typealias Set =
        @convention(c) (Int32, UnsafePointer<CChar>, UnsafeRawPointer?, Int, Int32) -> Int32

    /// Gives an open file those of another, as far as this user may. Where the file system has none, nothing
    /// happens.
    static func copy(from path: String, to descriptor: Int32) {
        guard let set = dlsym(nil, "fsetxattr").map({ unsafeBitCast($0, to: Set.self) }) else { return }
        for name in names(of: path) {
            guard let value = value(of: name, at: path) else { continue }
            _ = value.withUnsafeBytes { set(descriptor, name, $0.baseAddress, $0.count, 0) }
        }
    }

    private static func names(of path: String) -> [String] {
        guard let list = dlsym(nil, "listxattr").map({ unsafeBitCast($0, to: List.self) }) else { return [] }
        let bytes = bytes { list(path, $0, $1) } ?? []
        return bytes.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    }

    private static func value(of name: String, at path: String) -> [UInt8]? {
        guard let get = dlsym(nil, "getxattr").map({ unsafeBitCast($0, to: Get.self) }) else { return nil }
        return bytes { get(path, name, $0, $1) }
    }

    /// What a call fills in, once it has told how much that is.
    private static func bytes(_ call: (UnsafeMutableRawPointer?, Int) -> Int) -> [UInt8]? {
        let size = call(nil, 0)
        guard size > 0 else { return nil }
        var bytes = [UInt8](repeating: 0, count: size)
        let count = bytes.withUnsafeMutableBytes { call($0.baseAddress, $0.count) }
        return count >= 0 ? Array(bytes.prefix(count)) : nil
    }
}
