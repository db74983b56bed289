import CNcurses
import Glibc
import TextGrid

/// The size of the screen, which ncurses must be told.
enum ScreenSize {
    /// Lets ncurses follow the line's size; true if it changed, and then a `KEY_RESIZE` waits to be read.
    ///
    /// Without `$LINES` and `$COLUMNS`, which go stale, ncurses notices a change but not the new size.
    static func follow(_ descriptor: Int32) -> Bool {
        guard let line = line(descriptor), line.columns > 0, line.rows > 0 else { return false }
        let (columns, rows) = (min(line.columns, mostColumns), min(line.rows, mostRows))
        guard columns != curses_columns() || rows != curses_lines() else { return false }
        return resizeterm(rows, columns) == OK
    }

    /// Whether the line says a size that no screen has, and for which there would be no memory. Of such a one only
    /// the upper left part is used.
    static func isBeyondAll(_ descriptor: Int32) -> Bool {
        line(descriptor).map { $0.columns > mostColumns || $0.rows > mostRows } ?? false
    }

    private static let mostColumns: Int32 = 1000
    private static let mostRows: Int32 = 500

    /// What the line says its size is, which anybody who has it open may set.
    private static func line(_ descriptor: Int32) -> (columns: Int32, rows: Int32)? {
        var window = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &window) == 0 else { return nil }
        return (Int32(window.ws_col), Int32(window.ws_row))
    }

    /// What may be drawn on.
    ///
    /// On a terminal that wraps as soon as the last column is written, that column stays empty: emulators often
    /// wait with the wrap whatever the entry says that they were started under (`ansi` in tmux), and what comes
    /// next would land on the wrong row.
    static var drawn: Size {
        let wrapsAtOnce = tigetflag("am") > 0 && tigetflag("xenl") <= 0
        return Size(width: max(1, Int(curses_columns()) - (wrapsAtOnce ? 1 : 0)), height: Int(curses_lines()))
    }
}
