#pragma once

/// Exchanges two paths of one file system in a single step (renameat2 with RENAME_EXCHANGE).
/// Returns 0, or the errno of the failure.
int minhbach_exchange(const char *first, const char *second);

/// Writes all dirty pages of the file system that holds the open folder to disk (syncfs).
/// Returns 0, or the errno of the failure.
int minhbach_sync_filesystem(int descriptor);
