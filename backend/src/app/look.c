#include "app/look.h"

#include "base/clock.h"
#include "base/log.h"
#include "base/text.h"
#include "resources/import/import.h"
#include "resources/source/source.h"

enum { AT_MOST_SECONDS = 60 };

static void keep_tag(struct source *s, const struct import *im)
{
    s->etag = im->now.etag;
    s->last_modified = im->now.last_modified;
    s->digest = im->now.digest;
}

/* Reads what is there now, and takes it over where it is as it was expected. */
static enum err bring_in_step(struct ctx *ctx, struct source *s, struct import *im,
                              struct source_look *look)
{
    im->asked = (struct import_request){.organisation = s->organisation,
                                        .calendar = s->calendar,
                                        .source = "url",
                                        .address = s->address};
    im->before = (struct import_tag){s->etag, s->last_modified, s->digest};
    TRY(import_read(ctx, im, "", 0));
    *look = (struct source_look){.outcome = SOURCE_CHANGED, .activities = s->activities};
    if (im->same) {
        look->outcome = SOURCE_SAME;
        keep_tag(s, im);
        return ERR_OK;
    }
    if (im->read.reason || im->read.kind != READER_ACTIVITIES) {
        look->outcome = SOURCE_FAILED;
        look->reason =
            im->read.reason ? im->read.reason : "Dit is geen lijst van activiteiten.";
        return ERR_OK;
    }
    look->format = import_format(im);
    if (source_other_shape(s, look->format)) {
        look->outcome = SOURCE_FAILED;
        look->reason = "Op dit adres staat nu iets van een andere soort.";
        return ERR_OK;
    }
    look->activities = (int)im->read.nactivities;
    TRY(import_compare(ctx, im));
    TRY(import_apply(ctx, im));
    keep_tag(s, im);
    s->format = look->format;
    return import_keep_saved(ctx, im);
}

static enum err look_at(struct ctx *ctx, struct source *s)
{
    struct neighbourhood_setting *here = arena_take(ctx->mem, sizeof *here);
    struct source_look look;
    struct source_next next;
    struct source before = *s;
    struct import im = {0};

    here->id = s->neighbourhood;
    here->slug = s->slug;
    ctx->here = here;
    TRY(bring_in_step(ctx, s, &im, &look));
    source_judge(ctx->mem, &before, &look, clock_now(), (uint32_t)clock_ticks(), &next);
    TRY(source_looked(ctx, s, &look, &next));
    log_event("look", "outcome=%s alarm=%s", source_outcome_word(look.outcome),
              next.alarm ? next.alarm : "none");
    return ERR_OK;
}

static void begin(struct ctx *ctx) { pg_begin(ctx->db, PG_TX_WRITE, &(struct pg_identity){0}); }

/* One that is due, in memory of its own: a calendar may be large.  ERR_NOT_FOUND when none is.
 */
static enum err look_at_one(struct ctx *ctx)
{
    struct source s;
    enum err err;

    TRY(source_take(ctx, &s));
    TRY(pg_commit(ctx->db)); /* the lease holds, whatever comes */
    begin(ctx);
    err = look_at(ctx, &s);
    if (err == ERR_OK) {
        TRY(pg_commit(ctx->db));
    } else { /* it stays leased, and is looked at again when that is over */
        log_event("look", "outcome=%s", err_info[err].type);
        pg_rollback(ctx->db);
    }
    begin(ctx);
    return ERR_OK;
}

enum err look_at_sources(struct ctx *ctx)
{
    int64_t end = clock_ticks() + (int64_t)AT_MOST_SECONDS * 1000000;
    struct ctx one = *ctx;
    enum err err = ERR_OK;

    one.mem = arena_new();
    while (err == ERR_OK && clock_ticks() < end) {
        err = look_at_one(&one);
        pg_release(ctx->db);
        arena_reset(one.mem);
    }
    arena_free(one.mem);
    return err == ERR_NOT_FOUND ? ERR_OK : err;
}
