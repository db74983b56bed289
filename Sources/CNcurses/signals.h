// Signals: handlers that only set flags, wake the loop, or restore the terminal before a crash.
#pragma once
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <unistd.h>

enum { SIGNAL_LIMIT = 65, RESET_LIMIT = 512, MODES_LIMIT = 128, ALTERNATE_STACK = 65536 };

// Declared here rather than included, lest Swift take the line's modes for a type of this module's.
struct termios;
extern int tcsetattr(int descriptor, int when, const struct termios *modes);
extern int tcflush(int descriptor, int queue);

/// How long a signal from outside may take to end the program, in seconds.
enum { ENDING_PATIENCE = 1 };

/// What the handlers know. Nothing of Swift may be touched while a signal is handled.
struct signal_state {
    volatile sig_atomic_t arrived[SIGNAL_LIMIT];
    bool is_caught[SIGNAL_LIMIT];
    struct sigaction before[SIGNAL_LIMIT];
    int wake;
    /// The signal that is ending the program, once one has arrived.
    volatile sig_atomic_t ending;
    /// The terminal is being written to, which may take for ever.
    volatile sig_atomic_t is_writing;
    /// Something is being saved, which is to be done before the program ends.
    volatile sig_atomic_t is_finishing;
    void (*curses_resize)(int);

    // To restore the terminal with when the program crashes, or cannot end by itself.
    volatile sig_atomic_t is_armed;
    bool tells_crashes;
    int output;
    int error_output;
    bool has_modes;
    _Alignas(max_align_t) char modes[MODES_LIMIT];
    char reset[RESET_LIMIT];
    size_t reset_count;
    /// What is said of a crash once the terminal is given back.
    char farewell[RESET_LIMIT];
    size_t farewell_count;
    /// The stack that handlers have on one thread, and had there before.
    bool has_stack;
    pthread_t stack_thread;
    stack_t stack_before;
    char stack[ALTERNATE_STACK];
};

// Swift compiles a header's functions into every object that uses them; weak, there is still one state.
__attribute__((weak)) struct signal_state signal_state = {.wake = -1, .output = -1, .error_output = -1};

static inline bool signal_is_ending(int number) {
    return number == SIGHUP || number == SIGINT || number == SIGQUIT || number == SIGTERM;
}

static inline void signal_arrived(int number) {
    int kept = errno;
    signal_state.arrived[number] = 1;
    if (number == SIGWINCH && signal_state.curses_resize) {
        signal_state.curses_resize(number);
    }
    if (signal_is_ending(number) && signal_state.is_armed && !signal_state.ending) {
        signal_state.ending = number;
        alarm(ENDING_PATIENCE);
    }
    if (signal_state.wake >= 0) {
        uint64_t one = 1;
        ssize_t written = write(signal_state.wake, &one, sizeof one);
        (void)written;
    }
    errno = kept;
}

/// Writes what gives the terminal back. Where nobody reads, what still waits to be read is dropped after so many
/// milliseconds, so that there is room.
static inline void signal_write_reset(int patience) {
    int flags = fcntl(signal_state.output, F_GETFL);
    if (flags >= 0) {
        fcntl(signal_state.output, F_SETFL, flags | O_NONBLOCK);
    }
    size_t done = 0;
    bool is_dropped = false;
    while (done < signal_state.reset_count) {
        ssize_t count = write(
            signal_state.output, signal_state.reset + done, signal_state.reset_count - done);
        if (count > 0) {
            done += (size_t)count;
            continue;
        }
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count == 0 || errno != EAGAIN || is_dropped) {
            break;
        }
        struct pollfd room = {.fd = signal_state.output, .events = POLLOUT};
        if (poll(&room, 1, patience) <= 0) {
            tcflush(signal_state.output, /* TCOFLUSH */ 1);
            is_dropped = true;
        }
    }
    if (flags >= 0) {
        fcntl(signal_state.output, F_SETFL, flags);
    }
}

/// Gives the terminal back with what is safe in a handler.
static inline void signal_restore(int patience) {
    signal_state.is_armed = 0;
    signal_write_reset(patience);
    if (signal_state.has_modes) {
        tcsetattr(signal_state.output, /* TCSANOW */ 0, (const struct termios *)signal_state.modes);
    }
    if (signal_state.error_output >= 0) {
        dup2(signal_state.error_output, STDERR_FILENO);
    }
}

/// Whether it is a fault of the program's own that raises the signal.
static inline bool signal_is_crash(int number) {
    return number == SIGABRT || number == SIGILL || number == SIGSEGV || number == SIGTRAP || number == SIGBUS
        || number == SIGFPE || number == SIGSYS;
}

/// Gives the terminal back, then lets the signal end the program, so that its exit tells of it.
///
/// Swift's own handlers, where its tools are installed, would fill the screen with where the program was, and wait
/// for an answer. Whoever wants that sets SWIFT_BACKTRACE, and gets it once the terminal is given back.
static inline void signal_crashed(int number, siginfo_t *details, void *context) {
    (void)context;
    if (signal_state.is_armed) {
        signal_restore(1000);
        if (signal_is_crash(number)) {
            ssize_t written = write(STDERR_FILENO, signal_state.farewell, signal_state.farewell_count);
            (void)written;
        }
    }
    if (signal_state.tells_crashes) {
        sigaction(number, &signal_state.before[number], NULL);
    } else {
        signal(number, SIG_DFL);
    }
    // A fault of ours comes again at the same place, which a dump of the memory then shows.
    bool comes_again = signal_is_crash(number) && number != SIGABRT && number != SIGTRAP;
    if (!comes_again || details->si_code <= 0) {
        raise(number);
    }
}

/// Ends a program that was told to and has not ended. Either it is working something out, which nobody will see; or
/// nobody reads what it draws, and ncurses goes on writing whatever interrupts it. What still waits to be read is
/// dropped then, so that there is room to give the terminal back.
static inline void signal_overdue(int number) {
    (void)number;
    if (!signal_state.is_armed || !signal_state.ending) {
        return;
    }
    if (signal_state.is_finishing) {
        alarm(ENDING_PATIENCE);
        return;
    }
    if (signal_state.is_writing) {
        tcflush(signal_state.output, /* TCOFLUSH */ 1);
    }
    signal_restore(0);
    signal(signal_state.ending, SIG_DFL);
    raise(signal_state.ending);
}

/// The descriptor that becomes readable when a signal has arrived; negative when there is none to be had.
static inline int signals_open(void) {
    if (signal_state.wake < 0) {
        signal_state.wake = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    }
    return signal_state.wake;
}

static inline void signals_drain(void) {
    uint64_t count;
    ssize_t got = read(signal_state.wake, &count, sizeof count);
    (void)got;
}

/// Whether the signal has arrived since it was last asked.
static inline bool signal_take(int number) {
    if (!signal_state.arrived[number]) {
        return false;
    }
    signal_state.arrived[number] = 0;
    return true;
}

static inline void signal_install(int number, void (*handler)(int), int flags) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    sigemptyset(&action.sa_mask);
    action.sa_handler = handler;
    action.sa_flags = flags;
    sigaction(number, &action, NULL);
}

static inline bool signal_has_handler(const struct sigaction *action, void (*handler)(int)) {
    return !(action->sa_flags & SA_SIGINFO) && action->sa_handler == handler;
}

/// Takes note of a signal from now on, unless whoever started us has it ignored, as nohup does.
static inline void signal_catch(int number) {
    struct sigaction before;
    if (signal_state.is_caught[number] || sigaction(number, NULL, &before) != 0
        || signal_has_handler(&before, SIG_IGN)) {
        return;
    }
    signal_state.before[number] = before;
    signal_state.is_caught[number] = true;
    signal_state.arrived[number] = 0;
    signal_install(number, signal_arrived, SA_RESTART);
}

/// Wakes the loop when another program of ours ends, until `signal_forget_children`.
static inline void signal_notice_children(void) {
    if (!signal_state.is_caught[SIGCHLD] && sigaction(SIGCHLD, NULL, &signal_state.before[SIGCHLD]) == 0) {
        signal_state.is_caught[SIGCHLD] = true;
        signal_install(SIGCHLD, signal_arrived, SA_RESTART);
    }
}

static inline void signal_forget_children(void) {
    if (signal_state.is_caught[SIGCHLD]) {
        sigaction(SIGCHLD, &signal_state.before[SIGCHLD], NULL);
        signal_state.is_caught[SIGCHLD] = false;
        signal_state.arrived[SIGCHLD] = 0;
    }
}

/// Whether a signal has arrived that nobody has taken yet.
static inline bool signal_waits(int number) { return signal_state.arrived[number]; }

static inline bool signal_is_caught(int number) { return signal_state.is_caught[number]; }

/// Keeps what SIGWINCH did before ncurses takes it.
static inline void signal_clear_resize(void) {
    sigaction(SIGWINCH, NULL, &signal_state.before[SIGWINCH]);
    signal(SIGWINCH, SIG_DFL);
}

/// Puts a wake-up behind ncurses' own handler of SIGWINCH, which another thread may be running.
static inline void signal_follow_resize(void) {
    struct sigaction theirs;
    sigaction(SIGWINCH, NULL, &theirs);
    // ncurses installs its handler once a process, so a later screen finds it here.
    if (theirs.sa_handler != SIG_DFL && theirs.sa_handler != SIG_IGN
        && theirs.sa_handler != signal_arrived) {
        signal_state.curses_resize = theirs.sa_handler;
    }
    signal_state.is_caught[SIGWINCH] = true;
    signal_install(SIGWINCH, signal_arrived, SA_RESTART);
}

/// Restores the terminal before a signal ends the program, unless whoever started us has that one ignored, or
/// handles it.
static inline void signal_guard(int number) {
    struct sigaction action, *before = &signal_state.before[number];
    memset(&action, 0, sizeof action);
    sigemptyset(&action.sa_mask);
    action.sa_sigaction = signal_crashed;
    action.sa_flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER;
    if (signal_state.is_caught[number] || sigaction(number, NULL, before) != 0
        || (!signal_is_crash(number) && !signal_has_handler(before, SIG_DFL)) || sigaction(number, &action, NULL) != 0) {
        return;
    }
    signal_state.is_caught[number] = true;
}

/// Restores the terminal before the program dies of a signal: `reset` is written, the `struct termios` set.
static inline void signal_arm(
    int output, int error_output, const char *reset, size_t count, const char *farewell, size_t farewell_count,
    const void *modes, size_t modes_size) {
    static const int guarded[] = {
        SIGABRT, SIGILL, SIGSEGV, SIGTRAP, SIGBUS, SIGFPE, SIGSYS, SIGPIPE, SIGUSR1, SIGUSR2, SIGXCPU, SIGXFSZ,
        SIGVTALRM, SIGPROF, SIGIO, SIGPWR, SIGSTKFLT};
    signal_state.is_armed = 0;
    signal_state.tells_crashes = getenv("SWIFT_BACKTRACE") != NULL;
    signal_state.output = output;
    signal_state.error_output = error_output;
    signal_state.reset_count = count < RESET_LIMIT ? count : RESET_LIMIT;
    memcpy(signal_state.reset, reset, signal_state.reset_count);
    signal_state.farewell_count = farewell_count < RESET_LIMIT ? farewell_count : RESET_LIMIT;
    memcpy(signal_state.farewell, farewell, signal_state.farewell_count);
    signal_state.has_modes = modes && modes_size <= MODES_LIMIT;
    if (signal_state.has_modes) {
        memcpy(signal_state.modes, modes, modes_size);
    }
    // Armed a second time, what was before would be our own.
    if (!signal_state.has_stack) {
        stack_t stack = {.ss_sp = signal_state.stack, .ss_flags = 0, .ss_size = ALTERNATE_STACK};
        signal_state.has_stack = sigaltstack(&stack, &signal_state.stack_before) == 0;
        signal_state.stack_thread = pthread_self();
    }
    for (size_t index = 0; index < sizeof guarded / sizeof guarded[0]; index++) {
        signal_guard(guarded[index]);
    }
    // Those below are the C library's own.
    for (int number = SIGRTMIN; number <= SIGRTMAX; number++) {
        signal_guard(number);
    }
    if (!signal_state.is_caught[SIGALRM]
        && sigaction(SIGALRM, NULL, &signal_state.before[SIGALRM]) == 0) {
        signal_state.is_caught[SIGALRM] = true;
        signal_install(SIGALRM, signal_overdue, SA_RESTART);
    }
    signal_state.is_armed = 1;
}

static inline void signal_set_writing(bool is_writing) { signal_state.is_writing = is_writing; }

static inline void signal_set_finishing(bool is_finishing) { signal_state.is_finishing = is_finishing; }

/// While the terminal is lent, a crash has nothing to restore.
static inline void signal_set_armed(bool is_armed) { signal_state.is_armed = is_armed; }

/// Puts every handler back as it was.
static inline void signals_close(void) {
    signal_state.is_armed = 0;
    if (signal_state.ending) {
        alarm(0);
        signal_state.ending = 0;
    }
    for (int number = 1; number < SIGNAL_LIMIT; number++) {
        if (signal_state.is_caught[number]) {
            sigaction(number, &signal_state.before[number], NULL);
            signal_state.is_caught[number] = false;
            signal_state.arrived[number] = 0;
        }
    }
    // Another thread has a stack of its own, which is not to be changed for this one's.
    if (signal_state.has_stack && pthread_equal(signal_state.stack_thread, pthread_self())) {
        sigaltstack(&signal_state.stack_before, NULL);
    }
    signal_state.has_stack = false;
    if (signal_state.wake >= 0) {
        close(signal_state.wake);
        signal_state.wake = -1;
    }
}

/// Stops the process group as the terminal's own Ctrl-Z does, and returns when it goes on.
static inline void signal_stop_group(void) {
    if (!signal_state.is_caught[SIGTSTP]) {
        return;
    }
    signal(SIGTSTP, SIG_DFL);
    kill(0, SIGTSTP);
    signal_install(SIGTSTP, signal_arrived, SA_RESTART);
    signal_state.arrived[SIGTSTP] = 0;
    signal_state.arrived[SIGCONT] = 0;
}

/// Lets a caught signal do what it does by default, for a while.
static inline void signal_pause(int number) {
    if (signal_state.is_caught[number]) {
        signal(number, SIG_DFL);
    }
}

/// Takes note of a paused signal again.
static inline void signal_resume(int number) {
    if (signal_state.is_caught[number]) {
        signal_state.arrived[number] = 0;
        signal_install(number, signal_arrived, SA_RESTART);
    }
}
