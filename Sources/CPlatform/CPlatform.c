#define _GNU_SOURCE
#include "CPlatform.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

static int rename_paths(const char *first, const char *second, unsigned flags) {
  return renameat2(AT_FDCWD, first, AT_FDCWD, second, flags) == 0 ? 0 : errno;
}

int minhbach_exchange(const char *first, const char *second) {
  return rename_paths(first, second, RENAME_EXCHANGE);
}

int minhbach_rename_new(const char *from, const char *to) { return rename_paths(from, to, RENAME_NOREPLACE); }

int minhbach_sync_filesystem(int descriptor) { return syncfs(descriptor) == 0 ? 0 : errno; }
