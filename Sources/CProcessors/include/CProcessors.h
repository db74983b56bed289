#ifndef CPROCESSORS_H
#define CPROCESSORS_H

/// The number of this thread, as the kernel counts threads.
int processors_own_thread(void);

/// Keeps a thread that sleeps off the processor on which this one runs, so that it begins elsewhere once it is woken.
///
/// Of the processors that this thread may use; where it may use no other one, or the kernel refuses, nothing changes.
void processors_keep_off_own(int thread);

#endif
