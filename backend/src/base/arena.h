/* Memory of one request: taken piece by piece, given back all at once.
 *
 * Nothing is freed by itself; arena_reset ends the life of everything taken
 * since the last reset.  Out of memory ends the process: the parent starts a
 * new worker, and no caller has to think about NULL.
 */
#ifndef BASE_ARENA_H
#define BASE_ARENA_H

#include <stdarg.h>
#include <stddef.h>

struct arena;

/* A new arena.  Its first block stays for its whole life. */
struct arena *arena_new(void);

/* Ends the life of everything taken; keeps the first block for the next request. */
void arena_reset(struct arena *);

void arena_free(struct arena *);

/* size bytes, zeroed, aligned for any type. */
void *arena_take(struct arena *, size_t size) __attribute__((returns_nonnull));

/* A copy of s[0..len) with a NUL after it. */
char *arena_copy(struct arena *, const char *s, size_t len) __attribute__((returns_nonnull));

/* A copy of a string; NULL stays NULL. */
char *arena_text(struct arena *, const char *s);

char *arena_printf(struct arena *, const char *fmt, ...)
    __attribute__((format(printf, 2, 3), returns_nonnull));

char *arena_vprintf(struct arena *, const char *fmt, va_list)
    __attribute__((format(printf, 2, 0), returns_nonnull));

/* A buffer that grows in an arena; text[len] is always NUL once anything was added. */
struct buffer {
    struct arena *mem;
    char *text;
    size_t len;
    size_t room;
};

void buffer_add(struct buffer *, const char *bytes, size_t len);
void buffer_text(struct buffer *, const char *text);
void buffer_printf(struct buffer *, const char *fmt, ...) __attribute__((format(printf, 2, 3)));

#endif
