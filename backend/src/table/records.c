#include "table/records.h"

#include <string.h>

static bool empty(const char *const *field, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (field[i][0])
            return false;
    return true;
}

void records_keep(struct arena *mem, struct records *r, int line, const char *const *field,
                  size_t n)
{
    struct record *one;

    if (empty(field, n))
        return;
    if (r->n == RECORDS_MOST) {
        r->too_many = true;
        return;
    }
    if (r->n == 0 || (r->n & (r->n - 1)) == 0) { /* room doubles at each power of two */
        struct record *more = arena_take(mem, (r->n ? 2 * r->n : 1) * sizeof(*more));

        if (r->n)
            memcpy(more, r->record, r->n * sizeof(*more));
        r->record = more;
    }
    one = &r->record[r->n++];
    *one = (struct record){line, arena_take(mem, n * sizeof(char *)), n};
    memcpy(one->field, field, n * sizeof(char *));
}
