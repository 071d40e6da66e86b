#include "base/text.h"
#include "commons/consent.h"
#include "resources/proposal/proposal.h"
#include "web/idempotency.h"

enum {
    BODY = 8192,
    LINE_MAX = 300,
    TELEPHONE_MAX = 30,
    EMAIL_MAX = 254,
    REASON_MAX = 1000,
    NAME_MAX = 100,
    CONSENT_MAX = 300
};
enum { MAY_JUDGE = ORGANISER | CONNECTOR | HOST };

#define AT(type, member) .offset = offsetof(struct type, member)

static const char *const kinds[] = {"activity", "project", "place", NULL};
static const char *const outcomes[] = {"published", "declined", NULL};

// clang-format off
static const struct json_field draft_fields[] = {
    {.name = "kind", .kind = JSON_WORD, AT(proposal_draft, kind), .words = kinds, .required = true},
    {.name = "what", .kind = JSON_TEXT_BLOCK, AT(proposal_draft, what), .min = 1, .max = LINE_MAX, .required = true},
    {.name = "when", .kind = JSON_TEXT_BLOCK, AT(proposal_draft, when), .max = LINE_MAX},
    {.name = "place", .kind = JSON_TEXT_BLOCK, AT(proposal_draft, place), .max = LINE_MAX},
    {.name = "telephone", .kind = JSON_TEXT_LINE, AT(proposal_draft, telephone), .max = TELEPHONE_MAX},
    {.name = "email", .kind = JSON_TEXT_LINE, AT(proposal_draft, email), .max = EMAIL_MAX},
    {.name = "name", .kind = JSON_TEXT_LINE, AT(proposal_draft, name), .max = NAME_MAX},
    {.name = "consent", .kind = JSON_TEXT_LINE, AT(proposal_draft, consent), .max = CONSENT_MAX},
};

static const struct json_field decision_fields[] = {
    {.name = "outcome", .kind = JSON_WORD, AT(proposal_decision, outcome), .words = outcomes, .required = true},
    {.name = "item", .kind = JSON_ID, AT(proposal_decision, item)},
    {.name = "reason", .kind = JSON_TEXT_BLOCK, AT(proposal_decision, reason), .max = REASON_MAX},
};
// clang-format on

static void write(struct json *j, const struct proposal *p)
{
    json_object(j, NULL);
    json_text(j, "id", p->id);
    json_text(j, "kind", p->kind);
    json_text(j, "what", p->what);
    json_text(j, "when", p->when);
    json_text(j, "place", p->place);
    json_text(j, "telephone", p->telephone);
    json_text(j, "email", p->email);
    json_text(j, "name", p->name);
    json_text(j, "consent", p->consent);
    json_text(j, "createdAt", p->created_at);
    json_text(j, "outcome", p->outcome);
    json_text(j, "reason", p->reason);
    json_text(j, "address", p->address);
    json_text(j, "toldAt", p->told_at);
    json_raw(j, "version", p->version);
    json_end(j);
}

/* Who sends it may not read it back: they get its id and no more. */
static enum err post(struct ctx *ctx)
{
    struct proposal_draft d = {0};
    const char *id;
    bool same;
    struct json *j;

    TRY(idempotency_key_check(ctx));
    TRY(ctx_read(ctx, draft_fields, COUNT(draft_fields), &d));
    /* A number alone anybody may leave. */
    TRY(consent_check(ctx, &(struct consent){.name = d.name, .how = d.consent}));
    TRY(proposal_keep(ctx, &d, &id, &same));
    if (!same)
        return idempotency_key_taken(ctx);
    j = ctx_reply(ctx, 201);
    json_object(j, NULL);
    json_text(j, "id", id);
    json_end(j);
    return json_done(j);
}

static void add(struct pg_row row, void *arg)
{
    struct paged *w = arg;
    const struct proposal p = proposal_from_row(row);
    const struct cursor key = {{p.created_at, p.id}};

    if (page_take(&w->page, key))
        write(w->json, &p);
}

static enum err list(struct ctx *ctx)
{
    struct paged w = {0};
    bool decided = false;

    ctx_query_flag(ctx, "decided", &decided);
    TRY(page_read(ctx, "mi", &w.page));
    w.json = page_begin(ctx);
    TRY(proposal_list(ctx, !decided, &w.page, add, &w));
    return page_finish(ctx, w.json, &w.page);
}

static enum err reply_with(struct ctx *ctx, const char *id)
{
    struct proposal p;
    struct json *j;

    TRY(proposal_find(ctx, id, &p));
    j = ctx_reply(ctx, 200);
    ctx->out.version = p.version;
    write(j, &p);
    return json_done(j);
}

static enum err get(struct ctx *ctx) { return reply_with(ctx, ctx->in.param[1]); }

/* The proposal, as whoever changes it knows it. */
static enum err find_same(struct ctx *ctx, struct proposal *p)
{
    const char *version;

    TRY(proposal_find(ctx, ctx->in.param[1], p));
    TRY(ctx_version(ctx, &version));
    return text_equal(version, p->version) ? ERR_OK : ERR_STALE;
}

static enum err decide(struct ctx *ctx)
{
    struct proposal p;
    struct proposal_decision d = {0};

    TRY(find_same(ctx, &p));
    TRY(ctx_read(ctx, decision_fields, COUNT(decision_fields), &d));
    if (p.outcome)
        return ctx_fail(ctx, ERR_CONFLICT, "somebody decided already");
    TRY(proposal_decide(ctx, &p, &d));
    TRY(proposal_tell(ctx, p.id));
    return reply_with(ctx, p.id);
}

static enum err told(struct ctx *ctx)
{
    struct proposal p;

    TRY(find_same(ctx, &p));
    if (!p.outcome || p.told_at)
        return ctx_fail(ctx, ERR_CONFLICT, "there is nothing to tell");
    TRY(proposal_told(ctx, &p));
    return reply_with(ctx, p.id);
}

// clang-format off
static const struct route table[] = {
    {.op = "createProposal", .method = POST, .path = N "/proposals", .who = EVERYONE, .tx = PG_TX_WRITE, .max_body = BODY,
     .run = post},
    {.op = "listProposals", .method = GET, .path = N "/proposals", .who = MAY_JUDGE, .tx = PG_TX_READ, .run = list,
     .query = "decided limit cursor"},
    {.op = "getProposal", .method = GET, .path = N "/proposals/{id}", .who = MAY_JUDGE, .tx = PG_TX_READ, .run = get},
    {.op = "decideProposal", .method = POST, .path = N "/proposals/{id}/_decide", .who = MAY_JUDGE, .tx = PG_TX_WRITE,
     .max_body = BODY, .run = decide},
    {.op = "tellProposal", .method = POST, .path = N "/proposals/{id}/_told", .who = MAY_JUDGE, .tx = PG_TX_WRITE,
     .run = told},
};
// clang-format on

const struct routes proposal_routes = {"activities", API, table, COUNT(table)};
