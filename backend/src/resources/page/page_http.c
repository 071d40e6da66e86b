#include <string.h>

#include "base/text.h"
#include "markup/markup.h"
#include "resources/page/page.h"

/* Elsewhere for good (301), or for now (302: another neighbourhood may become the default). */
static enum err send_to(struct ctx *ctx, int status, const char *path)
{
    ctx->out.status = status;
    ctx->out.location = path;
    ctx->out.cache = status == 301 ? CACHE_PUBLIC : CACHE_PRIVATE;
    return ERR_OK;
}

static enum err nothing_here(struct ctx *ctx)
{
    struct page_document page = {.title = "Deze bladzijde is er niet", .no_index = true};

    page_plain_body(ctx, &page, "Misschien is het adres veranderd, of is het er niet meer.");
    return page_write(ctx, &page, 404);
}

static const char *path_of(struct ctx *ctx, const char *word)
{
    return arena_printf(ctx->mem, "/%s/%s", ctx->here->slug, word);
}

static enum err front(struct ctx *ctx)
{
    enum { SOON = 12 };
    struct page_document page = {.title = ctx->here->name, .path = path_of(ctx, "")};
    struct page_line line[SOON];
    size_t n = 0;

    page.description =
        arena_printf(ctx->mem, "Wat er te doen is in %s, wie er helpt en waar u terechtkunt.",
                     ctx->here->name);
    page.feed = arena_printf(ctx->mem, "/feeds/%s/activities.ics", ctx->here->slug);
    if (settings_module_open(ctx->here, "activities", VISITOR))
        TRY(page_programme(ctx, SOON, line, &n));
    page_front_body(ctx, &page, line, n);
    TRY(page_site_data(ctx, &page));
    return page_write(ctx, &page, 200);
}

static enum err programme(struct ctx *ctx)
{
    struct page_document page = {.title = "Activiteiten", .path = path_of(ctx, "activiteiten")};
    struct page_line line[PAGE_LINES];
    size_t n;

    page.description = arena_printf(ctx->mem, "Wat er te doen is in %s.", ctx->here->name);
    page.feed = arena_printf(ctx->mem, "/feeds/%s/activities.ics", ctx->here->slug);
    TRY(page_programme(ctx, PAGE_LINES, line, &n));
    page_programme_body(ctx, &page, line, n);
    return page_write(ctx, &page, 200);
}

static enum err names(struct ctx *ctx, const struct page_address *to)
{
    struct page_document page = {.title = to->title};
    struct page_line *line;
    size_t n;

    page.path = path_of(ctx, to->kind == PAGE_PROJECTS ? "projecten" : "sociale-kaart");
    page.description = arena_printf(ctx->mem, "%s in %s.", to->title, ctx->here->name);
    TRY(page_names(ctx, to->kind, &line, &n));
    page_names_body(ctx, &page, line, n);
    return page_write(ctx, &page, 200);
}

static enum err freshness(struct ctx *ctx, const struct page_address *to)
{
    struct page_document page = {.title = to->title, .path = path_of(ctx, "actueel")};
    struct page_share share[PAGE_SHARES];
    size_t n;

    TRY(page_shares(ctx, share, &n));
    page.description =
        n && share[0].share
            ? arena_printf(ctx->mem,
                           "Van wat u nu in %s vindt, is %s procent op tijd bevestigd.",
                           ctx->here->name, share[0].share)
            : arena_printf(ctx->mem, "Welk deel van wat u in %s vindt, op tijd is bevestigd.",
                           ctx->here->name);
    page_freshness_body(ctx, &page, share, n);
    return page_write(ctx, &page, 200);
}

static enum err professionals(struct ctx *ctx, const struct page_address *to)
{
    struct page_document page = {.title = to->title, .path = path_of(ctx, "wie-is-er")};
    struct page_professional one[PAGE_PROFESSIONALS_MOST];
    size_t n;

    page.description =
        arena_printf(ctx->mem, "Bij wie u kunt binnenlopen in %s: waarvoor, wanneer en waar.",
                     ctx->here->name);
    TRY(page_professionals(ctx, one, &n));
    page_professionals_body(ctx, &page, one, n);
    return page_write(ctx, &page, 200);
}

static enum err screen(struct ctx *ctx, const struct page_address *to)
{
    struct page_document page = {.title = to->title, .no_index = true};

    page_plain_body(ctx, &page, "Hiervoor is JavaScript nodig.");
    return page_write(ctx, &page, 200);
}

/* Time and place first: that is what a messenger shows of a shared link. */
static const char *describe(struct arena *mem, const struct page_item *item)
{
    enum { MOST = 200 };
    const char *about =
        text_blank(item->summary) ? markup_plain(mem, item->text) : item->summary;
    const char *part[] = {text_equal(item->status, "cancelled") ? "Gaat niet door" : NULL,
                          page_next(mem, item), item->place_name, about};
    struct buffer b = {.mem = mem};

    buffer_text(&b, "");
    for (size_t i = 0; i < COUNT(part); i++)
        if (part[i] && *part[i])
            buffer_printf(&b, "%s%s", b.len ? " · " : "", part[i]);
    return markup_shorten(mem, b.text, MOST);
}

/* What a messenger shows of it: the piece that a list shows, because it cuts by itself. */
static const char *shared_picture(struct ctx *ctx, const struct page_item *found)
{
    if (!found->picture)
        return NULL;
    if (!found->crop_x)
        return arena_printf(ctx->mem, "/pictures/%s/1280.webp", found->picture);
    return arena_printf(ctx->mem, "/pictures/%s/%s-%s-640.webp", found->picture, found->crop_x,
                        found->crop_y);
}

static enum err item(struct ctx *ctx, const struct page_address *to)
{
    struct page_line line[PAGE_LINES];
    struct page_item found;
    struct page_document page = {.og_type = "article"};
    size_t n = 0;
    enum err err = page_item_find(ctx, to->kind, to->id, &found);

    if (err == ERR_NOT_FOUND)
        return nothing_here(ctx);
    TRY(err);
    if (!text_equal(found.address, ctx->in.path))
        return send_to(ctx, 301, found.address);
    page.title = found.name;
    page.path = found.address;
    page.description = describe(ctx->mem, &found);
    page.no_index = found.archived;
    page.picture = shared_picture(ctx, &found);
    page.picture_alt = found.alt;
    if (to->kind == PAGE_ACTIVITY)
        page.feed =
            arena_printf(ctx->mem, "/feeds/%s/activities/%s.ics", ctx->here->slug, to->id);
    if (to->kind == PAGE_PLACE || to->kind == PAGE_ORGANISATION)
        TRY(page_programme_of(ctx, to->kind, to->id, 12, line, &n));
    page_item_body(ctx, &page, to->kind, &found, line, n);
    TRY(page_item_data(ctx, &page, to->kind, &found));
    return page_write(ctx, &page, 200);
}

static enum err show(struct ctx *ctx, const struct page_address *to)
{
    switch (to->kind) {
    case PAGE_FRONT:
        return front(ctx);
    case PAGE_PROGRAMME:
        return programme(ctx);
    case PAGE_DIRECTORY:
    case PAGE_PROJECTS:
        return names(ctx, to);
    case PAGE_FRESHNESS:
        return freshness(ctx, to);
    case PAGE_PROFESSIONALS:
        return professionals(ctx, to);
    case PAGE_MANIFEST:
        return page_manifest(ctx);
    case PAGE_SCREEN:
        return screen(ctx, to);
    case PAGE_ACTIVITY:
    case PAGE_ORGANISATION:
    case PAGE_PLACE:
    case PAGE_PROJECT:
    case PAGE_SERVICE:
        return item(ctx, to);
    default:
        return nothing_here(ctx);
    }
}

static enum err home(struct ctx *ctx)
{
    const struct neighbourhood_setting *here = settings_by_host(ctx->settings, ctx->in.host);

    if (!here)
        return nothing_here(ctx);
    return send_to(ctx, 302, arena_printf(ctx->mem, "/%s/", here->slug));
}

static enum err page(struct ctx *ctx)
{
    struct page_address to = page_find(ctx->mem, ctx->in.param[0]);

    if (to.kind == PAGE_ROOT)
        return home(ctx);
    TRY(settings_find(ctx->settings, ctx->db, to.neighbourhood, &ctx->here));
    if (!ctx->here)
        return nothing_here(ctx);
    if (to.module && !settings_module_open(ctx->here, to.module, VISITOR))
        return nothing_here(ctx);
    if (to.slash)
        return send_to(ctx, 301, arena_copy(ctx->mem, ctx->in.path, strlen(ctx->in.path) - 1));
    return show(ctx, &to);
}

static const struct route table[] = {
    {.op = "page",
     .method = GET,
     .path = "/{rest}",
     .who = EVERYONE,
     .tx = PG_TX_PUBLIC,
     .run = page},
};

const struct routes page_routes = {NULL, "", table, COUNT(table)};
