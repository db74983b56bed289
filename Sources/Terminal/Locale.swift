import CNcurses
import Glibc

/// What the user's locale says about characters.
enum Locale {
    /// Takes the locale, by default the environment's, and tells whether its codeset is UTF-8.
    ///
    /// Only `LC_CTYPE` is taken, for numbers and messages must not change with the user's language. A
    /// locale that asks for UTF-8 but is not installed here, as over ssh, is replaced by `C.UTF-8`.
    static func take(_ name: String?) -> Bool {
        if setlocale(LC_CTYPE, name ?? "") == nil, asksForUTF8 { setlocale(LC_CTYPE, "C.UTF-8") }
        return isUTF8
    }

    /// Whether the codeset in force is UTF-8.
    static var isUTF8: Bool {
        guard let codeset = nl_langinfo(nl_item(CODESET)) else { return false }
        return String(cString: codeset).uppercased() == "UTF-8"
    }

    /// How many columns the C library, and so ncurses, gives a character; negative if it knows none.
    static func columns(of scalar: Unicode.Scalar) -> Int {
        Int(wcwidth(wchar_t(bitPattern: scalar.value)))
    }

    /// The variable that counts is the first of three that is set.
    private static var asksForUTF8: Bool {
        for name in ["LC_ALL", "LC_CTYPE", "LANG"] {
            guard let value = getenv(name), value.pointee != 0 else { continue }
            let asked = String(cString: value).uppercased()
            return asked.contains("UTF-8") || asked.contains("UTF8")
        }
        return false
    }
}
