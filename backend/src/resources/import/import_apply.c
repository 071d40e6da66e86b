/* Compares a reading with what is there, and carries out what was decided. */
#include "base/text.h"
#include "resources/import/import.h"

static enum err compare_entries(struct ctx *ctx, struct import *im, bool dry)
{
    im->entry_outcome =
        arena_take(ctx->mem, (im->read.nentries + 1) * sizeof *im->entry_outcome);
    im->count[IMPORT_ADDED] = im->count[IMPORT_CHANGED] = im->count[IMPORT_UNCHANGED] = 0;
    for (size_t i = 0; i < im->read.nentries; i++) {
        const char *word;
        const char *json = import_entry_json(ctx, &im->read, &im->read.entry[i]);

        TRY(import_entry(ctx, im->read.kind, json, dry, &word));
        im->entry_outcome[i] = word;
        for (enum import_outcome o = IMPORT_ADDED; o <= IMPORT_UNCHANGED; o++)
            im->count[o] += text_equal(word, import_outcome_word(o));
    }
    return ERR_OK;
}

static enum err compare_activities(struct ctx *ctx, struct import *im)
{
    TRY(import_make_rows(ctx, im));
    TRY(import_find_known(ctx, im));
    if (im->asked.organisation)
        TRY(import_load_old(ctx, im));
    import_decide(ctx->mem, im);
    return ERR_OK;
}

enum err import_compare(struct ctx *ctx, struct import *im)
{
    if (im->read.reason)
        return ERR_OK;
    TRY(import_read_own(ctx, im));
    if (im->read.kind == READER_ACTIVITIES)
        return compare_activities(ctx, im);
    return compare_entries(ctx, im, true);
}

struct ids {
    const char **id;
    size_t n;
};

static struct ids ids_for(struct arena *mem, size_t most)
{
    return (struct ids){.id = arena_take(mem, (most + 1) * sizeof(char *))};
}

static bool moved(const struct import_row *row)
{
    static const char *const when[] = {"starts_at", "ends_at", "all_day",       "rrule",
                                       "exdates",   "status",  "skips_holidays"};

    for (size_t i = 0; i < row->nchanged; i++)
        for (size_t k = 0; k < COUNT(when); k++)
            if (text_equal(row->changed[i], when[k]))
                return true;
    return false;
}

/* Of a list that was saved from here: what nobody changed in it stays wholly as it is. */
static enum err apply_known(struct ctx *ctx, const struct import_row *row)
{
    if (row->outcome != IMPORT_CHANGED)
        return ERR_OK;
    TRY(import_edit(ctx, row));
    return moved(row) ? import_set_dates(ctx, row) : ERR_OK;
}

static enum err apply_row(struct ctx *ctx, const struct import *im, struct import_row *row,
                          struct ids *confirmed)
{
    if (row->known)
        return apply_known(ctx, row);
    if (row->outcome == IMPORT_DOUBLED)
        return ERR_OK;
    if (row->outcome == IMPORT_ADDED)
        TRY(import_add(ctx, im, row));
    else if (row->outcome == IMPORT_CHANGED || row->new_uid)
        TRY(import_change(ctx, row));
    else
        confirmed->id[confirmed->n++] = row->id;
    return import_set_dates(ctx, row);
}

static enum err apply_activities(struct ctx *ctx, struct import *im)
{
    struct ids confirmed = ids_for(ctx->mem, im->nrows), gone = ids_for(ctx->mem, im->nold);

    for (size_t i = 0; i < im->nrows; i++)
        TRY(apply_row(ctx, im, &im->row[i], &confirmed));
    for (size_t k = 0; k < im->nold; k++)
        if (im->old[k].withdrawn)
            gone.id[gone.n++] = im->old[k].id;
    TRY(import_confirm(ctx, confirmed.id, confirmed.n));
    return import_withdraw(ctx, gone.id, gone.n);
}

enum err import_apply(struct ctx *ctx, struct import *im)
{
    if (im->read.reason)
        return ERR_OK;
    if (im->read.kind == READER_ACTIVITIES)
        return apply_activities(ctx, im);
    return compare_entries(ctx, im, false);
}
