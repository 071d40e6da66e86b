/* Rows that carry the id of an activity here: of a list that was saved, changed and read in
 * again.  Such a row is compared with what its list would be now, read by the same reader: what
 * a list has no cell for is no difference, and only a cell that was changed changes anything.
 */
#include <stdlib.h>
#include <string.h>

#include "base/id.h"
#include "base/text.h"
#include "resources/import/import.h"

struct here_row {
    const struct import_row *is;
};

static const char *uid_of(const void *row)
{
    return ((const struct here_row *)row)->is->read->uid;
}

static int by_uid(const void *a, const void *b) { return strcmp(uid_of(a), uid_of(b)); }

static int to_uid(const void *key, const void *row) { return strcmp(key, uid_of(row)); }

/* The same activities as they are here, in order of id. */
struct here {
    struct import is;
    struct here_row *row;
    size_t n;
};

static enum err read_here(struct ctx *ctx, const char *const *ids, size_t n, struct here *h)
{
    struct buffer list = {.mem = ctx->mem};

    TRY(import_table_of(ctx, ids, n, &list));
    h->is.asked.format = "csv";
    TRY(import_read(ctx, &h->is, list.text, list.len));
    if (h->is.read.reason || h->is.read.nactivities == 0)
        return ERR_OK;
    TRY(import_read_own(ctx, &h->is));
    TRY(import_make_rows(ctx, &h->is));
    h->row = arena_take(ctx->mem, (h->is.nrows + 1) * sizeof(*h->row));
    for (size_t i = 0; i < h->is.nrows; i++)
        if (h->is.row[i].read->uid)
            h->row[h->n++].is = &h->is.row[i];
    qsort(h->row, h->n, sizeof(*h->row), by_uid);
    return ERR_OK;
}

static void know(struct arena *mem, struct import_row *row, const struct import_row *here)
{
    struct import_old *old = arena_take(mem, sizeof(*old));

    *old = (struct import_old){.id = row->uid, .uid = row->uid, .value = here->value};
    row->old = old;
    row->id = row->uid;
    row->known = true;
}

/* Room for a note about each row that is refused. */
static void make_room(struct arena *mem, struct import *im)
{
    struct reader_notes *list = &im->read.rejected;
    struct reader_note *more = arena_take(mem, (list->n + im->nrows + 1) * sizeof(*more));

    if (list->n)
        memcpy(more, list->item, list->n * sizeof(*more));
    list->item = more;
}

/* Who reads in for one organisation changes nothing of another's. */
static void refuse(struct import *im, const struct import_row *row)
{
    struct reader_notes *list = &im->read.rejected;

    list->item[list->n++] =
        (struct reader_note){row->read->line, row->uid, row->read->title,
                             "Deze activiteit is van een andere organisatie."};
}

struct ids {
    const char **id;
    size_t n;
};

static struct ids carried(struct arena *mem, const struct import *im)
{
    struct ids ids = {.id = arena_take(mem, (im->nrows + 1) * sizeof(char *))};

    for (size_t i = 0; i < im->nrows; i++) {
        const char *uid = im->row[i].read->uid;

        if (uid && id_valid(uid, strlen(uid)))
            ids.id[ids.n++] = uid;
    }
    return ids;
}

static int by_text(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static void gather(struct pg_row row, void *arg)
{
    struct ids *own = arg;

    own->id[own->n++] = pg_text(row, "id");
}

/* Those of the organisation that is read in for, in order. */
static enum err find_own(struct ctx *ctx, const struct import *im, const struct ids *ids,
                         struct ids *own)
{
    *own = (struct ids){.id = arena_take(ctx->mem, (ids->n + 1) * sizeof(char *))};
    TRY(import_tabulate(ctx, IMPORT_TABLE_ACTIVITIES, im->asked.organisation,
                        text_pg_array(ctx->mem, ids->id, ids->n), gather, own));
    qsort(own->id, own->n, sizeof(char *), by_text);
    return ERR_OK;
}

static bool is_one_of(const struct ids *ids, const char *id)
{
    return bsearch(&id, ids->id, ids->n, sizeof(char *), by_text) != NULL;
}

enum err import_find_known(struct ctx *ctx, struct import *im)
{
    struct ids ids = carried(ctx->mem, im), own;
    struct here here = {0};
    size_t kept = 0;

    if (ids.n == 0)
        return ERR_OK;
    TRY(read_here(ctx, ids.id, ids.n, &here));
    TRY(find_own(ctx, im, &ids, &own));
    make_room(ctx->mem, im);
    for (size_t i = 0; i < im->nrows; i++) {
        struct import_row row = im->row[i];
        const struct here_row *found =
            row.read->uid && here.n
                ? bsearch(row.read->uid, here.row, here.n, sizeof(*here.row), to_uid)
                : NULL;

        if (found && !ctx_is(ctx, PROFESSIONAL | ADMINS) && !is_one_of(&own, row.uid)) {
            refuse(im, &row);
            continue;
        }
        if (found)
            know(ctx->mem, &row, found->is);
        im->has_known |= row.known;
        im->row[kept++] = row;
    }
    im->nrows = kept;
    return ERR_OK;
}
