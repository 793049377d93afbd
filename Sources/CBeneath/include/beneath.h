#ifndef HAIDANG_BENEATH_H
#define HAIDANG_BENEATH_H

/// Opens a folder for what lies beneath it; the path may lead through links, for somebody typed it.
///
/// Returns a descriptor, or -1 with errno set. To have it takes no right to list the folder.
int haidang_open_root(const char *path);

/// Opens what a path beneath an open folder names, where no part of the path is a link.
///
/// On Linux one system call asks for all of that, openat2; Swift cannot call it itself, for the C
/// library has no function for it. Where the system lacks it or a sandbox forbids it, and where
/// `stepwise` is not 0, each part of the path is opened from the one before.
///
/// Returns a descriptor, or -1 with errno set: ELOOP for a link, EXDEV for a path that leads out.
int haidang_open_beneath(int folder, const char *path, int flags, int stepwise);

#endif
