// Stands between haidang and the C library, and lets one chosen call fail or end the process.
//
// Calls that change or read files are counted, in all threads together. FAULT_AT names the call,
// FAULT_DO what happens before it: `kill`, or an error number that the call then fails with. With
// FAULT_COUNT, a file, the number of all calls is written there at the end. With FAULT_UNDER, only
// calls about paths that begin so are counted, and those about open files. FAULT_WITHOUT_OPENAT2 is an
// error number: the call openat2 then fails with it, as if the system had no such call.
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

static atomic_long calls;
static long fault_at = -1;
static int fault_error;
static int without_openat2;
static const char *under;
static const char *count_file;

__attribute__((constructor)) static void begin(void) {
  const char *at = getenv("FAULT_AT"), *what = getenv("FAULT_DO");
  if (at) fault_at = atol(at);
  if (what && strcmp(what, "kill") != 0) fault_error = atoi(what);
  under = getenv("FAULT_UNDER");
  const char *without = getenv("FAULT_WITHOUT_OPENAT2");
  if (without) without_openat2 = atoi(without);
  count_file = getenv("FAULT_COUNT");
}

__attribute__((destructor)) static void end(void) {
  if (!count_file) return;
  FILE *file = fopen(count_file, "w");
  if (!file) return;
  fprintf(file, "%ld\n", atomic_load(&calls));
  fclose(file);
}

// Whether this call is to fail; never returns where the process is to die.
static int fails(const char *path) {
  if (under && path && strncmp(path, under, strlen(under)) != 0) return 0;
  if (atomic_fetch_add(&calls, 1) + 1 != fault_at) return 0;
  if (!fault_error) kill(getpid(), SIGKILL);
  errno = fault_error;
  return 1;
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

#define OPEN(name)                                     \
  int name(const char *path, int flags, ...) {         \
    va_list rest;                                      \
    va_start(rest, flags);                             \
    mode_t mode = va_arg(rest, mode_t);                \
    va_end(rest);                                      \
    return fails(path) ? -1 : REAL(name)(path, flags, mode); \
  }
OPEN(open)
OPEN(open64)

ssize_t write(int file, const void *bytes, size_t count) {
  // What is said to the terminal is no matter of files.
  if (file > 2 && fails(NULL)) return -1;
  return REAL(write)(file, bytes, count);
}
ssize_t read(int file, void *bytes, size_t count) {
  if (!under && fails(NULL)) return -1;
  return REAL(read)(file, bytes, count);
}
int close(int file) {
  // A file is closed even when closing it tells of an error.
  if (file > 2 && fails(NULL)) {
    REAL(close)(file);
    errno = fault_error;
    return -1;
  }
  return REAL(close)(file);
}
// Of paths from an open folder nobody knows what they are under; what reads from one is not about the
// output, but what changes something in it may be.
int openat(int folder, const char *path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  mode_t mode = va_arg(rest, mode_t);
  va_end(rest);
  if (!(under && !(flags & O_CREAT)) && fails(NULL)) return -1;
  return REAL(openat)(folder, path, flags, mode);
}
// The C library has no function of its own for openat2, the one call that is made by its number here.
long syscall(long number, ...) {
  long arguments[6];
  va_list rest;
  va_start(rest, number);
  for (int index = 0; index < 6; index++) arguments[index] = va_arg(rest, long);
  va_end(rest);
#ifdef SYS_openat2
  if (number == SYS_openat2) {
    if (without_openat2) {
      errno = without_openat2;
      return -1;
    }
    if (!under && fails(NULL)) return -1;
  }
#endif
  return REAL(syscall)(
    number, arguments[0], arguments[1], arguments[2], arguments[3], arguments[4], arguments[5]);
}
int mkdirat(int folder, const char *path, mode_t mode) {
  return fails(NULL) ? -1 : REAL(mkdirat)(folder, path, mode);
}
int unlinkat(int folder, const char *path, int flags) {
  return fails(NULL) ? -1 : REAL(unlinkat)(folder, path, flags);
}
int renameat(int first, const char *old, int second, const char *new) {
  return fails(NULL) ? -1 : REAL(renameat)(first, old, second, new);
}
int fchmod(int file, mode_t mode) { return fails(NULL) ? -1 : REAL(fchmod)(file, mode); }
int mkdir(const char *path, mode_t mode) { return fails(path) ? -1 : REAL(mkdir)(path, mode); }
int rmdir(const char *path) { return fails(path) ? -1 : REAL(rmdir)(path); }
int unlink(const char *path) { return fails(path) ? -1 : REAL(unlink)(path); }
int chmod(const char *path, mode_t mode) { return fails(path) ? -1 : REAL(chmod)(path, mode); }
int lstat(const char *path, struct stat *status) {
  return fails(path) ? -1 : REAL(lstat)(path, status);
}
DIR *opendir(const char *path) { return fails(path) ? NULL : REAL(opendir)(path); }
int rename(const char *old, const char *new) { return fails(old) ? -1 : REAL(rename)(old, new); }
int renameat2(int first, const char *old, int second, const char *new, unsigned flags) {
  return fails(old) ? -1 : REAL(renameat2)(first, old, second, new, flags);
}
int linkat(int first, const char *old, int second, const char *new, int flags) {
  return fails(old) ? -1 : REAL(linkat)(first, old, second, new, flags);
}
int syncfs(int file) { return fails(NULL) ? -1 : REAL(syncfs)(file); }
int flock(int file, int operation) { return fails(NULL) ? -1 : REAL(flock)(file, operation); }
int ftruncate(int file, off_t size) { return fails(NULL) ? -1 : REAL(ftruncate)(file, size); }
