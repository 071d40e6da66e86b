/* The programme: filters, which way in, one page. */
#include <string.h>

#include "base/text.h"
#include "resources/activity/activity.h"

static const char *const freshness_words[] = {"fresh", "due", "doubtful", NULL};

/* "true" or "false" as asked, or NULL. */
static void read_flag(struct ctx *ctx, const char *key, const char **out)
{
    bool value;

    *out = ctx_query(ctx, key);
    ctx_query_flag(ctx, key, &value);
}

/* near=51.76,5.50 with a radius in metres. */
static void read_near(struct ctx *ctx, struct activity_filter *f)
{
    const char *near = ctx_query(ctx, "near"), *comma = near ? strchr(near, ',') : NULL;
    double ignored;
    int radius;

    ctx_query_int(ctx, "radius", 1000, 50, 20000, &radius);
    if (!near && ctx_query(ctx, "radius"))
        ctx_fail_parameter(ctx, "near", "required");
    if (!near)
        return;
    f->latitude = comma ? arena_copy(ctx->mem, near, (size_t)(comma - near)) : "";
    f->longitude = comma ? comma + 1 : "";
    f->radius = arena_printf(ctx->mem, "%d", radius);
    if (!text_decimal(f->latitude, -90, 90, &ignored) ||
        !text_decimal(f->longitude, -180, 180, &ignored))
        ctx_fail_parameter(ctx, "near", "invalid");
}

static void read_filter(struct ctx *ctx, struct activity_filter *f)
{
    ctx_query_moment(ctx, "from", &f->from);
    ctx_query_end(ctx, "to", &f->to);
    ctx_query_text(ctx, "category", 40, &f->category);
    ctx_query_text(ctx, "q", 100, &f->words);
    read_flag(ctx, "free", &f->free);
    read_flag(ctx, "accessible", &f->accessible);
    ctx_query_word(ctx, "audience", activity_audiences, &f->audience);
    ctx_query_word(ctx, "freshness", freshness_words, &f->freshness);
    ctx_query_id(ctx, "place", &f->place);
    ctx_query_id(ctx, "organisation", &f->organisation);
    read_near(ctx, f);
}

struct writing {
    struct arena *mem;
    struct json *j;
    struct page *page;
};

/* A whole second in UTC as PostgreSQL writes it, "2026-11-24 12:00:00+00", as RFC 3339. */
static const char *key_moment(struct arena *mem, const char *text)
{
    enum { SECONDS = 19 };
    char *moment = arena_printf(mem, "%.*sZ", SECONDS, text);

    moment[10] = 'T';
    return moment;
}

/* An item comes as the database keeps it: rendered when the activity changed. */
static void add_item(struct pg_row row, void *arg)
{
    struct writing *w = arg;
    const struct cursor key = {{key_moment(w->mem, pg_text(row, "at")), pg_text(row, "id"),
                                key_moment(w->mem, pg_text(row, "start"))}};

    if (page_take(w->page, key))
        json_raw(w->j, NULL, pg_text(row, "item"));
}

enum err activity_list(struct ctx *ctx)
{
    struct activity_filter f = {0};
    struct page page;
    struct json *j;

    read_filter(ctx, &f);
    TRY(page_read(ctx, "mim", &page));
    j = ctx_reply(ctx, 200);
    ctx->out.cache = CACHE_PUBLIC;
    ctx->out.cors = true;
    json_object(j, NULL);
    json_array(j, "items");
    TRY(activity_programme(ctx, &f, &page, add_item, &(struct writing){ctx->mem, j, &page}));
    json_end(j);
    page_end(ctx, j, &page);
    json_end(j);
    return json_done(j);
}
