/* An arena that begin makes and end throws away: around each test, or around all of a file. */
#ifndef UNIT_OWN_ARENA_H
#define UNIT_OWN_ARENA_H

#include "base/arena.h"

static struct arena *mem;

static int begin(void **state)
{
    (void)state;
    mem = arena_new();
    return 0;
}

static int end(void **state)
{
    (void)state;
    arena_free(mem);
    return 0;
}

#endif
