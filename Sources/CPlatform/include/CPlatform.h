#pragma once

/// Exchanges two paths of one file system in a single step (renameat2 with RENAME_EXCHANGE).
/// Returns 0, or the errno of the failure.
int minhbach_exchange(const char *first, const char *second);

/// Renames, and fails with EEXIST when the new path is taken (renameat2 with RENAME_NOREPLACE).
/// Returns 0, or the errno of the failure.
int minhbach_rename_new(const char *from, const char *to);

/// Writes all dirty pages of the file system that holds the open folder to disk (syncfs).
/// Returns 0, or the errno of the failure.
int minhbach_sync_filesystem(int descriptor);
