import Glibc
import Workspace

/// Who is logged in, and where.
enum Login {
    /// The machine's name.
    static var host: String { Journal.hostName }

    /// This process.
    static var process: Int32 { getpid() }

    /// The full name of the login, up to the first comma; the login itself where it has none. Asked for once.
    static let fullName: String = name(of: getuid()) ?? ""

    /// The same of any user; nil where this machine knows none of that number.
    static func name(of user: UInt32) -> String? {
        guard let entry = getpwuid(user) else { return nil }
        let details = entry.pointee.pw_gecos.map { String(cString: $0) } ?? ""
        let name =
            details.split(separator: ",", omittingEmptySubsequences: false).first.map(String.init) ?? ""
        if !name.allSatisfy(\.isWhitespace) { return name }
        return entry.pointee.pw_name.map { String(cString: $0) } ?? ""
    }
}
