#ifndef HAIDANG_ARGUMENTS_H
#define HAIDANG_ARGUMENTS_H

/// How many arguments the program was started with, its own name among them.
int haidang_argument_count(void);

/// An argument by its number, 0 for the program's own name; it lives as long as the program.
///
/// Swift's own list comes from /proc/self/cmdline. Where /proc is not mounted it is empty, and a
/// build would print its help and end as if all were well.
const char *haidang_argument(int number);

#endif
