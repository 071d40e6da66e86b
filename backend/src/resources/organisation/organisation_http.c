#include "commons/item_view.h"
#include "resources/organisation/organisation.h"

enum { BODY_MAX = 65536, CORRECTION_BODY = 8192 };

static enum err reply_with(struct ctx *ctx, int status, const char *id)
{
    struct organisation o;
    struct json *j;

    TRY(organisation_find(ctx, id, &o));
    j = ctx_reply(ctx, status);
    ctx->out.version = o.life.version;
    organisation_json(j, &o, ctx->who.subject != NULL);
    return json_done(j);
}

static enum err get(struct ctx *ctx)
{
    ctx->out.cache = CACHE_PUBLIC;
    ctx->out.cors = true;
    TRY(reply_with(ctx, 200, ctx->in.param[1]));
    item_view_count(ctx, "organisation", ctx->in.param[1]);
    return ERR_OK;
}

static enum err post(struct ctx *ctx)
{
    const struct pictures none = {0};
    struct organisation_draft draft = {0};
    const char *id;

    TRY(ctx_read(ctx, organisation_fields, COUNT(organisation_fields), &draft));
    TRY(pictures_settle(ctx->mem, &none, &draft.pictures, &ctx->fault));
    TRY(organisation_insert(ctx, &draft, &id));
    TRY(extras_keep(ctx, "organisation", id, draft.extras));
    ctx->out.location = arena_printf(ctx->mem, "%s/%s", ctx->in.path, id);
    return reply_with(ctx, 201, id);
}

static enum err patch(struct ctx *ctx)
{
    struct organisation old;
    struct organisation_draft draft;

    TRY(organisation_find(ctx, ctx->in.param[1], &old));
    TRY(life_check(ctx, &old.life));
    draft = old.is;
    TRY(ctx_merge(ctx, organisation_fields, COUNT(organisation_fields), &draft));
    TRY(pictures_settle(ctx->mem, &old.is.pictures, &draft.pictures, &ctx->fault));
    TRY(organisation_update(ctx, &old, &draft));
    TRY(extras_keep(ctx, "organisation", old.id, draft.extras));
    return reply_with(ctx, 200, old.id);
}

static enum err archive(struct ctx *ctx) { return item_archive(ctx, &organisation_kind); }

static enum err confirm(struct ctx *ctx) { return item_confirm(ctx, &organisation_kind); }

static enum err correct(struct ctx *ctx) { return item_correct(ctx, &organisation_kind); }

static const struct route table[] = {
    {.op = "listOrganisations",
     .method = GET,
     .path = N "/organisations",
     .who = EVERYONE,
     .tx = PG_TX_PUBLIC,
     .run = organisation_list,
     .query = "q kind freshness limit cursor"},
    {.op = "createOrganisation",
     .method = POST,
     .path = N "/organisations",
     .who = KEEPERS & ~(unsigned)ORGANISER,
     .tx = PG_TX_WRITE,
     .max_body = BODY_MAX,
     .run = post,
     .creates = true},
    {.op = "getOrganisation",
     .method = GET,
     .path = N "/organisations/{id}",
     .who = EVERYONE,
     .tx = PG_TX_PUBLIC,
     .run = get},
    {.op = "changeOrganisation",
     .method = PATCH,
     .path = N "/organisations/{id}",
     .who = KEEPERS,
     .tx = PG_TX_WRITE,
     .max_body = BODY_MAX,
     .run = patch},
    {.op = "archiveOrganisation",
     .method = DELETE,
     .path = N "/organisations/{id}",
     .who = KEEPERS,
     .tx = PG_TX_WRITE,
     .run = archive},
    {.op = "confirmOrganisation",
     .method = POST,
     .path = N "/organisations/{id}/confirmations",
     .who = KEEPERS,
     .tx = PG_TX_WRITE,
     .run = confirm},
    {.op = "correctOrganisation",
     .method = POST,
     .path = N "/organisations/{id}/corrections",
     .who = EVERYONE,
     .tx = PG_TX_WRITE,
     .max_body = CORRECTION_BODY,
     .run = correct},
    {.op = "getSecondContact",
     .method = GET,
     .path = N "/organisations/{id}/second-contact",
     .who = KEEPERS,
     .tx = PG_TX_READ,
     .run = organisation_contact_get},
    {.op = "changeSecondContact",
     .method = PUT,
     .path = N "/organisations/{id}/second-contact",
     .who = KEEPERS,
     .tx = PG_TX_WRITE,
     .max_body = CORRECTION_BODY,
     .run = organisation_contact_put},
    {.op = "mergeOrganisation",
     .method = POST,
     .path = N "/organisations/{id}/_merge",
     .who = KEEPERS & ~(unsigned)ORGANISER,
     .tx = PG_TX_WRITE,
     .max_body = CORRECTION_BODY,
     .run = organisation_merge_post},
    {.op = "listOrganisationMerges",
     .method = GET,
     .path = N "/organisation-merges",
     .who = KEEPERS & ~(unsigned)ORGANISER,
     .tx = PG_TX_READ,
     .run = organisation_merge_list,
     .query = "limit cursor"},
    {.op = "getOrganisationMerge",
     .method = GET,
     .path = N "/organisation-merges/{id}",
     .who = KEEPERS & ~(unsigned)ORGANISER,
     .tx = PG_TX_READ,
     .run = organisation_merge_get},
    {.op = "undoOrganisationMerge",
     .method = POST,
     .path = N "/organisation-merges/{id}/_undo",
     .who = KEEPERS & ~(unsigned)ORGANISER,
     .tx = PG_TX_WRITE,
     .run = organisation_merge_undo},
    {.op = "listOrganisationDuplicates",
     .method = GET,
     .path = N "/organisation-duplicates",
     .who = KEEPERS & ~(unsigned)ORGANISER,
     .tx = PG_TX_READ,
     .run = organisation_duplicate_list,
     .query = "limit cursor"},
    {.op = "findOrganisationDuplicates",
     .method = GET,
     .path = N "/organisation-duplicates/_find",
     .who = KEEPERS & ~(unsigned)ORGANISER,
     .tx = PG_TX_READ,
     .run = organisation_alike_list},
    {.op = "createOrganisationDuplicate",
     .method = POST,
     .path = N "/organisation-duplicates",
     .who = KEEPERS & ~(unsigned)ORGANISER,
     .tx = PG_TX_WRITE,
     .max_body = CORRECTION_BODY,
     .run = organisation_duplicate_post,
     .creates = true},
    {.op = "getOrganisationDuplicate",
     .method = GET,
     .path = N "/organisation-duplicates/{id}",
     .who = KEEPERS & ~(unsigned)ORGANISER,
     .tx = PG_TX_READ,
     .run = organisation_duplicate_get},
    {.op = "decideOrganisationDuplicate",
     .method = PATCH,
     .path = N "/organisation-duplicates/{id}",
     .who = KEEPERS & ~(unsigned)ORGANISER,
     .tx = PG_TX_WRITE,
     .max_body = CORRECTION_BODY,
     .run = organisation_duplicate_patch},
};

const struct routes organisation_routes = {"directory", API, table, COUNT(table)};
