#ifndef HAIDANG_EXCHANGE_H
#define HAIDANG_EXCHANGE_H

/// Swaps what stands at two paths in one step.
///
/// Returns 0, or -1 with errno set: ENOSYS where the system has no such step. Swift cannot call
/// renameat2 itself: glibc declares it only for GNU sources.
int haidang_exchange(const char *first, const char *second);

/// Has the disk hold all that was written to the file system that an open file lies on.
///
/// Returns 0, or -1 with errno set, also when an earlier write turns out to have failed. One call
/// for all: a call for each of 10,000 files would wait for the disk 10,000 times.
int haidang_flush(int descriptor);

#endif
