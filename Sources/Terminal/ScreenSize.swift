import CNcurses

/// The size of the screen, which ncurses must be told.
enum ScreenSize {
    /// Lets ncurses follow the line's size; true if it changed, and then a `KEY_RESIZE` waits to be read.
    ///
    /// Without `$LINES` and `$COLUMNS`, which go stale, ncurses notices a change but not the new size.
    static func follow(_ descriptor: Int32) -> Bool {
        var width: Int32 = 0
        var height: Int32 = 0
        guard terminal_size(descriptor, &width, &height) != 0,
            width != curses_columns() || height != curses_lines()
        else { return false }
        return resizeterm(height, width) == OK
    }
}
