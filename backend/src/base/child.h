/* Foreign bytes are opened by a child process that ends afterwards: it has
 * limits on memory, processor time and files, no network of ours and a
 * deadline; what it says comes back on its standard output.  A program of
 * others, too large to know, runs the same way with limits that it fits in.
 */
#ifndef BASE_CHILD_H
#define BASE_CHILD_H

#include <stddef.h>

#include "base/arena.h"
#include "base/err.h"

struct child_limits {
    int seconds;       /* deadline on the clock, silent or not, and of processor time */
    size_t memory;     /* address space in bytes; not held to under the address sanitizer */
    size_t max_output; /* more than this ends the child */
    size_t max_file;   /* of each file that it may write; 0: it writes none */
    int files;         /* that it may have open; 0: the 64 of a program of ours */
};

struct child_result {
    int exit_code; /* of the child; -1 when a signal or the deadline ended it */
    char *output;  /* in the arena, NUL after it */
    size_t len;
};

/* Runs argv[0] (found in VOORDEUR_LIBEXEC, else beside the running program)
 * with input on its standard input and an empty environment but for the
 * variables of base/child.c.  ERR_BROKEN when it could not be started;
 * otherwise ERR_OK and the result tells. */
MUST_USE enum err child_run(struct arena *, const char *const argv[], const char *input,
                            size_t input_len, const struct child_limits *,
                            struct child_result *);

#endif
