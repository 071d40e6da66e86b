#include "resources/invitation/invitation.h"

enum { KEEP = CONNECTOR | HOST | ADMIN_RESIDENTS, BODY = 1024, STREET_MAX = 80 };

struct draft {
    const char *street;
};

static const struct json_field draft_fields[] = {
    {.name = "street",
     .kind = JSON_TEXT_LINE,
     .offset = offsetof(struct draft, street),
     .max = STREET_MAX,
     .required = true},
};

static void invitation_json(struct json *j, const struct invitation *i)
{
    json_object(j, NULL);
    json_text(j, "id", i->id);
    json_text(j, "street", i->street);
    json_text(j, "code", i->code);
    json_text(j, "by", i->by);
    json_text(j, "createdAt", i->created);
    json_text(j, "expiresAt", i->expires);
    json_text(j, "endedAt", i->ended);
    json_int(j, "members", i->members);
    json_end(j);
}

static void add(const struct invitation *i, void *arg)
{
    struct paged *w = arg;

    if (page_take(&w->page, (struct cursor){{i->created, i->id}}))
        invitation_json(w->json, i);
}

static enum err list(struct ctx *ctx)
{
    struct paged w = {0};

    TRY(page_read(ctx, "mi", &w.page));
    w.json = page_begin(ctx);
    TRY(invitation_newest(ctx, &w.page, add, &w));
    return page_finish(ctx, w.json, &w.page);
}

static enum err post(struct ctx *ctx)
{
    struct draft draft = {0};
    struct invitation made;
    struct json *j;

    TRY(ctx_read(ctx, draft_fields, COUNT(draft_fields), &draft));
    TRY(invitation_insert(ctx, draft.street, &made));
    ctx->out.location = arena_printf(ctx->mem, "%s/%s", ctx->in.path, made.id);
    j = ctx_reply(ctx, 201);
    invitation_json(j, &made);
    return json_done(j);
}

static enum err end(struct ctx *ctx)
{
    TRY(invitation_end(ctx, ctx->in.param[1]));
    ctx->out.status = 204;
    return ERR_OK;
}

// clang-format off
static const struct route table[] = {
    {.op = "listInvitations", .method = GET, .path = N "/invitations", .who = KEEP, .tx = PG_TX_READ, .run = list,
     .query = "limit cursor"},
    {.op = "createInvitation", .method = POST, .path = N "/invitations", .who = KEEP, .tx = PG_TX_WRITE, .max_body = BODY,
     .run = post, .creates = true},
    {.op = "endInvitation", .method = DELETE, .path = N "/invitations/{id}", .who = KEEP, .tx = PG_TX_WRITE, .run = end},
};
// clang-format on

const struct routes invitation_routes = {NULL, API, table, COUNT(table)};
