#ifndef HAIDANG_WORKERS_H
#define HAIDANG_WORKERS_H

/// Starts threads that each run a function once; it is not meant to return.
///
/// Returns how many could be started.
int haidang_workers_start(int count, void (*work)(void));

/// Waits until there is something to do; each call answers one of haidang_workers_wake.
void haidang_workers_wait(void);

/// Says that there is one more thing to do.
void haidang_workers_wake(void);

#endif
