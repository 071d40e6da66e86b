#include "resources/life_event/life_event.h"
#include "json/json.h"

/* Who places or keeps something. */
enum {
    MAY_OWN =
        RESIDENT | ORGANISER | CONNECTOR | HOST | PROFESSIONAL | CASE_LEAD | MODERATOR | ADMINS
};

static const char *const kinds[] = {"activity", "organisation",   "place",
                                    "project",  "service",        "ask",
                                    "offer",    "knowledge_item", NULL};

static void add(const struct life_event *e, void *arg)
{
    struct paged *w = arg;

    if (!page_take(&w->page, e->key))
        return;
    json_object(w->json, NULL);
    json_text(w->json, "at", e->at);
    json_text(w->json, "event", e->event);
    json_text(w->json, "how", e->how);
    json_text(w->json, "role", e->role);
    json_text(w->json, "wasDueAt", e->was_due_at);
    json_end(w->json);
}

static enum err list(struct ctx *ctx)
{
    struct paged w = {0};
    const char *kind, *item;

    ctx_query_word(ctx, "kind", kinds, &kind);
    ctx_query_id(ctx, "item", &item);
    TRY(page_read(ctx, "mn", &w.page));
    if (!kind)
        return ctx_fail_parameter(ctx, "kind", "required");
    if (!item)
        return ctx_fail_parameter(ctx, "item", "required");
    w.json = page_begin(ctx);
    TRY(life_event_newest(ctx, kind, item, &w.page, add, &w));
    return page_finish(ctx, w.json, &w.page);
}

static const struct route table[] = {
    {.op = "listLifeEvents",
     .method = GET,
     .path = N "/life-events",
     .who = MAY_OWN,
     .tx = PG_TX_READ,
     .run = list,
     .query = "kind item limit cursor"},
};

const struct routes life_event_routes = {NULL, API, table, COUNT(table)};
