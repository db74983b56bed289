import Exchange
import Glibc

/// What standard output is, as far as it decides how a table is drawn.
enum OutputDevice {
    /// Into a file or a pipe everything is written out; a terminal gets what fits.
    static var layout: TableLayout {
        guard isatty(STDOUT_FILENO) == 1 else { return TableLayout() }
        return TableLayout(width: width, isStyled: isStyled, isASCII: !hasUTF8)
    }

    private static var isStyled: Bool {
        let refuses = Environment["NO_COLOR"].map { !$0.isEmpty } ?? false
        return !refuses && Environment["TERM"] != "dumb" && Environment["TERM"] != nil
    }

    private static var width: Int? {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }

    /// Whether the locale says that terminals take UTF-8. To one that takes a byte for a character, the second byte of
    /// many a letter is a control character.
    static let hasUTF8: Bool = {
        guard setlocale(LC_CTYPE, "") != nil, let codeset = nl_langinfo(nl_item(CODESET)) else {
            return false
        }
        return String(cString: codeset) == "UTF-8"
    }()
}
