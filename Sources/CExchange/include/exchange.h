#ifndef HAIDANG_EXCHANGE_H
#define HAIDANG_EXCHANGE_H

/// Swaps what stands at two paths in one step.
///
/// Returns 0, or -1 with errno set: ENOSYS where the system has no such step. Swift cannot call
/// renameat2 itself: glibc declares it only for GNU sources.
int haidang_exchange(const char *first, const char *second);

#endif
