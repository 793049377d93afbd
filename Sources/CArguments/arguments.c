#include "arguments.h"

static int count;
static char **values;

// The C libraries of Linux and macOS hand what main() is given to constructors, too. musl does not.
__attribute__((constructor)) static void keep(int argc, char **argv) {
  count = argc;
  values = argv;
}

int haidang_argument_count(void) { return count; }

const char *haidang_argument(int number) { return values[number]; }
