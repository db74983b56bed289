// Calls that Swift's view of the C library leaves out.
#define _GNU_SOURCE
#include "CPseudoTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

int pseudo_terminal_open(unsigned short columns, unsigned short rows, char *name, size_t size) {
    int descriptor = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (descriptor < 0) return -1;
    struct winsize window = {.ws_col = columns, .ws_row = rows};
    if (grantpt(descriptor) == 0 && unlockpt(descriptor) == 0 && ptsname_r(descriptor, name, size) == 0
        && ioctl(descriptor, TIOCSWINSZ, &window) == 0 && fcntl(descriptor, F_SETFL, O_NONBLOCK) == 0)
        return descriptor;
    int code = errno;
    close(descriptor);
    errno = code;
    return -1;
}

int pseudo_terminal_resize(int descriptor, unsigned short columns, unsigned short rows) {
    struct winsize window = {.ws_col = columns, .ws_row = rows};
    return ioctl(descriptor, TIOCSWINSZ, &window);
}

int pseudo_terminal_wait(int descriptor, double milliseconds) {
    struct pollfd wanted = {.fd = descriptor, .events = POLLIN};
    struct timespec time = {.tv_sec = (time_t)(milliseconds / 1e3)};
    time.tv_nsec = (long)((milliseconds - time.tv_sec * 1e3) * 1e6);
    int count = ppoll(&wanted, 1, &time, NULL);
    return count > 0 || (count < 0 && errno == EINTR);
}

int pseudo_terminal_session_flag(void) { return POSIX_SPAWN_SETSID; }
