#include <string.h>

#include "base/id.h"
#include "base/text.h"
#include "resources/outlet/outlet.h"

enum { SCREEN_DAYS = 3, WIDGET_DAYS = 7, WIDGET_LINES = 30, THEMES = 10 };

/* A key that holds a UUID, or NULL; anything else is nowhere. */
static enum err id_of(struct ctx *ctx, const char *key, const char **id)
{
    *id = ctx_query(ctx, key);
    return !*id || id_valid(*id, strlen(*id)) ? ERR_OK : ERR_NOT_FOUND;
}

/* Today, tomorrow and the day after, so that a screen that cannot ask any more has a day. */
static enum err screen(struct ctx *ctx)
{
    struct programme_wish wish = {.neighbourhood = ctx->here->id, .until = SCREEN_DAYS};
    const char *name = NULL;
    struct programme p;

    TRY(id_of(ctx, "plek", &wish.place));
    if (wish.place)
        TRY(outlet_place(ctx, wish.place, &name));
    TRY(programme_days(ctx, &wish, &p));
    /* The script asks every five minutes, and says so once an hour. */
    if (!ctx_query(ctx, "stil"))
        TRY(programme_shown(ctx, "screen", &p));
    outlet_screen_page(ctx, name, &p);
    return ERR_OK;
}

static enum err write_print(struct ctx *ctx, const char *site, struct programme *p)
{
    struct outlet_issue issue;

    TRY(outlet_issue_find(ctx, &issue));
    TRY(programme_issue(ctx, ctx->here->id, p));
    outlet_print_page(ctx, &issue, text_equal(ctx_query(ctx, "formaat"), "a5"), site, p);
    return ERR_OK;
}

static enum err print(struct ctx *ctx)
{
    struct programme p;

    TRY(write_print(ctx, "", &p));
    return programme_shown(ctx, "print", &p);
}

/* Counted when it is there: while a browser prints, nobody waits for a count. */
static enum err pdf(struct ctx *ctx)
{
    struct programme p;

    if (!outlet_paper_ready(ctx))
        return ctx_fail(
            ctx, ERR_NOT_FOUND,
            "Hier wordt geen PDF gemaakt. Open /print/%s en druk af vanuit de browser.",
            ctx->here->slug);
    TRY(outlet_paper_alone(ctx));
    TRY(write_print(ctx, outlet_paper_site(ctx), &p));
    TRY(outlet_paper(ctx));
    return programme_shown(ctx, "print", &p);
}

/* The guide is of the social map: it is closed where that is. */
static enum err guide(struct ctx *ctx)
{
    if (!settings_module_open(ctx->here, "directory", ctx->who.roles))
        return ERR_NOT_FOUND;
    return outlet_guide_page(ctx);
}

static enum err embed(struct ctx *ctx)
{
    struct programme_wish wish = {.neighbourhood = ctx->here->id, .until = WIDGET_DAYS};
    const char *theme[THEMES], *language = ctx_query(ctx, "taal");
    size_t n = ctx_query_all(ctx, "thema", theme, THEMES);
    struct programme p;

    TRY(id_of(ctx, "plek", &wish.place));
    TRY(id_of(ctx, "organisatie", &wish.organisation));
    wish.categories = text_pg_array(ctx->mem, theme, n);
    TRY(programme_days(ctx, &wish, &p));
    if (p.n > WIDGET_LINES)
        p.n = WIDGET_LINES;
    TRY(programme_shown(ctx, "widget", &p));
    outlet_embed_page(ctx, text_equal(language, "en") ? "en" : "nl", &p);
    return ERR_OK;
}

// clang-format off
static const struct route table[] = {
    {.op = "showScreen", .method = GET, .path = "/scherm/{neighbourhood}", .who = EVERYONE, .tx = PG_TX_WRITE, .run = screen},
    {.op = "showPrint", .method = GET, .path = "/print/{neighbourhood}", .who = EVERYONE, .tx = PG_TX_WRITE, .run = print},
    {.op = "showGuide", .method = GET, .path = "/print/{neighbourhood}/gids", .who = EVERYONE, .tx = PG_TX_PUBLIC, .run = guide},
    {.op = "showPdf", .method = GET, .path = "/print/{neighbourhood}/pdf", .who = EVERYONE, .tx = PG_TX_WRITE, .run = pdf,
     .pool = SLOW},
    {.op = "showWidget", .method = GET, .path = "/embed/{neighbourhood}", .who = EVERYONE, .tx = PG_TX_WRITE, .run = embed},
};
// clang-format on

const struct routes outlet_pages = {"outlets", "", table, COUNT(table)};
