#ifndef CPSEUDOTERMINAL_H
#define CPSEUDOTERMINAL_H

#include <stddef.h>

/// Opens the reading end of a new terminal. Reads do not wait, and programs that are started do not inherit it.
///
/// Writes the path of the other end to `name`. Returns the descriptor, or -1 with errno set.
int pseudo_terminal_open(unsigned short columns, unsigned short rows, char *name, size_t size);

/// Gives a terminal another size. Returns 0, or -1 with errno set.
int pseudo_terminal_resize(int descriptor, unsigned short columns, unsigned short rows);

/// Waits until a descriptor can be read, for at most so many milliseconds, to the microsecond. Returns whether it
/// can, or a signal came.
int pseudo_terminal_wait(int descriptor, double milliseconds);

/// The flag with which `posix_spawn` begins a session, so that the terminal that the program opens is its own.
int pseudo_terminal_session_flag(void);

#endif
