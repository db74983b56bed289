import Glibc

/// Who is logged in.
enum Login {
    /// The full name of the login, up to the first comma; the login itself where it has none.
    static var fullName: String {
        guard let entry = getpwuid(getuid()) else { return "" }
        let details = entry.pointee.pw_gecos.map { String(cString: $0) } ?? ""
        let name =
            details.split(separator: ",", omittingEmptySubsequences: false).first.map(String.init) ?? ""
        if !name.allSatisfy(\.isWhitespace) { return name }
        return entry.pointee.pw_name.map { String(cString: $0) } ?? ""
    }
}
