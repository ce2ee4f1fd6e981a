#pragma once

/// Starts `path` (looked for in PATH when it has no slash) in `folder` (NULL: where the tests are) with these three
/// streams and no other open file, in a process group of its own, no signal blocked or ignored.
/// Gives its number, or the negative errno of what failed. For tests: glibc declares what this rests on only to C.
int cspawn_start(const char *path, char *const arguments[], char *const environment[], const char *folder, const int streams[3]);

/// Both ends of a pipe that no child inherits: 0, or a negative errno.
int cspawn_pipe(int ends[2]);
