#define _GNU_SOURCE
#include "beneath.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#if defined(__linux__) && defined(__has_include)
#if __has_include(<linux/openat2.h>)
#include <linux/openat2.h>
#include <sys/syscall.h>
#endif
#endif

// To pass through a folder takes no right to list it, where the system can say so.
#ifdef O_PATH
#define PASSING O_PATH
#else
#define PASSING O_RDONLY
#endif

int haidang_open_root(const char *path) {
  return open(path, PASSING | O_DIRECTORY | O_CLOEXEC);
}

static int is_link(int folder, const char *name) {
  struct stat status;
  return fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 && S_ISLNK(status.st_mode);
}

static int open_step(int folder, const char *name, int flags) {
  if (!*name || strcmp(name, ".") == 0 || strcmp(name, "..") == 0) {
    errno = EXDEV;
    return -1;
  }
  int step = openat(folder, name, flags | O_NOFOLLOW | O_CLOEXEC);
  if (step >= 0) return step;
  // Of a link where a folder is asked for, Linux says only that it is no folder.
  int error = errno;
  errno = error == ENOTDIR && is_link(folder, name) ? ELOOP : error;
  return -1;
}

static int open_stepwise(int folder, const char *path, int flags) {
  int current = folder;
  for (;;) {
    const char *slash = strchr(path, '/');
    size_t length = slash ? (size_t)(slash - path) : strlen(path);
    char name[NAME_MAX + 1];
    int next = -1;
    errno = ENAMETOOLONG;
    if (length <= NAME_MAX) {
      memcpy(name, path, length);
      name[length] = 0;
      next = open_step(current, name, slash ? PASSING | O_DIRECTORY : flags);
    }
    if (current != folder) {
      int error = errno;
      close(current);
      errno = error;
    }
    if (next < 0 || !slash) return next;
    current = next;
    path = slash + 1;
  }
}

int haidang_open_beneath(int folder, const char *path, int flags, int stepwise) {
#if defined(RESOLVE_BENEATH) && defined(SYS_openat2)
  if (!stepwise) {
    struct open_how how = {
      .flags = (unsigned)(flags | O_CLOEXEC),
      .resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS,
    };
    int found = (int)syscall(SYS_openat2, folder, path, &how, sizeof how);
    // A sandbox that does not know the call says that it is not permitted.
    if (found >= 0 || (errno != ENOSYS && errno != EPERM)) return found;
  }
#else
  (void)stepwise;
#endif
  return open_stepwise(folder, path, flags);
}
