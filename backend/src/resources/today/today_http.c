#include "base/text.h"
#include "commons/kind.h"
#include "resources/today/today.h"

enum {
    STAFF = CONNECTOR | HOST | PROFESSIONAL | ADMINS, /* who keep all of the neighbourhood */
    HELPERS = STAFF | CASE_LEAD | MODERATOR,          /* who can do something about an ask */
    LISTENERS = CONNECTOR | HOST, /* whom a report about an ask or an offer concerns */
    READERS = ORGANISER | PROFESSIONAL | ADMINS, /* who read lists and calendars in */
};

/* What can be due or new: who answers for it where no person does, who hears what was reported
 * about it, and whether it is told when it is new. */
static const struct {
    const char *kind;
    unsigned everybody, reported;
    bool found;
} kinds[] = {
    {"activity", STAFF, STAFF, true},     {"service", STAFF, STAFF, true},
    {"organisation", STAFF, STAFF, true}, {"place", STAFF, STAFF, true},
    {"project", STAFF, STAFF, true},      {"ask", 0, LISTENERS, true},
    {"offer", 0, LISTENERS, true},        {"question", 0, 0, true},
    {"knowledge_item", STAFF, 0, true},   {"colleague", 0, 0, false},
    {"elsewhere", STAFF, 0, false},
};

static bool reaches(const struct ctx *ctx, const char *module)
{
    return settings_module_open(ctx->here, module, ctx->who.roles);
}

static void scope_kinds(struct ctx *ctx, struct today_scope *s)
{
    const char *own[COUNT(kinds)], *everybody[COUNT(kinds)], *reported[COUNT(kinds)],
        *found[COUNT(kinds)];
    size_t nown = 0, neverybody = 0, nreported = 0, nfound = 0;

    for (size_t i = 0; i < COUNT(kinds); i++) {
        if (!kind_open(ctx->here, kinds[i].kind, ctx->who.roles))
            continue;
        own[nown++] = kinds[i].kind;
        if (ctx_is(ctx, kinds[i].everybody))
            everybody[neverybody++] = kinds[i].kind;
        if (ctx_is(ctx, kinds[i].reported))
            reported[nreported++] = kinds[i].kind;
        if (kinds[i].found)
            found[nfound++] = kinds[i].kind;
    }
    s->own = text_pg_array(ctx->mem, own, nown);
    s->everybody = text_pg_array(ctx->mem, everybody, neverybody);
    s->reported = text_pg_array(ctx->mem, reported, nreported);
    s->found = text_pg_array(ctx->mem, found, nfound);
}

static enum err get(struct ctx *ctx)
{
    struct today_scope s = {
        .questions = ctx_is(ctx, COLLEAGUES) && reaches(ctx, "questions"),
        .asks = ctx_is(ctx, HELPERS) && reaches(ctx, "exchange"),
        .reads = ctx_is(ctx, READERS) && reaches(ctx, "activities"),
        .printed = ctx_is(ctx, ORGANISER) && reaches(ctx, "outlets"),
        .programme = reaches(ctx, "activities"),
        .bound = !ctx_is(ctx, WORKERS & ~(unsigned)ORGANISER),
    };
    struct today t;
    struct json *j;

    ctx_query_moment(ctx, "since", &s.since);
    TRY(ctx_query_done(ctx));
    scope_kinds(ctx, &s);
    TRY(today_find(ctx, &s, &t));
    j = ctx_reply(ctx, 200);
    ctx->out.cache = CACHE_PRIVATE;
    today_json(j, &t);
    return json_done(j);
}

static const struct route table[] = {
    {.op = "getToday",
     .method = GET,
     .path = N "/today",
     .who = WORKERS,
     .tx = PG_TX_READ,
     .run = get,
     .query = "since"},
};

const struct routes today_routes = {NULL, API, table, COUNT(table)};
