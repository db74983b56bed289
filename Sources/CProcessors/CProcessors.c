// Calls that Swift's view of the C library leaves out.
#define _GNU_SOURCE
#include "CProcessors.h"

#include <sched.h>
#include <unistd.h>

int processors_this_thread(void) { return gettid(); }

void processors_keep_off_this(int thread) {
    cpu_set_t others;
    int processor = sched_getcpu();
    if (processor < 0 || processor >= CPU_SETSIZE) return;
    if (sched_getaffinity(0, sizeof others, &others) != 0) return;
    CPU_CLR(processor, &others);
    if (CPU_COUNT(&others) > 0) sched_setaffinity(thread, sizeof others, &others);
}

void processors_allow_all(int thread) {
    cpu_set_t all;
    if (sched_getaffinity(0, sizeof all, &all) == 0) sched_setaffinity(thread, sizeof all, &all);
}
