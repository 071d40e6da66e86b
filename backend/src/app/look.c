#include "app/look.h"

#include "app/visit.h"
#include "base/clock.h"
#include "base/log.h"
#include "base/text.h"
#include "resources/import/import.h"
#include "resources/source/source.h"

static void keep_tag(struct source *s, const struct import *im)
{
    s->etag = im->now.etag;
    s->last_modified = im->now.last_modified;
    s->digest = im->now.digest;
}

static void ask(struct import *im, const struct source *s)
{
    im->asked = (struct import_request){.organisation = s->organisation,
                                        .calendar = s->calendar,
                                        .source = "url",
                                        .address = s->address,
                                        .format = s->read_as,
                                        .leave_out = s->leave_out,
                                        .nleave_out = s->nleave_out,
                                        .column = s->column,
                                        .ncolumns = s->ncolumns};
    im->before = (struct import_tag){s->etag, s->last_modified, s->digest};
}

static void failed(struct source_look *look, const char *reason)
{
    look->outcome = SOURCE_FAILED;
    look->reason = reason;
}

/* Takes over what was answered, where it is as it was expected. */
static enum err bring_in_step(struct ctx *ctx, struct source *s, const struct fetched *f,
                              struct source_look *look)
{
    struct import im = {0};

    ask(&im, s);
    TRY(import_answered(ctx, &im, f));
    if (im.same) {
        look->outcome = SOURCE_SAME;
        keep_tag(s, &im);
        return ERR_OK;
    }
    if (im.read.reason || im.read.kind != READER_ACTIVITIES) {
        failed(look, im.read.reason ? im.read.reason : "Dit is geen lijst van activiteiten.");
        return ERR_OK;
    }
    look->format = import_format(&im);
    if (source_other_shape(s, look->format)) {
        failed(look, "Op dit adres staat nu iets van een andere soort.");
        return ERR_OK;
    }
    look->activities = (int)im.read.nactivities;
    TRY(import_compare(ctx, &im));
    TRY(import_apply(ctx, &im));
    keep_tag(s, &im);
    s->format = look->format;
    return import_keep_saved(ctx, &im);
}

/* What the visit came to; what was answered is taken over. */
static enum err weigh(struct ctx *ctx, struct source *s, const struct visit *v,
                      struct source_look *look)
{
    *look = (struct source_look){.outcome = SOURCE_CHANGED, .activities = s->activities};
    switch (v->end) {
    case VISIT_FORBIDDEN:
        look->forbidden = true;
        failed(look, "Deze website wil niet dat programma's dit adres lezen.");
        return ERR_OK;
    case VISIT_LATER:
        look->outcome = SOURCE_LATER;
        look->wait = v->seconds;
        return ERR_OK;
    default:
        if (!v->reason)
            return bring_in_step(ctx, s, &v->fetched, look);
        failed(look, v->reason);
        return ERR_OK;
    }
}

static enum err look_at(struct ctx *ctx, struct source *s)
{
    struct neighbourhood_setting *here = arena_take(ctx->mem, sizeof *here);
    struct source before = *s;
    struct source_look look;
    struct source_next next;
    struct visit v;

    *here = (struct neighbourhood_setting){.id = s->neighbourhood, .slug = s->slug};
    ctx->here = here;
    TRY(visit(ctx, s, &v));
    if (v.end == VISIT_WAIT)
        return source_put_off(ctx, s, v.seconds);
    TRY(weigh(ctx, s, &v, &look));
    source_judge(ctx->mem, &before, &look, (uint32_t)clock_ticks(), &next);
    TRY(source_looked(ctx, s, &look, &next));
    log_event("look", "outcome=%s alarm=%s", source_outcome_word(look.outcome),
              next.alarm ? next.alarm : "none");
    return ERR_OK;
}

static void begin(struct ctx *ctx) { pg_begin(ctx->db, PG_TX_WRITE, &(struct pg_identity){0}); }

enum err look_at_next(struct ctx *ctx)
{
    struct source s;
    enum err err;

    begin(ctx);
    err = source_take(ctx, &s);
    if (err == ERR_OK)
        err = pg_commit(ctx->db); /* the lease holds, whatever comes */
    if (err == ERR_OK) {
        begin(ctx);
        err = look_at(ctx, &s);
    }
    if (err == ERR_OK)
        err = pg_commit(ctx->db);
    if (err == ERR_OK)
        return ERR_OK;
    if (err != ERR_NOT_FOUND) /* it stays leased, and is looked at again when that is over */
        log_event("look", "outcome=%s", err_info[err].type);
    pg_rollback(ctx->db);
    return err;
}
