// What Swift cannot reach of ncurses: globals, which Swift 6 refuses as shared state, and macros.
#pragma once
#define NCURSES_WIDECHAR 1
#include <locale.h>
#include <malloc.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/timerfd.h>
#include <time.h>
#include <wchar.h>
#include <curses.h>

// From <wchar.h>, which hides it unless the whole module is compiled for X/Open.
extern int wcwidth(wchar_t);

// The screen.

static inline WINDOW *curses_screen(void) { return stdscr; }
static inline int curses_columns(void) { return COLS; }
static inline int curses_lines(void) { return LINES; }
static inline int curses_colours(void) { return COLORS; }
static inline int curses_pairs(void) { return COLOR_PAIRS; }

/// Paints everything anew at the next refresh, whatever ncurses believes is there.
static inline void curses_repaint(void) { clearok(curscr, TRUE); }

/// A terminal's string by terminfo's name for it, or NULL.
static inline const char *curses_string(const char *name) {
    const char *found = tigetstr(name);
    return found == (const char *)-1 ? NULL : found;
}

/// Whether the next refresh paints everything anew.
static inline bool curses_repaints(void) { return is_cleared(curscr); }

/// A terminal's string for a colour, or NULL.
static inline const char *curses_colour(const char *name, int colour) {
    const char *found = curses_string(name);
    return found ? tiparm(found, colour) : NULL;
}

// Cells. The attributes are macros with casts, which Swift does not import.

static inline attr_t curses_bold(void) { return A_BOLD; }
static inline attr_t curses_dim(void) { return A_DIM; }
static inline attr_t curses_underline(void) { return A_UNDERLINE; }
static inline attr_t curses_reverse(void) { return A_REVERSE; }
static inline attr_t curses_italic(void) { return A_ITALIC; }

/// One cell with a base character and its marks; colour pairs may be beyond what attributes can hold.
static inline void curses_make_cell(cchar_t *cell, const wchar_t *text, attr_t attributes, int pair) {
    if (setcchar(cell, text, attributes, 0, &pair) == ERR) {
        setcchar(cell, L"?", attributes, 0, &pair);
    }
}

// Keys.

static inline int curses_function_key(int code) {
    return code >= KEY_F0 && code <= KEY_F(63) ? code - KEY_F0 : -1;
}

// Around ncurses.

/// A descriptor that becomes readable at a moment of the wall clock, also across a sleep of the machine.
static inline int timer_open(void) {
    return timerfd_create(CLOCK_REALTIME, TFD_CLOEXEC | TFD_NONBLOCK);
}

/// Sets the timer to `seconds` since 1970, or stops it with 0; also wakes when the clock is set.
static inline int timer_set(int timer, int64_t seconds) {
    struct itimerspec when = {{0, 0}, {(time_t)seconds, 0}};
    int flags = seconds ? TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET : 0;
    return timerfd_settime(timer, flags, &when, NULL);
}
