// The least that any generator with this parser does: read all input, run cmark-gfm over all
// Markdown, write as many bytes to as many files as the site has. Prints seconds of wall and CPU time.
#define _GNU_SOURCE
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <fcntl.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

struct entry {
  char *path;
  off_t size;
  int is_folder;
};

static struct entry *entries;
static size_t count, room;

static int add(const char *path, const struct stat *status, int type, struct FTW *where) {
  (void)where;
  if (count == room) {
    room = room ? room * 2 : 1024;
    entries = realloc(entries, room * sizeof *entries);
    if (!entries) abort();
  }
  entries[count++] = (struct entry){strdup(path), status->st_size, type == FTW_D};
  return 0;
}

static void list(const char *folder) {
  count = room = 0;
  entries = NULL;
  if (nftw(folder, add, 32, FTW_PHYS) != 0) abort();
}

static int ends(const char *text, const char *end) {
  size_t a = strlen(text), b = strlen(end);
  return a >= b && strcmp(text + a - b, end) == 0;
}

static void parse(const char *text, size_t size) {
  cmark_parser *parser = cmark_parser_new(CMARK_OPT_DEFAULT | CMARK_OPT_FOOTNOTES);
  const char *names[] = {"table", "strikethrough", "tasklist"};
  for (size_t i = 0; i < 3; i++) {
    cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(names[i]));
  }
  cmark_parser_feed(parser, text, size);
  cmark_node *document = cmark_parser_finish(parser);
  free(cmark_render_html(document, CMARK_OPT_DEFAULT, cmark_parser_get_syntax_extensions(parser)));
  cmark_node_free(document);
  cmark_parser_free(parser);
}

static void read_all(void) {
  char *buffer = malloc(64 << 20);
  for (size_t i = 0; i < count; i++) {
    if (entries[i].is_folder) continue;
    int file = open(entries[i].path, O_RDONLY);
    ssize_t size = read(file, buffer, 64 << 20);
    close(file);
    if (size < 0) abort();
    if (!ends(entries[i].path, ".md")) continue;
    // What stands between the first two lines of hyphens is not Markdown.
    buffer[size] = 0;
    char *body = strstr(buffer, "\n---\n");
    body = body ? body + 5 : buffer;
    parse(body, (size_t)(buffer + size - body));
  }
  free(buffer);
}

static void write_all(const char *site, const char *output) {
  char *bytes = calloc(1, 64 << 20), path[4096];
  for (size_t i = 0; i < count; i++) {
    snprintf(path, sizeof path, "%s%s", output, entries[i].path + strlen(site));
    if (entries[i].is_folder) {
      mkdir(path, 0755);
      continue;
    }
    int file = open(path, O_WRONLY | O_CREAT | O_EXCL, 0644);
    for (off_t left = entries[i].size; left > 0;) {
      ssize_t written = write(file, bytes, left < 64 << 20 ? (size_t)left : 64 << 20);
      if (written < 0) abort();
      left -= written;
    }
    close(file);
  }
  free(bytes);
}

static double wall(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static double cpu(void) {
  struct rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  return (double)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
         (double)(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

int main(int argc, char **argv) {
  if (argc != 4) return 64;
  cmark_gfm_core_extensions_ensure_registered();
  list(argv[2]);
  struct entry *site = entries;
  size_t site_count = count;
  double wall_before = wall(), cpu_before = cpu();
  list(argv[1]);
  read_all();
  entries = site;
  count = site_count;
  write_all(argv[2], argv[3]);
  printf("%.4f %.4f\n", wall() - wall_before, cpu() - cpu_before);
}
