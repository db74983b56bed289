import CNcurses
import Glibc
import TextGrid

/// The size of the screen, which ncurses must be told.
enum ScreenSize {
    /// Lets ncurses follow the line's size; true if it changed, and then a `KEY_RESIZE` waits to be read.
    ///
    /// Without `$LINES` and `$COLUMNS`, which go stale, ncurses notices a change but not the new size.
    static func follow(_ descriptor: Int32) -> Bool {
        var window = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0, window.ws_row > 0,
            Int32(window.ws_col) != curses_columns() || Int32(window.ws_row) != curses_lines()
        else { return false }
        return resizeterm(Int32(window.ws_row), Int32(window.ws_col)) == OK
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
