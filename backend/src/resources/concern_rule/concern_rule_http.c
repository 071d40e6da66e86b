#include "base/text.h"
#include "concern/concern.h"
#include "resources/concern_rule/concern_rule.h"

enum { KEEP = MODERATOR | ADMIN_RESIDENTS, BODY = 2048, PHRASE_MAX = 200 };

#define AT(member) .offset = offsetof(struct concern_rule_draft, member)

static const char *const kinds[] = {"suicide",  "emergency", "violence", "abuse",
                                    "harmless", "setting",   NULL};

// clang-format off
static const struct json_field draft_fields[] = {
    {.name = "on", .kind = JSON_FLAG, AT(on)},
    {.name = "kind", .kind = JSON_WORD, AT(kind), .words = kinds, .required = true},
    {.name = "phrase", .kind = JSON_TEXT_LINE, AT(phrase), .max = PHRASE_MAX, .required = true},
};
// clang-format on

static void own_members(struct json *j, const struct own_rule *r)
{
    json_text(j, "id", r->id);
    json_text(j, "kind", r->is.kind);
    json_text(j, "phrase", r->is.phrase);
    json_bool(j, "on", r->is.on);
    json_text(j, "by", r->by);
    json_text(j, "changedAt", r->changed);
}

static void add_own(const struct own_rule *r, void *arg)
{
    struct json *j = arg;

    json_object(j, NULL);
    own_members(j, r);
    json_end(j);
}

static enum err list(struct ctx *ctx)
{
    size_t n;
    const struct concern_rule *rule = concern_rules(ctx->mem, &n);
    struct json *j = ctx_reply(ctx, 200);

    json_object(j, NULL);
    json_array(j, "own");
    TRY(concern_rule_list(ctx, add_own, j));
    json_end(j);
    json_array(j, "shipped");
    for (size_t i = 0; i < n; i++) {
        json_object(j, NULL);
        json_text(j, "kind", rule[i].kind);
        json_text(j, "phrase", rule[i].phrase);
        json_end(j);
    }
    json_end(j);
    json_end(j);
    return json_done(j);
}

static enum err reply_with(struct ctx *ctx, int status, const char *id)
{
    struct own_rule rule;
    struct json *j;

    TRY(concern_rule_find(ctx, id, &rule));
    j = ctx_reply(ctx, status);
    ctx->out.version = rule.version;
    json_object(j, NULL);
    own_members(j, &rule);
    json_end(j);
    return json_done(j);
}

static enum err get(struct ctx *ctx) { return reply_with(ctx, 200, ctx->in.param[1]); }

static enum err post(struct ctx *ctx)
{
    struct concern_rule_draft d = {.on = true};
    const char *id;

    TRY(ctx_read(ctx, draft_fields, COUNT(draft_fields), &d));
    if (concern_fault(ctx->mem, &(struct concern_rule){d.kind, d.phrase, d.on}))
        return ctx_fail_field(ctx, "/phrase", "invalid");
    TRY(concern_rule_insert(ctx, &d, &id));
    ctx->out.location = arena_printf(ctx->mem, "%s/%s", ctx->in.path, id);
    return reply_with(ctx, 201, id);
}

static enum err patch(struct ctx *ctx)
{
    struct own_rule rule;
    struct concern_rule_draft d;
    const char *version;

    TRY(concern_rule_find(ctx, ctx->in.param[1], &rule));
    TRY(ctx_version(ctx, &version));
    d = rule.is;
    TRY(ctx_merge(ctx, draft_fields, 1, &d));
    if (!text_equal(version, rule.version))
        return ERR_STALE;
    TRY(concern_rule_switch(ctx, &rule, d.on));
    return reply_with(ctx, 200, rule.id);
}

// clang-format off
static const struct route table[] = {
    {.op = "listConcernRules", .method = GET, .path = N "/concern-rules", .who = KEEP, .tx = PG_TX_READ, .run = list},
    {.op = "createConcernRule", .method = POST, .path = N "/concern-rules", .who = KEEP, .tx = PG_TX_WRITE, .max_body = BODY,
     .run = post, .creates = true},
    {.op = "getConcernRule", .method = GET, .path = N "/concern-rules/{id}", .who = KEEP, .tx = PG_TX_READ, .run = get},
    {.op = "changeConcernRule", .method = PATCH, .path = N "/concern-rules/{id}", .who = KEEP, .tx = PG_TX_WRITE,
     .max_body = BODY, .run = patch},
};
// clang-format on

const struct routes concern_rule_routes = {"exchange", API, table, COUNT(table)};
