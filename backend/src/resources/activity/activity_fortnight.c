/* Two weeks to take along: what a phone keeps to be read without a connection. */
#include "resources/activity/activity.h"

enum { MOST_LINES = 500 };

struct writing {
    struct buffer *out;
    bool follows; /* something stands before it */
};

static void comma(struct writing *w)
{
    if (w->follows)
        buffer_text(w->out, ",");
    w->follows = true;
}

static void add_line(struct pg_row row, void *arg)
{
    struct writing *w = arg;

    comma(w);
    buffer_text(w->out, pg_text(row, "line"));
}

static void add_item(struct pg_row row, void *arg)
{
    struct writing *w = arg;
    const struct activity_shown a = {.item = pg_text(row, "item"),
                                     .next = pg_text(row, "next"),
                                     .extras = pg_text(row, "extras")};

    comma(w);
    activity_write(w->out, &a, -1);
}

/* Lines and items are JSON that the database keeps: they are only put together here. */
enum err activity_fortnight(struct ctx *ctx)
{
    struct buffer *out = &ctx->out.body;
    const char *until;

    TRY(activity_fortnight_until(ctx, MOST_LINES, &until));
    ctx->out.status = 200;
    ctx->out.type = "application/json";
    ctx->out.cache = CACHE_PUBLIC;
    ctx->out.cors = true;
    buffer_printf(out, "{\"until\":\"%s\",\"lines\":[", until);
    TRY(activity_fortnight_lines(ctx, until, add_line, &(struct writing){.out = out}));
    buffer_text(out, "],\"items\":[");
    TRY(activity_fortnight_items(ctx, until, add_item, &(struct writing){.out = out}));
    buffer_text(out, "]}");
    return ERR_OK;
}
