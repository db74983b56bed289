#ifndef CPROCESSORS_H
#define CPROCESSORS_H

/// The number by which the kernel knows this thread.
int processors_this_thread(void);

/// Keeps a sleeping thread off the processor on which this one runs, so that it begins elsewhere once it is woken.
///
/// Of the processors that this thread may use; where it may use no other one, or the kernel refuses, nothing changes.
void processors_keep_off_this(int thread);

/// Lets a thread run wherever this one may.
void processors_allow_all(int thread);

#endif
