#include "resources/me/me.h"

#include "base/text.h"

enum {
    PERSONS = EVERYONE & ~(unsigned)(VISITOR | INTEGRATOR),
    LANGUAGE_MAX = 12,
    STREET_MAX = 80
};

static const struct json_field fields[] = {
    {.name = "language",
     .kind = JSON_TEXT_LINE,
     .offset = offsetof(struct me_change, language),
     .max = LANGUAGE_MAX,
     .required = true},
    {.name = "street",
     .kind = JSON_TEXT_LINE,
     .offset = offsetof(struct me_change, street),
     .max = STREET_MAX},
};

static enum err reply_with(struct ctx *ctx, const struct me *me)
{
    struct json *j = ctx_reply(ctx, 200);

    ctx->out.version = me->version;
    person_json(j, NULL, &me->person);
    return json_done(j);
}

static enum err get(struct ctx *ctx)
{
    struct me me;

    TRY(me_find(ctx, &me));
    return reply_with(ctx, &me);
}

static enum err patch(struct ctx *ctx)
{
    struct me_change change;
    struct me me;
    const char *version;

    TRY(me_find(ctx, &me));
    TRY(ctx_version(ctx, &version));
    change = (struct me_change){me.person.language, me.person.street};
    TRY(ctx_merge(ctx, fields, COUNT(fields), &change));
    if (!text_equal(version, me.version))
        return ERR_STALE;
    TRY(me_set(ctx, &me, &change));
    return get(ctx);
}

static const struct route table[] = {
    {.op = "getMe", .method = GET, .path = "/me", .who = PERSONS, .tx = PG_TX_READ, .run = get},
    {.op = "changeMe",
     .method = PATCH,
     .path = "/me",
     .who = PERSONS,
     .tx = PG_TX_WRITE,
     .max_body = 512,
     .run = patch},
};

const struct routes me_routes = {NULL, API, table, COUNT(table)};
