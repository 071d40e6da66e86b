#include "base/arena.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { FIRST_BLOCK = 256 * 1024, ALIGN = 16 };

struct block {
    struct block *next;
    size_t used;
    size_t size;
    _Alignas(ALIGN) char bytes[];
};

struct arena {
    struct block *top;   /* takes from here */
    struct block *first; /* kept at reset */
};

static struct block *block_new(size_t size)
{
    struct block *b = malloc(sizeof *b + size);

    if (!b) {
        fputs("out of memory\n", stderr);
        abort();
    }
    b->next = NULL;
    b->used = 0;
    b->size = size;
    return b;
}

struct arena *arena_new(void)
{
    struct arena *a = malloc(sizeof *a);

    if (!a)
        abort();
    a->top = a->first = block_new(FIRST_BLOCK);
    return a;
}

void arena_reset(struct arena *a)
{
    while (a->top != a->first) {
        struct block *next = a->top->next;

        free(a->top);
        a->top = next;
    }
    a->first->used = 0;
}

void arena_free(struct arena *a)
{
    if (!a)
        return;
    arena_reset(a);
    free(a->first);
    free(a);
}

void *arena_take(struct arena *a, size_t size)
{
    size_t need = (size + ALIGN - 1) / ALIGN * ALIGN;
    struct block *b = a->top;

    if (need < size)
        abort();
    if (b->size - b->used < need) {
        b = block_new(need > FIRST_BLOCK ? need : FIRST_BLOCK);
        b->next = a->top;
        a->top = b;
    }
    void *p = b->bytes + b->used;

    b->used += need;
    memset(p, 0, need);
    return p;
}

char *arena_copy(struct arena *a, const char *s, size_t len)
{
    char *copy = arena_take(a, len + 1);

    if (len)
        memcpy(copy, s, len);
    return copy;
}

char *arena_text(struct arena *a, const char *s)
{
    return s ? arena_copy(a, s, strlen(s)) : NULL;
}

char *arena_vprintf(struct arena *a, const char *fmt, va_list ap)
{
    va_list again;
    char small[256];
    int n;

    va_copy(again, ap);
    n = vsnprintf(small, sizeof small, fmt, ap);
    if (n < 0)
        abort();
    char *text = arena_take(a, (size_t)n + 1);

    if ((size_t)n < sizeof small)
        memcpy(text, small, (size_t)n + 1);
    else
        vsnprintf(text, (size_t)n + 1, fmt, again);
    va_end(again);
    return text;
}

char *arena_printf(struct arena *a, const char *fmt, ...)
{
    va_list ap;
    char *text;

    va_start(ap, fmt);
    text = arena_vprintf(a, fmt, ap);
    va_end(ap);
    return text;
}

void buffer_add(struct buffer *b, const char *bytes, size_t len)
{
    if (b->len + len + 1 > b->room) {
        size_t room = b->room ? b->room : 1024;
        char *text;

        while (room < b->len + len + 1)
            room *= 2;
        text = arena_take(b->mem, room);
        if (b->len)
            memcpy(text, b->text, b->len);
        b->text = text;
        b->room = room;
    }
    if (len)
        memcpy(b->text + b->len, bytes, len);
    b->len += len;
    b->text[b->len] = '\0';
}

void buffer_text(struct buffer *b, const char *text) { buffer_add(b, text, strlen(text)); }

void buffer_printf(struct buffer *b, const char *fmt, ...)
{
    va_list ap;
    char *text;

    va_start(ap, fmt);
    text = arena_vprintf(b->mem, fmt, ap);
    va_end(ap);
    buffer_text(b, text);
}
